package org.councildocs.reader;

import java.util.List;
import java.util.Optional;
import org.councildocs.document.LetterKind;
import org.councildocs.state.StateMatch;
import org.councildocs.state.StateNames;
import org.jspecify.annotations.Nullable;

/**
 * Reads the title of a letter. Its parts are known by the words that mark them, whatever their
 * order: {@code dated}, {@code from}, {@code addressed to}; what is not marked is the author.
 */
final class TitleReader {

  private static final int MOST_LINES = 10;
  private static final int LONGEST = 1500;
  private static final int LONGEST_NAME = 60;

  private final Phrasebook book;
  private final Dates dates;
  private final Joiner joiner;

  TitleReader(Phrasebook book, Dates dates, Joiner joiner) {
    this.book = book;
    this.dates = dates;
    this.joiner = joiner;
  }

  /** The title that begins with a line, or null. */
  @Nullable Title at(List<Line> lines, int from) {
    String text = lines.get(from).text();
    if (text.length() > LONGEST) {
      return null;
    }
    Match<LetterKind> opener = opener(text, 0);
    if (opener != null) {
      return withOpener(lines, from, opener);
    }
    ReadDate date = book.titleClosers.none() ? null : dates.at(text, 0);
    return date == null || inLatinLetters(text, date) ? null : withCloser(lines, from);
  }

