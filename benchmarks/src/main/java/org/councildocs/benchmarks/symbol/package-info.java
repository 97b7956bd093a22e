/** Symbols: parsing one and finding all, against named peers in the same run. */
@NullMarked
package org.councildocs.benchmarks.symbol;

import org.jspecify.annotations.NullMarked;
