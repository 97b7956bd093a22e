package org.councildocs.reader;

/**
 * A phrase of a phrasebook at its place in a text.
 *
 * @param <V> what phrases stand for
 * @param start where it begins
 * @param end where it ends
 * @param value what it stands for
 */
record Match<V>(int start, int end, V value) implements Placed {}
