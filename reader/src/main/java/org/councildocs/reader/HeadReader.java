package org.councildocs.reader;

import java.util.List;
import org.councildocs.document.DocumentKind;
import org.jspecify.annotations.Nullable;

/**
 * Tells what a document is by its first lines: the title of a letter, or the words of other kinds.
 */
final class HeadReader {

  private static final int MOST_LINES = 80;
  private static final int MOST_CHARACTERS = 8000;
  private static final int LONGEST_TITLE = 300;
  private static final int LONGEST_SUBTITLE = 100;
  private static final int LINES_OF_TITLE = 6;
  private static final int MOST_LINES_OF_MASTHEAD = 40;
  private static final int LINES_BEFORE_BODY = 25;
  private static final int LONGEST_CLOSING = 60;

  private final Phrasebook book;
  private final TitleReader titles;
  private final MastheadLines mastheads;

  HeadReader(Phrasebook book, TitleReader titles, MastheadLines mastheads) {
    this.book = book;
    this.titles = titles;
    this.mastheads = mastheads;
  }

  /** What the document is. */
  Head read(List<Line> lines) {
    Head other = null;
    boolean volume = false;
    int characters = 0;
    for (int i = 0; i < Math.min(lines.size(), MOST_LINES) && characters < MOST_CHARACTERS; i++) {
      String text = lines.get(i).text();
      Title title = titles.at(lines, i);
      if (title != null && !title.ofAnnex()) {
        Head meeting = ofMeeting(lines, i);
        if (meeting != null) {
          return meeting;
        }
        if (other != null && volume) {
          // The letter is one that a report names or holds.
          return other;
        }
        if (listed(lines, i + title.lines(), title)) {
          return new Head(DocumentKind.OTHER, i, null);
        }
        Head repeated = belowMasthead(lines, i + title.lines(), title);
        return repeated == null ? new Head(DocumentKind.of(title.kind()), i, title) : repeated;
      }
      volume |= other != null && book.volumeWords.whole(text) != null;
      boolean body = SentenceEnd.ends(text) && text.length() > LONGEST_SUBTITLE;
      if (other == null
          || (other.kind() == DocumentKind.OTHER && i - other.line() < LINES_OF_TITLE)) {
        // The title of an agenda item, such as that of a report, may stand above that of the
        // document.
        DocumentKind kind = kind(text);
        other = kind == null ? other : new Head(kind, i, null);
      }
      if (other != null && other.line() == i && sent(lines.subList(0, i))) {
        return new Head(DocumentKind.LETTER, 0, null);
      }
      boolean decided = other != null && (other.kind() != DocumentKind.OTHER || body);
      if (other != null && decided) {
        Head letter = other.kind() == DocumentKind.RESOLUTION ? letterSoon(lines, i + 1) : null;
        return letter == null ? orMeeting(other, lines) : letter;
      }
      characters += text.length();
    }
    if (other != null) {
      return orMeeting(other, lines);
    }
    Head meeting = ofMeeting(lines, lines.size());
    return meeting == null ? untitled(lines) : meeting;
  }

  /** The record of a meeting in place of what its agenda or one of its lines seems to be. */
  private Head orMeeting(Head other, List<Line> lines) {
    Head meeting = other.kind() == DocumentKind.OTHER ? ofMeeting(lines, other.line()) : null;
    return meeting == null ? other : meeting;
  }

  /**
   * The record or agenda of a meeting, behind the lines of its masthead; null if no symbol before a
   * line says that the document is one.
   */
  private @Nullable Head ofMeeting(List<Line> lines, int to) {
    Head symbol = KindBySymbol.of(lines, to);
    return symbol == null
        ? null
        : new Head(symbol.kind(), mastheads.end(lines, symbol.line() + 1, to), null);
  }

  /** Whether the title of another letter stands directly behind one, as in a list of letters. */
  private boolean listed(List<Line> lines, int next, Title title) {
    Title other = next < lines.size() ? titles.at(lines, next) : null;
    return other != null
        && !other.ofAnnex()
        && other.date() != null
        && title.date() != null
        && !ReadDate.sameDay(other.date(), title.date());
  }

  /**
   * The title that stands below a masthead and repeats one above it, as the page does that holds
   * the document; null if there is none.
   */
  private @Nullable Head belowMasthead(List<Line> lines, int from, Title above) {
    boolean masthead = false;
    for (int i = from; i < Math.min(lines.size(), from + MOST_LINES_OF_MASTHEAD); i++) {
      String text = lines.get(i).text();
      Title title = masthead ? titles.at(lines, i) : null;
      if (title != null) {
        return title.kind() == above.kind() && ReadDate.sameDay(title.date(), above.date())
            ? new Head(DocumentKind.of(title.kind()), i, title)
            : null;
      }
      if (text.length() > LONGEST_SUBTITLE || book.bodyOpeners.at(text, 0) != null) {
        return null;
      }
      masthead |= book.distributionLabels.at(text, 0) != null;
    }
    return null;
  }

