package org.councildocs.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.councildocs.document.AnnexKind;
import org.councildocs.document.DocumentKind;
import org.councildocs.document.LetterKind;
import org.jspecify.annotations.Nullable;

/**
 * Parts lines that extraction has glued together, down to a whole document in one line: before a
 * title, between title and text, before a signature, an annex, and around a job number.
 */
final class LineSplitter {

  private static final int LONGEST_LABEL = 80;
  private static final int LENGTH_OF_JOB_NUMBER = 8;
  private static final int LONGEST_JOB_LINE = 48;
  private static final int LONGEST_NAME = 60;
  private static final int LONGEST_SIGNATURE = 240;
  private static final int LONGEST_HEADING = 600;
  private static final int LONGEST_TITLE_ABOVE = 160;

  /** The words of a title are definite where the heading of its annex repeats them. */
  private static final String ARABIC_ARTICLE = "ال";

  private final Phrasebook book;

  /** Where the line at hand is to be cut. */
  private final SortedSet<Integer> cuts = new TreeSet<>();

  /** The title of the letter in the line at hand, where its end is known; else null. */
  private @Nullable Range title;

  private LineSplitter(Phrasebook book) {
    this.book = book;
  }

  /** The lines, with those parted that hold more than one. */
  static List<Line> split(List<Line> lines, Phrasebook book) {
    LineSplitter splitter = new LineSplitter(book);
    List<Line> parted = new ArrayList<>(lines.size());
    for (Line line : lines) {
      splitter.split(line, parted);
    }
    return parted;
  }

  private void split(Line line, List<Line> parted) {
    cuts.clear();
    title = null;
    String text = line.text();
    addTitle(line.passage());
    if (text.length() > LONGEST_LABEL && !book.titleClosers.none()) {
      ClosedTitles.addCuts(book, line.passage(), cuts);
    }
    addSignatures(line.passage());
    addTags(text, '[');
    addTags(text, '［');
    Match<DocumentKind> kind = book.kindOpeners.at(text, 0);
    if (kind != null && kind.value() == DocumentKind.CONCEPT_NOTE) {
      FlatNote.addCuts(book, text, kind.end(), cuts);
    }
    addJobNumbers(text);
    cuts.remove(0);
    cuts.remove(text.length());
    if (cuts.isEmpty()) {
      parted.add(line);
      return;
    }
    int start = 0;
    cuts.add(text.length());
    for (int end : cuts) {
      Passage part = line.passage().cut(start, end);
      if (part.length() == 0) {
        // Nothing but what is dropped: it goes with the part behind it.
        continue;
      }
      parted.add(
          new Line(
              part,
              start == 0 ? line.indent() : 0,
              start == 0 ? line.blankLinesBefore() : 0,
              true));
      start = end;
    }
  }

  /** Cuts a title off from a masthead before it and the text behind it. */
  private void addTitle(Passage line) {
    String text = line.text();
    int start = titleIn(line);
    if (start < 0) {
      return;
    }
    cuts.add(start);
    Match<Boolean> addressee = book.addresseeMarkers.find(line, start, text.length());
    int from = addressee == null ? start + 1 : addressee.end();
    Match<LetterKind> closer = book.titleClosers.find(line, from, text.length());
    if (closer != null && book.bodyOpeners.at(text, closer.end()) != null) {
      cuts.add(closer.end());
    }
    if (addressee != null && book.titleClosers.none()) {
      for (int i = from; i < Math.min(text.length(), from + 4 * LONGEST_SIGNATURE); i++) {
        boolean capital = Characters.capital(text.charAt(i)) && partBegins(text, i);
        if (capital && beginsBody(text, i)) {
          cuts.add(i);
          title = new Range(start, i);
          return;
        }
      }
    }
  }

