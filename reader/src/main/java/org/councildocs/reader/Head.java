package org.councildocs.reader;

import org.councildocs.document.DocumentKind;
import org.jspecify.annotations.Nullable;

/**
 * What a document is and where it says so.
 *
 * @param kind what it is
 * @param line the line of its title
 * @param title the title of a letter, null for other kinds and for a letter without one
 */
record Head(DocumentKind kind, int line, @Nullable Title title) {}
