package org.councildocs.reader;

/**
 * What all recognisers of one reading share.
 *
 * @param book the phrases of the language
 * @param dates finds dates
 * @param parties reads authors and addressees
 * @param signatureFinder finds where signatures stand
 * @param signatures reads them
 * @param headings tells headings
 * @param sentences cuts paragraphs into sentences
 * @param themes finds themes
 * @param persons reads briefers and chairs
 * @param spans keeps the places
 * @param mentions whether mentions are wanted
 */
record Reading(
    Phrasebook book,
    Dates dates,
    PartyReader parties,
    SignatureFinder signatureFinder,
    SignatureReader signatures,
    HeadingReader headings,
    Sentences sentences,
    Themes themes,
    PersonReader persons,
    SpanBook spans,
    boolean mentions) {

  static Reading of(Phrasebook book, SpanBook spans, boolean mentions) {
    PartyReader parties = new PartyReader(book);
    Dates dates = new Dates(DateWords.of(book.language()));
    HeadingReader headings = new HeadingReader(book);
    SignatureLines lines = new SignatureLines(book, headings, dates);
    return new Reading(
        book,
        dates,
        parties,
        new SignatureFinder(book, lines),
        new SignatureReader(book, parties, lines, spans),
        headings,
        new Sentences(book),
        new Themes(book, dates),
        new PersonReader(book, parties),
        spans,
        mentions);
  }
}
