package org.councildocs.document;

/**
 * What an annex holds: a concept note, an enclosed letter, or plain text.
 *
 * @since 0.1.0
 */
public sealed interface AnnexContent permits ConceptNote, Letter, PlainText {}