  private boolean beginsBody(String text, int at) {
    if (at > 0 && Character.isLowerCase(text.charAt(at - 1))) {
      // Cut off, since the text may be glued to the title.
      String glued = text.substring(at, Math.min(text.length(), at + LONGEST_LABEL));
      return book.bodyOpeners.at(glued, 0) != null && book.offices.at(glued, 0) == null;
    }
    return book.bodyOpeners.at(text, at) != null && book.offices.at(text, at) == null;
  }

  /**
   * Where a title begins: at the start of the line, or behind words of a masthead; -1 if nowhere.
   */
  private int titleIn(Passage line) {
    String text = line.text();
    if (book.titleOpeners.none()) {
      return book.titleClosers.none() || text.isEmpty() ? -1 : digitsOfTitle(line);
    }
    int limit = Math.min(text.length(), mayHoldMasthead(line) ? 10 * LONGEST_SIGNATURE : 1);
    int sifted = -1;
    for (int i = 0; i < limit; i++) {
      if (sifted < i) {
        sifted = book.titleOpeners.next(line, i, limit);
      }
      if ((i == sifted || gluedTo(text, i))
          && Characters.capital(text.charAt(i))
          && partBegins(text, i)) {
        String opener = text.substring(i, Math.min(text.length(), i + LONGEST_LABEL));
        if (book.titleOpeners.at(opener, 0) != null
            && (i == 0 || mastheadBefore(text.substring(0, i)))) {
          return i;
        }
      }
      if (Characters.endsSentence(text.charAt(i))
          && i > LONGEST_LABEL
          && i + 1 < limit
          && text.charAt(i + 1) == ' '
          && !book.distributionLabels.in(text.substring(0, i + 2))) {
        return -1;
      }
    }
    return -1;
  }

  /**
   * Where the date begins with which a title opens: at the start of the line, or glued to the
   * language that a masthead names last; -1 if nowhere.
   */
  private int digitsOfTitle(Passage line) {
    String text = line.text();
    if (Characters.digit(text.charAt(0))) {
      return 0;
    }
    int limit = mayHoldMasthead(line) ? Math.min(text.length(), LONGEST_SIGNATURE) : 1;
    for (int i = 1; i < limit; i++) {
      if (Characters.digit(text.charAt(i))
          && Characters.letter(text.charAt(i - 1))
          && book.languages.endingAt(text.substring(0, i), i) != null
          && book.titleClosers.find(line, i, text.length()) != null) {
        return i;
      }
    }
    return -1;
  }

  /** Whether a capital stands behind a small letter, where no phrase is looked for. */
  private static boolean gluedTo(String text, int at) {
    return at > 0
        && Character.isUpperCase(text.charAt(at))
        && Character.isLowerCase(text.charAt(at - 1));
  }

  /**
   * Whether a new line may have begun here: behind a blank, or where a small letter meets a
   * capital.
   */
  private static boolean partBegins(String text, int at) {
    return at == 0
        || text.charAt(at - 1) == ' '
        || Character.isLowerCase(text.charAt(at - 1))
        || Characters.closes(text.charAt(at - 1))
        || text.charAt(at - 1) == '.'
        || Characters.digit(text.charAt(at - 1));
  }

  /** Whether a line may hold words of a masthead, which must stand before a title inside it. */
  private boolean mayHoldMasthead(Passage line) {
    return book.distributionLabels.mayBeIn(line)
        || book.originalLabels.mayBeIn(line)
        || book.languages.mayBeIn(line)
        || book.organs.mayBeIn(line);
  }

  private boolean mastheadBefore(String text) {
    int end = text.length();
    while (end > 0 && text.charAt(end - 1) == ' ') {
      end--;
    }
    char last = end == 0 ? ' ' : text.charAt(end - 1);
    boolean sentence = last == ':' || last == ',' || last == '“' || last == '"' || last == '(';
    String words = text.substring(0, end);
    return !sentence
        && (book.distributionLabels.in(words)
            || book.originalLabels.in(words)
            || book.languages.endingAt(words, end) != null
            || book.organs.endingAt(words, end) != null);
  }

