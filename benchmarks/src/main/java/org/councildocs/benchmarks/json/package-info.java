/** The JSON form beside plain annotations on the same Jackson, and a long stream of documents. */
@NullMarked
package org.councildocs.benchmarks.json;

import org.jspecify.annotations.NullMarked;