  /** Whether a date is that of a masthead in English, with which no title begins. */
  private static boolean inLatinLetters(String text, ReadDate date) {
    for (int i = date.start(); i < date.end(); i++) {
      if (Characters.letter(text.charAt(i)) && !Characters.han(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  /**
   * A title such as {@code Annex to the letter dated ... from ...} that begins with a line, or
   * null.
   */
  @Nullable Title ofAnnexAt(List<Line> lines, int from) {
    Match<LetterKind> opener = openerOfAnnex(lines.get(from).text());
    Title title = opener == null ? null : withOpener(lines, from, opener);
    return title == null
        ? null
        : new Title(
            title.passage(),
            title.kind(),
            title.kindWords(),
            title.date(),
            title.author(),
            title.addressee(),
            title.states(),
            true,
            title.lines());
  }

  private @Nullable Match<LetterKind> openerOfAnnex(String text) {
    Match<Boolean> annex = book.annexOf.at(text, 0);
    return annex == null ? null : opener(text, Characters.pastBlank(text, annex.end()));
  }

  /** Whether a line begins with the words {@code Annex to the letter dated}. */
  boolean opensAnnex(String text) {
    return Character.isUpperCase(text.charAt(0)) && openerOfAnnex(text) != null;
  }

  /** Whether a line is a title such as {@code 2022年8月12日…给秘书长的信的附件}, from its date to its end. */
  boolean closesAnnex(Line line) {
    Match<LetterKind> closer =
        book.titleClosers.none() || line.text().length() > LONGEST ? null : closer(line.passage());
    return closer != null
        && closer.end() < line.text().length()
        && dates.at(line.text(), 0) != null;
  }

  /** The words that open a title, also with stray blanks inside: {@code Lett er dated}. */
  private @Nullable Match<LetterKind> opener(String text, int from) {
    Match<LetterKind> opener = book.titleOpeners.at(text, from);
    return opener != null || from > 0 ? opener : spreadOpener(text, book);
  }

  /** The words that open a title, with stray blanks inside; null if the line opens with none. */
  static @Nullable Match<LetterKind> spreadOpener(String text, Phrasebook book) {
    if (text.isEmpty() || !book.spreadTitleOpeners.mayBeginWith(text.charAt(0))) {
      return null;
    }
    int digits = 0;
    while (digits < text.length() && digits < 48 && !Characters.digit(text.charAt(digits))) {
      digits++;
    }
    if (digits < 8 || digits == text.length()) {
      return null;
    }
    String letters = text.substring(0, digits).replace(" ", "");
    LetterKind kind = book.spreadTitleOpeners.whole(letters);
    return kind == null ? null : new Match<>(0, digits, kind);
  }

  private @Nullable Title withOpener(List<Line> lines, int from, Match<LetterKind> opener) {
    int count = 1;
    Passage passage = joiner.join(lines, from, count);
    while (count < MOST_LINES
        && from + count < lines.size()
        && goesOn(passage.text(), opener.end(), lines, from + count)) {
      count++;
      passage = joiner.join(lines, from, count);
    }
    Range kind = new Range(opener.start(), opener.end());
    return parts(passage, opener.value(), kind, opener.end(), passage.length(), null, false, count);
  }

  /** Whether a title goes on in the next line. */
  private boolean goesOn(String text, int opened, List<Line> lines, int next) {
    Line line = lines.get(next);
    String following = line.text();
    char first = following.charAt(0);
    if (book.signatureMarks.at(following, 0) != null) {
      return false;
    }
    if (line.label() != null) {
      // A name may hold a dash: Папуа — Новой Гвинеи.
      return nameCrosses(text, following);
    }
    int word = text.lastIndexOf(' ') + 1;
    boolean unfinished =
        book.unfinished.whole(text.substring(word)) != null
            || Characters.comma(text.charAt(text.length() - 1))
            || text.endsWith("-");
    if (Character.isLowerCase(first) || unfinished || continuesTitle(following)) {
      return true;
    }
    if (addresseeMarker(text, opened) == null) {
      return ahead(book.addresseeMarkers, lines, next) || blockGoesOn(lines, next);
    }
    return nameCrosses(text, following)
        || (line.blankLinesBefore() == 0 && book.organs.whole(following) != null)
        || blockGoesOn(lines, next)
        || (nobodyWrites(text, opened) && ahead(book.authorMarkers, lines, next));
  }

  /**
   * Whether a line begins with words that open no paragraph: those that mark a part of a title, or
   * a name with a preposition glued to it.
   */
  private boolean continuesTitle(String line) {
    Match<Boolean> goesOn = book.continuations.at(line, 0);
    if (goesOn != null) {
      Match<Boolean> body = book.bodyOpeners.at(line, 0);
      return body == null || (body.end() <= goesOn.end() && !SentenceEnd.ends(line));
    }
    Optional<StateMatch> state = StateNames.matchAt(line, 0, book.language());
    boolean glued = state.isPresent() && state.get().span().start() > 0;
    return glued && Characters.caseless(line.charAt(0)) && !SentenceEnd.ends(line);
  }

  /**
   * Whether a line belongs to the title above it by the looks of the block that blank lines set
   * apart: it holds no sentence, and the line above was full.
   */
  private boolean blockGoesOn(List<Line> lines, int next) {
    Line before = lines.get(next - 1);
    int widest = before.width();
    for (int i = next; i < Math.min(lines.size(), next + MOST_LINES); i++) {
      Line line = lines.get(i);
      String text = line.text();
      if (line.blankLinesBefore() > 0) {
        return i > next && before.width() + 1 + lines.get(next).firstWord() >= widest;
      }
      if (line.cut()
          || SentenceEnd.ends(text)
          || text.charAt(0) == '['
          || book.bodyOpeners.at(text, 0) != null
          || book.noteNames.in(line.passage())
          || book.signatureMarks.in(line.passage())) {
        return false;
      }
      widest = Math.max(widest, line.width());
    }
    return false;
  }

  /** Whether nothing in a title so far says who writes, though words would mark it. */
  private boolean nobodyWrites(String text, int opened) {
    return !book.authorMarkers.none()
        && marker(book.authorMarkers, text, opened, text.length()) == null
        && dates.find(text, opened, text.length()) != null;
  }

  /**
   * Whether the next lines, before any sentence ends, hold the words that mark a part of the title:
   * to whom the letter goes, or who writes.
   */
  private boolean ahead(Phrases<Boolean> markers, List<Line> lines, int next) {
    StringBuilder ahead = new StringBuilder();
    for (int i = next; i < Math.min(lines.size(), next + 5); i++) {
      String text = lines.get(i).text();
      if (text.length() > LONGEST || book.bodyOpeners.at(text, 0) != null) {
        return false;
      }
      ahead.append(text).append(' ');
      if (markers.in(ahead)) {
        return true;
      }
      if (SentenceEnd.ends(text)) {
        return false;
      }
    }
    return false;
  }

  /**
   * Whether the name of an office, of an organ, of the United Nations or of a State begins in one
   * line and ends in the next.
   */
  boolean nameCrosses(String text, String following) {
    return nameCrosses(text, following, true);
  }

  /**
   * Whether the name of an organ or of the United Nations begins in one line and ends in the next.
   */
  boolean organCrosses(String text, String following) {
    return nameCrosses(text, following, false);
  }

  /** Whether the name of an office or a date begins in one line and ends in the next. */
  boolean officeOrDateCrosses(String text, String following) {
    char first = following.charAt(0);
    boolean letter = Characters.letter(text.charAt(text.length() - 1));
    if (letter
        ? !Character.isUpperCase(first)
        : !Characters.digit(text.charAt(text.length() - 1))) {
      return false;
    }
    if (!letter) {
      return dates.crosses(text, following);
    }
    int tail = Math.max(0, text.length() - LONGEST_NAME);
    String both = both(text, tail, following);
    for (int i = 0; i < text.length() - tail; i++) {
      Match<?> office = book.offices.at(both, i);
      if (office != null && office.end() > text.length() - tail) {
        return true;
      }
    }
    return false;
  }

  /** The end of one line with the beginning of the next. */
  private String both(String text, int tail, String following) {
    boolean blank =
        joiner.layout().blankBetween(text.charAt(text.length() - 1), following.charAt(0));
    return text.substring(tail)
        + (blank ? " " : "")
        + following.substring(0, Math.min(LONGEST_NAME, following.length()));
  }

  private boolean nameCrosses(String text, String following, boolean anyName) {
    int tail = Math.max(0, text.length() - LONGEST_NAME);
    String both = both(text, tail, following);
    int border = text.length() - tail;
    for (int i = 0; i < border; i++) {
      Match<?> office = anyName ? book.offices.at(both, i) : null;
      Match<?> organ = office == null ? book.organs.at(both, i) : office;
      Match<?> name = organ == null ? book.mastheadNames.at(both, i) : organ;
      int end = name == null ? -1 : name.end();
      boolean begins =
          anyName
              && (Characters.han(both.charAt(i))
                  || (Characters.capital(both.charAt(i)) && (i == 0 || both.charAt(i - 1) == ' ')));
      if (end < 0 && begins) {
        Optional<StateMatch> state = StateNames.matchAt(both, i, book.language());
        end = state.isEmpty() ? end : state.get().span().end();
      }
      if (end > border) {
        return true;
      }
    }
    return false;
  }

  private @Nullable Title withCloser(List<Line> lines, int from) {
    for (int count = 1; count <= MOST_LINES && from + count <= lines.size(); count++) {
      if (count > 1 && dates.at(lines.get(from + count - 1).text(), 0) != null) {
        // The title begins here; the date above is that of a session.
        return null;
      }
      Passage passage = joiner.join(lines, from, count);
      String text = passage.text();
      Match<LetterKind> closer = closer(passage);
      boolean goesOn =
          from + count < lines.size() && annexGoesOn(text, lines.get(from + count).text());
      if (closer != null && !goesOn) {
        return closed(lines, from, count, passage, closer);
      }
      if ((SentenceEnd.ends(text) && !text.endsWith("：") && !text.endsWith(":"))
          || text.length() > LONGEST) {
        return null;
      }
    }
    return null;
  }

  /** Whether the words for the annex of a letter, or its number, stand in the next line. */
  private boolean annexGoesOn(String text, String following) {
    boolean number =
        Numbers.endOfHan(following, 0) == following.length()
            || Numbers.endOfDigits(following, 0) == following.length();
    return book.annexClosers.at(following, 0) != null
        || (number && book.annexClosers.endingAt(text, text.length()) != null);
  }

  /**
   * The words that close a title, where nothing follows that would make them part of a sentence.
   */
  private @Nullable Match<LetterKind> closer(Passage passage) {
    String text = passage.text();
    for (Match<LetterKind> closer = book.titleClosers.find(passage);
        closer != null;
        closer = book.titleClosers.find(passage, closer.start() + 1, text.length())) {
      String rest = text.substring(closer.end()).strip();
      boolean alone =
          rest.isEmpty() || rest.charAt(0) == '：' || rest.charAt(0) == ':' || rest.charAt(0) == '*';
      Match<Boolean> annex = book.annexClosers.at(rest, 0);
      boolean ofAnnex = annex != null && rest.length() - annex.end() <= 3;
      if (alone || ofAnnex) {
        return closer;
      }
    }
    return null;
  }

  private @Nullable Title closed(
      List<Line> lines, int from, int count, Passage first, Match<LetterKind> closer) {
    int taken = count;
    Passage passage = first;
    while (passage.length() > closer.end()
        && from + taken < lines.size()
        && taken < MOST_LINES
        && listGoesOn(passage.text(), lines.get(from + taken).text())) {
      taken++;
      passage = joiner.join(lines, from, taken);
    }
    String text = passage.text();
    boolean annex = book.annexClosers.at(text, Characters.pastBlank(text, closer.end())) != null;
    Range states = annex ? null : Range.trimmed(text, closer.end(), text.length());
    Range kind = new Range(closer.start(), closer.end());
    return parts(passage, closer.value(), kind, 0, closer.start(), states, annex, taken);
  }

  /** Whether a list of States goes on in the next line, be it in the middle of a name. */
  private boolean listGoesOn(String text, String following) {
    return book.endOfSeparator(text, text.length() - 1) == text.length()
        || book.endOfSeparator(following, 0) > 0
        || nameCrosses(text, following);
  }

  /** A word that marks a part, and where it stands. */
  private record Marker(int start, int end) {}

  private @Nullable Title parts(
      Passage passage,
      LetterKind kind,
      Range kindWords,
      int from,
      int end,
      @Nullable Range states,
      boolean annex,
      int lines) {
    String text = passage.text();
    int to = from + CitedSymbol.before(text.substring(from, end));
    Marker strong = marker(book.addresseeMarkers, text, from, to);
    ReadDate date = date(text, from, strong == null ? to : strong.start(), to);
    Marker author = authorMarker(text, date == null ? from : Math.min(date.end(), to), to);
    if (author == null && date != null && strong != null && strong.end() < date.start()) {
      // The date may stand behind all else.
      author = authorMarker(text, strong.end(), date.start());
    }
    Marker addressee =
        strong != null
            ? strong
            : weakAddresseeMarker(text.substring(0, to), author == null ? from : author.end());
    if (date == null && addressee == null) {
      return null;
    }
    int[] borders = {
      author == null ? to : author.start(),
      addressee == null ? to : addressee.start(),
      date == null ? to : Math.max(from, startOfDate(text, date)),
      to
    };
    boolean leads = Range.trimmed(text, from, next(borders, from)) != null;
    int authorFrom =
        author != null ? author.end() : date == null || leads ? from : behindDates(text, date, to);
    Range authorWords =
        withoutMarker(text, Range.trimmed(text, authorFrom, next(borders, authorFrom)));
    int said = addressee == null ? to : next(borders, addressee.end());
    Range addresseeWords =
        addressee == null
            ? null
            : Range.trimmed(text, addressee.end(), beforeTail(text, addressee, said));
    return new Title(
        passage,
        kind,
        kindWords,
        date,
        withoutArticle(text, authorWords),
        addresseeWords,
        states,
        annex,
        lines);
  }

  /** Behind a date and those that are listed with it: {@code 2032年2月3日和17日}. */
  private int behindDates(String text, ReadDate date, int to) {
    DateFinder finder = new DateFinder(DateWords.of(book.language()));
    return Math.min(Math.max(date.end(), finder.endOfList(text, date.start())), to);
  }

  /** Where a title begins to say what the letter does: {@code , transmitting the report of}. */
  private int beforeTail(String text, Marker addressee, int to) {
    Match<Boolean> tail = book.titleTails.find(text, addressee.end(), to);
    return tail == null ? to : tail.start();
  }

  /**
   * The date of a title. Where words mark it, the last that they mark before the addressee: an
   * author's name may hold another date.
   */
  private @Nullable ReadDate date(String text, int from, int addressee, int to) {
    ReadDate first = dates.find(text, from, to);
    ReadDate marked = null;
    for (ReadDate date = book.dateMarkers.none() ? null : first;
        date != null && date.start() < addressee;
        date = dates.find(text, date.end(), to)) {
      marked = date.day() > 0 && startOfDate(text, date) < date.start() ? date : marked;
    }
    return marked == null ? first : marked;
  }

  /** Where a date begins with the words that mark it. */
  private int startOfDate(String text, ReadDate date) {
    int end = date.start();
    while (end > 0 && text.charAt(end - 1) == ' ') {
      end--;
    }
    Match<Boolean> known = book.dateMarkers.endingAt(text, end);
    Match<Boolean> marker = known == null ? book.lastDateMarkers.endingAt(text, end) : known;
    return marker == null ? date.start() : marker.start();
  }

  /** The words for who writes without what marks them, where these stand before the date. */
  private @Nullable Range withoutMarker(String text, @Nullable Range words) {
    Match<Boolean> marker = words == null ? null : book.authorMarkers.at(text, words.start());
    return words == null || marker == null
        ? words
        : Range.trimmed(text, Characters.pastBlank(text, marker.end()), words.end());
  }

  private @Nullable Range withoutArticle(String text, @Nullable Range words) {
    Match<Boolean> article = words == null ? null : book.articles.at(text, words.start());
    return words == null || article == null
        ? words
        : Range.trimmed(text, article.end(), words.end());
  }

  private static int next(int[] borders, int from) {
    int next = Integer.MAX_VALUE;
    for (int border : borders) {
      next = border >= from ? Math.min(next, border) : next;
    }
    return next;
  }

  private static @Nullable Marker marker(Phrases<Boolean> phrases, String text, int from, int to) {
    Match<Boolean> match = phrases.find(text, from, to);
    return match == null || match.end() > to ? null : new Marker(match.start(), match.end());
  }

  /** The word that marks the author; it may also stand in the words for an office. */
  private @Nullable Marker authorMarker(String text, int from, int to) {
    Marker author = marker(book.authorMarkers, text, from, to);
    while (author != null && book.notAuthor.at(text, author.start()) != null) {
      author = marker(book.authorMarkers, text, author.end(), to);
    }
    return author;
  }

  private @Nullable Marker addresseeMarker(String text, int from) {
    Marker strong = marker(book.addresseeMarkers, text, from, text.length());
    return strong == null ? weakAddresseeMarker(text, from) : strong;
  }

  private @Nullable Marker weakAddresseeMarker(String text, int from) {
    if (book.weakAddresseeMarkers.none()) {
      return null;
    }
    Marker last = null;
    for (Marker weak = marker(book.weakAddresseeMarkers, text, from, text.length());
        weak != null;
        weak = marker(book.weakAddresseeMarkers, text, weak.end(), text.length())) {
      if (book.notAddressee.at(text, weak.start()) == null) {
        last = weak;
      }
    }
    return last;
  }
}