  /** Cuts off signatures that stand behind a sentence, and the annex behind a signature. */
  private void addSignatures(Passage line) {
    String text = line.text();
    if (text.length() < LONGEST_LABEL && text.indexOf('(', 1) < 0) {
      return;
    }
    Match<Boolean> mark = book.signatureMarks.find(line);
    int before = -LONGEST_SIGNATURE;
    while (mark != null) {
      int start = startOfSignature(text, mark);
      addTitleBetween(text, before, mark.start());
      boolean behindName = behindIdeograph(text, mark.start());
      boolean beside = !behindName && mark.start() > before && mark.start() - before < LONGEST_NAME;
      start = beside && mark.end() < text.length() ? mark.start() : start;
      before = mark.end();
      if (start > 0) {
        cuts.add(start);
      } else if (addTitleAbove(text, mark.start()) || titleBefore(text, mark)) {
        cuts.add(mark.start());
      }
      if (behindName) {
        cuts.add(mark.end());
      }
      addAnnex(line, mark.end());
      mark = book.signatureMarks.find(line, mark.end(), text.length());
    }
    addLongAnnexHeading(line);
  }

  /**
   * Whether a name of ideographs ends at the mark of its signature, behind which the next begins.
   */
  private static boolean behindIdeograph(String text, int mark) {
    return mark > 0 && Characters.han(text.charAt(mark - 1)) && text.charAt(mark - 1) != '。';
  }

  /** Where the signature with a mark begins, if a sentence ends before it; -1 otherwise. */
  private static int startOfSignature(String text, Match<Boolean> mark) {
    int before = mark.start();
    while (before > 0 && text.charAt(before - 1) == ' ') {
      before--;
    }
    boolean behindSentence =
        before > 0 && SentenceEnd.ends(text.substring(Math.max(0, before - 4), before));
    if (behindSentence) {
      return mark.start();
    }
    for (int i = before - 1; i > 0 && before - i < LONGEST_NAME; i--) {
      if (text.charAt(i) == '。') {
        return i + 1;
      }
    }
    return -1;
  }

  /**
   * Cuts before the office that stands between the last sentence and the mark of a signature, where
   * the language sets it above the name; false if none stands there.
   */
  private boolean addTitleAbove(String text, int mark) {
    if (!book.titlesAbove) {
      return false;
    }
    for (int i = mark - 1; i > 0 && mark - i < LONGEST_TITLE_ABOVE; i--) {
      if (text.charAt(i) == ' ' && text.charAt(i - 1) == '.') {
        boolean titled = book.officeAt(text, i + 1);
        if (titled) {
          cuts.add(i + 1);
        }
        return titled;
      }
    }
    return false;
  }

  /** Whether a line begins with an office, and the name stands behind the mark of its signature. */
  private boolean titleBefore(String text, Match<Boolean> mark) {
    return book.titlesAbove
        && mark.start() > 0
        && mark.start() < LONGEST_TITLE_ABOVE
        && mark.end() < text.length()
        && book.officeAt(text, 0);
  }

  /**
   * Cuts before the office that stands between the name of one signature and the mark of the next,
   * where the language sets it above the name.
   */
  private void addTitleBetween(String text, int before, int mark) {
    if (!book.titlesAbove || before < 0 || mark - before > LONGEST_SIGNATURE) {
      return;
    }
    for (int i = before + 2; i < mark; i++) {
      if (text.charAt(i - 1) == ' '
          && Characters.capital(text.charAt(i))
          && book.officeAt(text, i)) {
        cuts.add(i);
        cuts.add(mark);
        return;
      }
    }
  }

