/** Small programs that use the artifacts as a stranger would. */
@NullMarked
package org.councildocs.examples;

import org.jspecify.annotations.NullMarked;
