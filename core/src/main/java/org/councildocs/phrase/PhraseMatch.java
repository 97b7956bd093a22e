package org.councildocs.phrase;

import org.councildocs.language.TextSpan;

/**
 * A known phrase at its place in a text.
 *
 * @param <V> what phrases stand for
 * @param span its place, after an Arabic particle glued to it
 * @param value what it stands for
 * @since 0.1.0
 */
public record PhraseMatch<V>(TextSpan span, V value) {}