  private void addAnnex(Passage line, int from) {
    String text = line.text();
    for (int i = from; i < Math.min(text.length(), from + LONGEST_SIGNATURE); i++) {
      boolean capital = Characters.capital(text.charAt(i)) || Characters.han(text.charAt(i));
      if (Characters.endsSentence(text.charAt(i))
          && i + 2 < text.length()
          && text.charAt(i + 1) == ' '
          && i - from > LONGEST_NAME) {
        return;
      }
      Match<AnnexKind> annex =
          capital && partBegins(text, i)
              ? book.annexHeadings.at(
                  text.substring(i, Math.min(text.length(), i + LONGEST_NAME)), 0)
              : null;
      if (annex != null) {
        cuts.add(i);
        int end = pastNumber(text, i + annex.end());
        if (end < text.length() && beginsTitle(text, end)) {
          cuts.add(end);
          addNoteAt(line, end);
        }
        return;
      }
    }
  }

  /** Whether the title of an annex begins behind its heading, and not what the heading is of. */
  private boolean beginsTitle(String text, int at) {
    char c = text.charAt(at);
    if (!Characters.caseless(c)) {
      return Character.isUpperCase(c) || Characters.han(c);
    }
    boolean definite = text.startsWith(ARABIC_ARTICLE, at) || text.startsWith("لل", at);
    return !definite || book.titleOpeners.at(text, at) == null;
  }

  /** Cuts behind the title of a note that begins at a place. */
  private void addNoteAt(Passage line, int from) {
    if (!book.titleClosers.none()) {
      ClosedTitles.addNote(book, line, from, cuts);
      return;
    }
    Match<Boolean> note = book.noteNames.at(line.text(), from);
    if (note != null) {
      FlatNote.addCuts(book, line.text(), note.end(), cuts);
    }
  }

  private int pastNumber(String text, int from) {
    int start = Characters.pastBlank(text, from);
    Match<Boolean> word = book.annexNumbers.at(text, start);
    if (word != null) {
      return Characters.pastBlank(text, word.end());
    }
    int end = start;
    while (end < text.length() && text.charAt(end) != ' ') {
      end++;
    }
    boolean number = Numbers.roman(text, start, end) || Numbers.endOfNumber(text, start) == end;
    return Characters.pastBlank(text, number && end > start ? end : from);
  }

  /** Cuts before {@code Annex to the letter dated ...} in the middle of a line. */
  private void addLongAnnexHeading(Passage line) {
    String text = line.text();
    for (Match<Boolean> annex = book.annexOf.find(line, 1, text.length());
        annex != null;
        annex = book.annexOf.find(line, annex.start() + 1, text.length())) {
      int i = annex.start();
      char c = text.charAt(i);
      if (Characters.capital(c)
          && partBegins(text, i)
          && book.titleOpeners.at(text, Characters.pastBlank(text, annex.end())) != null
          && !Characters.closes(text.charAt(i - 1))
          && (Character.isUpperCase(c) || behindSignature(text, i))) {
        cuts.add(i);
        addNote(text, i);
        addEndOfHeading(text, Characters.pastBlank(text, annex.end()));
      }
    }
  }

  /** Cuts where the title of the letter ends that the heading of its annex repeats. */
  private void addEndOfHeading(String text, int from) {
    if (title == null) {
      return;
    }
    int at = from;
    for (int i = title.start(); i < title.end(); i++) {
      // French sets a comma in the title and none in the heading.
      if (Characters.comma(text.charAt(i)) && (at == text.length() || text.charAt(at) == ' ')) {
        continue;
      }
      boolean word = i == title.start() || text.charAt(i - 1) == ' ';
      if (word && !same(text, at, i) && text.startsWith(ARABIC_ARTICLE, at)) {
        at += ARABIC_ARTICLE.length();
      }
      if (!same(text, at, i)) {
        // The last blank of the title may be the end of the text.
        if (i + 1 == title.end() && text.charAt(i) == ' ') {
          break;
        }
        return;
      }
      at++;
    }
    cuts.add(at);
  }

  /** Whether the same letter stands at two places, or two that tell the case of an Arabic dual. */
  private static boolean same(String text, int at, int other) {
    if (at >= text.length()) {
      return false;
    }
    char one = text.charAt(at);
    char two = text.charAt(other);
    return Character.toLowerCase(one) == Character.toLowerCase(two)
        || (one == 'ي' && two == 'ا' && text.startsWith("ن ", other + 1));
  }

