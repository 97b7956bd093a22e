/** Assertions over council documents for AssertJ, whose failures explain themselves. */
@NullMarked
package org.councildocs.testkit.assertj;

import org.jspecify.annotations.NullMarked;
