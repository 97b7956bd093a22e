/** Benchmarks of the reader, and the fuzzer that runs outside the tests. */
@NullMarked
package org.councildocs.benchmarks.reader;

import org.jspecify.annotations.NullMarked;
