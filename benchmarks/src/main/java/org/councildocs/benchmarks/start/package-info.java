/** How soon the command has its first finding. */
@NullMarked
package org.councildocs.benchmarks.start;

import org.jspecify.annotations.NullMarked;