  /**
   * The letter whose title stands in the next lines, or null: its masthead may name a committee by
   * the resolution that set it up.
   */
  private @Nullable Head letterSoon(List<Line> lines, int from) {
    for (int i = from; i < Math.min(lines.size(), from + LINES_OF_TITLE); i++) {
      Title title = titles.at(lines, i);
      if (title != null && !title.ofAnnex()) {
        return new Head(DocumentKind.of(title.kind()), i, title);
      }
      if (SentenceEnd.ends(lines.get(i).text())) {
        return null;
      }
    }
    return null;
  }

  /** The kind that a title line names, or null. */
  private @Nullable DocumentKind kind(String text) {
    char first = text.charAt(0);
    boolean capital = Characters.capital(first) || Characters.han(first);
    if (text.length() > LONGEST_TITLE
        || (text.endsWith(".") && !book.halfOfDayEndsAt(text, text.length()))
        || text.endsWith("。")
        || book.agendaLabels.at(text, 0) != null) {
      return null;
    }
    Match<DocumentKind> numbered = book.numberedKinds.at(text, 0);
    if (capital
        && numbered != null
        && text.length() < LONGEST_SUBTITLE
        && digitFollows(text, numbered.end())) {
      return numbered.value();
    }
    Match<DocumentKind> opener = capital ? book.kindOpeners.at(text, 0) : null;
    if (opener != null && book.volumeWords.whole(text) == null) {
      return opener.value();
    }
    int end = CitedSymbol.before(text);
    while (end > 1 && (text.charAt(end - 1) == '*' || text.charAt(end - 1) == ' ')) {
      end--;
    }
    Match<DocumentKind> closer = book.kindClosers.endingAt(text, end);
    return closer != null ? closer.value() : noteWithTheme(text) ? DocumentKind.CONCEPT_NOTE : null;
  }

  /**
   * Whether the words for a note, which close its title in Chinese, have the theme or the day
   * behind them on the line: {@code …公开辩论概念说明：“…”}.
   */
  private boolean noteWithTheme(String text) {
    Match<Boolean> name =
        book.titleClosers.none() || book.bodyOpeners.at(text, 0) != null
            ? null
            : book.noteNames.find(text, 0, text.length());
    if (name == null) {
      return false;
    }
    for (int i = 0; i < name.start(); i++) {
      if (text.charAt(i) == '，' || Characters.endsSentence(text.charAt(i))) {
        return false;
      }
    }
    int behind = Characters.pastBlank(text, name.end());
    if (behind + 1 >= text.length()) {
      return false;
    }
    char mark = text.charAt(behind);
    boolean day = "(（".indexOf(mark) >= 0 && digitFollows(text, behind + 1);
    return day
        || mark == ':'
        || mark == '：'
        || Themes.opens(mark)
        || book.themeMarkers.at(text, behind) != null;
  }

  private static boolean digitFollows(String text, int at) {
    int i = at;
    while (i < text.length() && text.charAt(i) == ' ') {
      i++;
    }
    return i < text.length() && Characters.digit(text.charAt(i));
  }

  /**
   * A letter as it was sent, without a title: somebody is addressed, and somebody has signed or
   * takes leave.
   */
  private Head untitled(List<Line> lines) {
    return sent(lines)
        ? new Head(DocumentKind.LETTER, 0, null)
        : new Head(DocumentKind.OTHER, mastheads.endAbove(lines), null);
  }

  private boolean sent(List<Line> lines) {
    boolean opens = false;
    for (int i = 0; i < Math.min(lines.size(), LINES_BEFORE_BODY); i++) {
      String text = lines.get(i).text();
      opens |= book.bodyOpeners.at(text, 0) != null;
    }
    boolean signed = false;
    for (int i = 0; i < lines.size() && opens && !signed; i++) {
      Passage line = lines.get(i).passage();
      signed =
          line.length() < LONGEST_TITLE
              && (book.signatureMarks.in(line)
                  || book.closings.in(line)
                  || (i + 1 < lines.size() && closesOver(line.text(), lines.get(i + 1).text())));
    }
    return opens && signed;
  }

  /** Whether somebody takes leave in words that begin in one line and end in the next. */
  private boolean closesOver(String line, String next) {
    String end = line.substring(Math.max(0, line.length() - LONGEST_CLOSING));
    String begin = next.substring(0, Math.min(next.length(), LONGEST_CLOSING));
    return !SentenceEnd.ends(line) && book.closings.in(end + " " + begin);
  }
}
