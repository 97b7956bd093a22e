package org.councildocs.reader;

import org.councildocs.document.Capacity;
import org.councildocs.state.State;
import org.councildocs.symbol.Organ;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who writes, is written to or signs, as far as the words say.
 *
 * @param text the words; for one of several States that write together, its name alone
 * @param office the words for the office without the State, null if none is named
 * @param capacity the kind of office, null if unknown
 * @param stateWords the words for the State, null if there is none
 * @param state the State, null if there is none
 * @param organ the organ presided over, null if there is none
 */
record Party(
    Range text,
    @Nullable Range office,
    @Nullable Capacity capacity,
    @Nullable Range stateWords,
    @Nullable State state,
    @Nullable Organ organ) {}
