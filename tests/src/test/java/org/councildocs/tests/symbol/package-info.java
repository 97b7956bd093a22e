/** The symbol: its conformance suite, the real symbols of the corpus, its properties. */
@NullMarked
package org.councildocs.tests.symbol;

import org.jspecify.annotations.NullMarked;