  /** Whether the mark of a signature stands so little before a place that no text is between. */
  private boolean behindSignature(String text, int at) {
    return book.signatureMarks.find(text, Math.max(0, at - LONGEST_SIGNATURE), at) != null;
  }

  /** Cuts before the title of a note that stands behind the heading of its annex. */
  private void addNote(String text, int from) {
    int end = Math.min(text.length(), from + LONGEST_HEADING);
    Match<Boolean> note = book.noteNames.find(text, from, end);
    if (note != null && Characters.capital(text.charAt(note.start()))) {
      cuts.add(note.start());
      FlatNote.addCuts(book, text, note.end(), cuts);
    }
  }

  /** Cuts out the remarks on the original language. */
  private void addTags(String text, char bracket) {
    for (int i = text.indexOf(bracket); i >= 0; i = text.indexOf(bracket, i + 1)) {
      int end = LanguageTags.endOfTag(text, i, book);
      if (end > 0) {
        cuts.add(i);
        cuts.add(end);
      }
    }
  }

  /** Cuts out job numbers with what stands beside them. */
  private void addJobNumbers(String text) {
    if (text.length() < LONGEST_LABEL) {
      return;
    }
    for (int i = 0; i + LENGTH_OF_JOB_NUMBER <= text.length(); i++) {
      boolean begins = Characters.digit(text.charAt(i)) && (i == 0 || text.charAt(i - 1) == ' ');
      int end = begins ? PageFurniture.endOfJobNumber(text, i) : -1;
      if (end > 0
          && text.startsWith(" (", end)
          && end + 4 <= text.length()
          && text.charAt(end + 3) == ')') {
        addFurniture(i, endOfJobLine(text, end + 4));
        i = end;
      } else if (end > 0) {
        addFoot(text, i, end);
        i = end;
      }
    }
  }

  /** Cuts out a piece of page furniture, as a whole. */
  private void addFurniture(int start, int end) {
    if (end > start + 1) {
      cuts.subSet(start + 1, end).clear();
    }
    cuts.add(start);
    cuts.add(end);
  }

  /** Cuts out the foot of a page: {@code S/2031/12 31-00123 2/3} in any order. */
  private void addFoot(String text, int job, int endOfJob) {
    int start = job;
    int end = endOfJob;
    boolean pages = false;
    while (start > 1) {
      int word = text.lastIndexOf(' ', start - 2) + 1;
      String before = text.substring(word, start - 1);
      if (before.isEmpty() || !footWord(before)) {
        break;
      }
      pages |= PageFurniture.pageOfPages(before);
      start = word;
    }
    while (end + 1 < text.length() && text.charAt(end) == ' ') {
      int blank = text.indexOf(' ', end + 1);
      String behind = text.substring(end + 1, blank < 0 ? text.length() : blank);
      if (behind.isEmpty() || !footWord(behind)) {
        break;
      }
      pages |= PageFurniture.pageOfPages(behind);
      end += 1 + behind.length();
    }
    if (pages) {
      addFurniture(start, end);
    }
  }

  private static boolean footWord(String word) {
    return PageFurniture.pageOfPages(word) || PageFurniture.symbolAlone(word);
  }

  /** Behind the dates and the bar code that follow a job number. */
  private static int endOfJobLine(String text, int from) {
    int end = from;
    int at = Characters.pastBlank(text, from);
    while (at < text.length() && at - from < LONGEST_JOB_LINE) {
      int token = at;
      while (token < text.length()
          && (Characters.digit(text.charAt(token)) || text.charAt(token) == '*')) {
        token++;
      }
      if (token - at < 6 || (token < text.length() && text.charAt(token) != ' ')) {
        return end;
      }
      end = token;
      at = Characters.pastBlank(text, token);
    }
    return end;
  }
}
