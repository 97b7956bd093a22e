package org.councildocs.reader;

/** Tells which lines under a heading of persons each name somebody, and so go on with none. */
final class PersonLines {

  private final Phrasebook book;
  private final TitleReader titles;
  private final Layout layout;
  private final HeadingReader headings;

  PersonLines(Phrasebook book, TitleReader titles, Layout layout, HeadingReader headings) {
    this.book = book;
    this.titles = titles;
    this.layout = layout;
    this.headings = headings;
  }

  /** Whether a line names somebody else than the text before it, of which the end is enough. */
  boolean namesAnother(String before, Line line) {
    return !layout.unfinished(before)
        && (layout.unbroken()
            || officeBehindPerson(before, line.text())
            || opensWithArticle(line.text())
            || (addressedInIdeographs(before) && "(（".indexOf(line.text().charAt(0)) < 0)
            || (!layout.wrapped()
                && (anotherBehindOffice(before, line.text())
                    || nameBeforeOffice(line)
                    || unconfirmed(line.text())))
            || (addressed(before) && addressed(line.text())));
  }

  /**
   * Whether a line without capitals begins with an office, and one with a name stands before it:
   * {@code الأمين العام، سالم دينار} above {@code وزير الخارجية، رامي الهادي}.
   */
  private boolean officeBehindPerson(String before, String line) {
    Match<?> office = Characters.caseless(line.charAt(0)) ? book.offices.at(line, 0) : null;
    return office != null
        && office.start() == 0
        && hasComma(before)
        && !titles.nameCrosses(before, line);
  }

  /**
   * Whether a line begins with an article in a capital, as no line inside a sentence does, and
   * names somebody: {@code La Haute-Commissaire}, {@code Un miembro (por confirmar)}.
   */
  private boolean opensWithArticle(String line) {
    Match<Boolean> article =
        Character.isUpperCase(line.charAt(0)) ? book.articles.at(line, 0) : null;
    return (article != null && book.officeAt(line, 0))
        || (book.indefiniteArticles.at(line, 0) != null && book.toBeConfirmed.in(line));
  }

  /**
   * Whether a line that begins with an office, or with a form of address and tells an office too,
   * stands below one that begins with an office itself: each names somebody.
   */
  private boolean anotherBehindOffice(String before, String line) {
    return book.offices.at(before, 0) != null
        && !book.officeEndsAt(before, before.length())
        && (book.offices.at(line, 0) != null || (addressed(line) && hasComma(line)))
        && !titles.nameCrosses(before, line);
  }

  /** Whether a line is a name, a dash and an office: {@code Ole Brenner – Force Commander}. */
  private boolean nameBeforeOffice(Line line) {
    String text = line.text();
    int dash = 0;
    while (dash < text.length() && !(Characters.dash(text.charAt(dash)) && apart(text, dash))) {
      dash++;
    }
    return dash > 1
        && dash < text.length()
        && book.officeAt(text, Characters.pastBlanks(text, dash + 1))
        && NameForm.likeName(text, new Range(0, dash - 1));
  }

  /** Whether a line begins with a remark that somebody is to be confirmed: {@code (TBC) A ...}. */
  private boolean unconfirmed(String text) {
    int behind = text.indexOf(')') + 1;
    return text.charAt(0) == '('
        && book.toBeConfirmed.at(text, 1) != null
        && behind > 0
        && Characters.pastBlank(text, behind) + 1 < text.length();
  }

  /** Whether blanks stand before a place and behind it. */
  private static boolean apart(String text, int at) {
    return at > 0
        && at + 1 < text.length()
        && text.charAt(at - 1) == ' '
        && text.charAt(at + 1) == ' ';
  }

  /** Whether a text of ideographs ends with a form of address, behind which nobody is named. */
  private boolean addressedInIdeographs(String text) {
    return book.honorificsAfter.endingAt(text, text.length()) != null;
  }

  private static boolean hasComma(String text) {
    return Characters.firstComma(text, 0, text.length()) < text.length();
  }

  /**
   * Whether a text begins with somebody, be it behind a heading: {@code Mr. A}, {@code La Juge B},
   * {@code Briefers: Ms. C}.
   */
  private boolean addressed(String text) {
    int words = Characters.pastBlank(text, headings.endOfInlineHeading(text));
    return book.honorificsBefore.at(text, book.pastArticle(text, words)) != null;
  }
}
