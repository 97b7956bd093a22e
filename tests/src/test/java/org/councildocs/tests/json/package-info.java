/** Tests of the JSON form over all modules. */
@NullMarked
package org.councildocs.tests.json;

import org.jspecify.annotations.NullMarked;
