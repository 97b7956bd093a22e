package org.councildocs.reader;

import org.councildocs.document.LetterKind;
import org.jspecify.annotations.Nullable;

/**
 * The title of a letter with its parts, each a part of the passage; what is not there is null.
 *
 * @param passage the title, lines joined
 * @param kind the form of letter
 * @param kindWords the words that name the form
 * @param date the date
 * @param author the words for the author or authors
 * @param addressee the words for the addressee or addressees
 * @param states a list of States that stands apart from the words for the author
 * @param ofAnnex whether this is not the letter's own title but the heading of its annex
 * @param lines how many lines it takes
 */
record Title(
    Passage passage,
    LetterKind kind,
    Range kindWords,
    @Nullable ReadDate date,
    @Nullable Range author,
    @Nullable Range addressee,
    @Nullable Range states,
    boolean ofAnnex,
    int lines) {}
