/** Arbitrary values of every type of the model, sound and odd, for property tests with jqwik. */
@NullMarked
package org.councildocs.testkit.arbitrary;

import org.jspecify.annotations.NullMarked;
