/** How right the reader and the finder of mentions are, measured on texts whose truth is known. */
@NullMarked
package org.councildocs.benchmarks.accuracy;

import org.jspecify.annotations.NullMarked;
