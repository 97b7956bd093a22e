/** What the work of the library costs, measured with JMH. */
@NullMarked
package org.councildocs.benchmarks;

import org.jspecify.annotations.NullMarked;
