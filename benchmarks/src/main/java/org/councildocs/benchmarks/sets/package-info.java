/** Sets of many files with planted faults, and the command that has to find them. */
@NullMarked
package org.councildocs.benchmarks.sets;

import org.jspecify.annotations.NullMarked;
