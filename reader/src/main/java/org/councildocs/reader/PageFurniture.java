package org.councildocs.reader;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds what a page prints around the text: job numbers, bar codes, page numbers, running symbols,
 * rules. It is taken out of the sentences it interrupts.
 */
final class PageFurniture {

  private static final int LONGEST = 80;

  private static final int LONGEST_PAGE_NUMBER = 3;
  private static final int LONGEST_CONNECTIVE = 5;
  private static final int SHORTEST_RULE = 5;
  private static final int MOST_LINES_OF_FOOTNOTES = 8;
  private static final int MOST_LINES_OF_PAGE = 60;

  /** Wider than the cells of tables, to which numbers belong. */
  private static final int WIDE = 45;

  /** Wider than the lines of pages. */
  private static final int WIDEST = 200;

  /** With what a line begins in which a host says that the page is its own. */
  private static final char COPYRIGHT = '©';

  /** What a page number is put together by in Word. */
  private static final String PAGE_FIELD = "PAGE";

  /** What a page prints at its end where another follows. */
  private static final String GOES_ON = "/...";

  private final @Nullable Phrasebook book;
  private @Nullable Passage jobNumber;

  PageFurniture(@Nullable Phrasebook book) {
    this.book = book;
  }

  /** Marks the lines that are page furniture. */
  void mark(List<Line> lines) {
    markRules(lines);
    markBareNumbers(lines);
    boolean beside = false;
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      if (!line.furniture() && line.text().length() <= LONGEST) {
        beside = own(line, beside, lines, i) && !symbolAlone(line.text());
      } else {
        beside = line.furniture() && beside;
      }
    }
    markFootnotes(lines);
  }

  /** Marks the footnotes at the end of a page that stand in a sentence which goes on behind it. */
  private static void markFootnotes(List<Line> lines) {
    int first = -1;
    for (int i = 1; i + 1 < lines.size(); i++) {
      Line line = lines.get(i);
      if (line.furniture()) {
        int next = first < 0 || line.text().isEmpty() ? lines.size() : pastFurniture(lines, i);
        if (next < lines.size() && mayGoOn(lastAbove(lines, first), lines.get(next))) {
          for (Line note : lines.subList(first, i)) {
            note.makeFurniture();
          }
        }
        first = line.text().isEmpty() ? first : -1;
      } else if (first < 0
          ? footnote(lines, i) || noteOfNumber(lines, i)
          : i - first >= MOST_LINES_OF_FOOTNOTES) {
        first = first < 0 ? i : -1;
      }
    }
  }

  /** The last line of the text above a place, where a rule may part it from the footnotes. */
  private static Line lastAbove(List<Line> lines, int at) {
    int above = at - 1;
    while (above > 0 && (lines.get(above).text().isEmpty() || lines.get(above).furniture())) {
      above--;
    }
    return lines.get(above);
  }

  /** Whether a line below a rule is the number of a footnote, or stands below such numbers. */
  private static boolean noteOfNumber(List<Line> lines, int at) {
    if (!lines.get(at).belowRule()) {
      return false;
    }
    int above = at - 1;
    while (above > 0 && lines.get(above).text().isEmpty()) {
      above--;
    }
    return pageNumber(lines.get(at).text()) || pageNumber(lines.get(above).text());
  }

  private static int pastFurniture(List<Line> lines, int from) {
    int i = from;
    while (i < lines.size() && (lines.get(i).furniture() || symbolAlone(lines.get(i).text()))) {
      i++;
    }
    return i;
  }

  private static boolean mayGoOn(Line before, Line next) {
    return !before.furniture()
        && before.width() >= WIDE
        && !SentenceEnd.ends(before.text())
        && next.label() == null
        && Character.isLetter(next.text().charAt(0));
  }

  /** Whether a line begins with the number of a footnote whose mark stands above. */
  private static boolean footnote(List<Line> lines, int at) {
    String text = lines.get(at).text();
    int end = Characters.raised(text.charAt(0)) ? 1 : Numbers.endOfDigits(text, 0);
    int words = Characters.pastBlank(text, end);
    if (end == 0 || end > 2 || words >= text.length() || !Character.isLetter(text.charAt(words))) {
      return false;
    }
    String number = text.substring(0, end);
    for (int i = at - 1; i >= 0 && at - i < MOST_LINES_OF_PAGE; i--) {
      if (lines.get(i).width() <= WIDEST && marked(lines.get(i).text(), number)) {
        return true;
      }
    }
    return false;
  }

  /** Whether the number of a footnote stands right behind a word or a sentence. */
  private static boolean marked(String text, String number) {
    for (int i = text.indexOf(number, 1); i > 0; i = text.indexOf(number, i + 1)) {
      char before = text.charAt(i - 1);
      int end = i + number.length();
      boolean ends = end == text.length() || !Characters.word(text.charAt(end));
      if (ends
          && (Characters.letter(before)
              || Characters.closes(before)
              || Characters.partsClauses(before)
              || (Characters.endsSentence(before)
                  && (i < 2 || !Characters.digit(text.charAt(i - 2)))))) {
        return true;
      }
    }
    return false;
  }

  /** Marks the rules that part footnotes from the text above, and what stands below them. */
  private static void markRules(List<Line> lines) {
    for (int i = 0; i + 1 < lines.size(); i++) {
      String text = lines.get(i).text();
      if (text.length() >= SHORTEST_RULE && text.charAt(0) == '_' && rule(text)) {
        lines.get(i).makeFurniture();
        lines.get(pastNumbers(lines, i + 1)).putBelowRule();
      }
    }
  }

  /**
   * Marks the numbers of several footnotes that stand apart from them, below each other, and says
   * where the footnotes begin; a single number stays with its footnote.
   */
  private static int pastNumbers(List<Line> lines, int from) {
    int end = from;
    while (end < lines.size() && pageNumber(lines.get(end).text())) {
      end++;
    }
    int notes = end;
    while (notes < lines.size() && lines.get(notes).text().isEmpty()) {
      notes++;
    }
    if (end - from < 2 || notes == lines.size()) {
      return from;
    }
    for (Line number : lines.subList(from, end)) {
      number.makeFurniture();
    }
    return notes;
  }

  private boolean own(Line line, boolean beside, List<Line> lines, int index) {
    String text = line.text();
    String alone = withoutHostPhrase(text);
    boolean furniture =
        rule(text)
            || remnant(text)
            || alone.isEmpty()
            || jobNumber(line, alone)
            || barCode(alone)
            || pageOfPages(text)
            || dashedNumber(text)
            || address(text)
            || foot(text);
    furniture |= beside && (digits(text, 6) || pageNumber(text));
    furniture |= (beside || index == lines.size() - 1) && oldJobNumber(text);
    furniture |= pageInWords(text) || runningHead(lines, index);
    furniture |= pageNumber(text) && atPageEnd(lines, index);
    if (furniture) {
      line.makeFurniture();
    }
    return furniture;
  }

  /**
   * Whether the next line is furniture of a page's end or a symbol, so that a bare number is a
   * page's.
   */
  private static boolean atPageEnd(List<Line> lines, int index) {
    if (index + 1 >= lines.size()) {
      return index > 0;
    }
    String next = lines.get(index + 1).text();
    return next.length() <= LONGEST && (endOfJobNumber(next, 0) > 0 || symbolAlone(next));
  }

  /** Whether a line is the foot of a page in one: {@code S/2022/14 2/3 22-00933}. */
  private static boolean foot(String text) {
    int symbols = 0;
    int others = 0;
    for (int start = 0; start < text.length(); ) {
      int blank = text.indexOf(' ', start);
      int end = blank < 0 ? text.length() : blank;
      String word = text.substring(start, end);
      if (symbolAlone(word)) {
        symbols++;
      } else if (pageOfPages(word) || endOfJobNumber(word, 0) == word.length() || barCode(word)) {
        others++;
      } else {
        return false;
      }
      start = end + 1;
    }
    return symbols == 1 && others > 0;
  }

  /** The job number without its language letter, or null if the pages show none. */
  @Nullable Passage jobNumber() {
    return jobNumber;
  }

  private static boolean rule(String text) {
    char c = text.charAt(0);
    if ((c == '+' || c == '|') && text.length() > 2) {
      return ofGrid(text);
    }
    if (!(Characters.dash(c) || c == '_' || c == '*' || c == '=' || c == '~')) {
      return false;
    }
    for (int i = 1; i < text.length(); i++) {
      char other = text.charAt(i);
      if (other != c && other != ' ') {
        return false;
      }
    }
    return true;
  }

  /** Whether a line is drawn between the rows of a table, or is an empty row. */
  private static boolean ofGrid(String text) {
    int i = 0;
    while (i < text.length() && "+|-=: ".indexOf(text.charAt(i)) >= 0) {
      i++;
    }
    return i == text.length();
  }

  private static boolean remnant(String text) {
    return (text.startsWith("<!--") && text.endsWith("-->"))
        || (text.startsWith("<<") && text.endsWith(">>"))
        || text.charAt(0) == COPYRIGHT
        || text.equals(GOES_ON);
  }

  private boolean jobNumber(Line line, String text) {
    int from = pastDutyStation(text);
    char first = text.charAt(Math.min(from, text.length() - 1));
    if (!(Characters.digit(first) || first == '/' || first == '*' || text.startsWith(PAGE_FIELD))) {
      return false;
    }
    int end = endOfJobNumber(text, from);
    if (end < 0) {
      from = pastPageAndDates(text);
      end = from > 0 ? endOfJobNumber(text, from) : -1;
    }
    if (end < 0 || !restOfJobLine(text, end)) {
      return false;
    }
    if (jobNumber == null) {
      jobNumber = line.passage().part(from, from + 8);
    }
    return true;
  }

  /** Behind the letters of a duty station other than New York: {@code GE.32-03417 (E)}. */
  private static int pastDutyStation(String text) {
    int stop = text.indexOf('.');
    boolean letters = stop == 1 || stop == 2;
    for (int i = 0; letters && i < stop; i++) {
      letters = Character.isUpperCase(text.charAt(i));
    }
    return letters && endOfJobNumber(text, stop + 1) > 0 ? stop + 1 : 0;
  }

  /**
   * Behind what may stand before a job number: a page number ({@code 2/21 14-24482}), and in Arabic
   * the dates and one half of a torn page number ({@code 030120 19-22596 (A)}, {@code /419-22596}).
   */
  private static int pastPageAndDates(String text) {
    int from = 0;
    int blank = text.indexOf(' ');
    while (blank > 0
        && (pageNumberOrPair(text.substring(from, blank))
            || fieldOfPage(text.substring(from, blank))
            || turnedLetter(text.substring(from, blank))
            || digits(text.substring(from, blank), 6)
            || barCode(text.substring(from, blank)))) {
      from = blank + 1;
      blank = text.indexOf(' ', from);
    }
    boolean torn = from == 0 && text.length() > 2 && text.charAt(0) == '/';
    return torn && Characters.digit(text.charAt(1)) ? 2 : from;
  }

  /** Whether a word is the letter of a language between brackets that were turned: {@code )A(}. */
  private static boolean turnedLetter(String word) {
    return word.length() == 3
        && word.charAt(0) == ')'
        && Character.isUpperCase(word.charAt(1))
        && word.charAt(2) == '(';
  }

  /** Whether a word is what a page number was put together from, without the numbers. */
  private static boolean fieldOfPage(String word) {
    return word.equals("/") || word.equals(PAGE_FIELD) || word.equals("NUMPAGES");
  }

  /** The offset behind two digits, a dash and five digits, or -1. */
  static int endOfJobNumber(String text, int from) {
    int end = from + 8;
    if (end > text.length()
        || Numbers.endOfDigits(text, from) != from + 2
        || !Characters.dash(text.charAt(from + 2))) {
      return -1;
    }
    return Numbers.endOfDigits(text, from + 3) == end ? end : -1;
  }

  /** Whether a line is nothing but a job number of the first years, which was shorter. */
  private static boolean oldJobNumber(String text) {
    return (text.length() == 6 || text.length() == 7)
        && Numbers.endOfDigits(text, 0) == 2
        && Characters.dash(text.charAt(2))
        && Numbers.endOfDigits(text, 3) == text.length();
  }

  /**
   * Whether nothing but a language letter, dates, a bar code, a page number, stars and the mark of
   * who typed it ({@code 86-29711 1542n (E)}) follows.
   */
  private static boolean restOfJobLine(String text, int from) {
    int i = from;
    while (i < text.length()) {
      char c = text.charAt(i);
      if (c == ' ' && i + 1 < text.length() && Character.isUpperCase(text.charAt(i + 1))) {
        int blank = text.indexOf(' ', i + 1);
        int end = blank < 0 ? text.length() : blank;
        i = fieldOfPage(text.substring(i + 1, end)) ? end : i;
        c = i < text.length() ? text.charAt(i) : ' ';
      }
      boolean letter =
          (Character.isUpperCase(c)
                  && i > 0
                  && (text.charAt(i - 1) == '('
                      || i == from
                      || (i == from + 1 && text.charAt(from) == '.')))
              || (Character.isLowerCase(c) && endsNumber(text, i));
      if (!(Characters.digit(c)
          || c == ' '
          || c == '('
          || c == ')'
          || c == '*'
          || c == '/'
          || (c == '.' && (i == from || text.endsWith(GOES_ON)))
          || letter)) {
        return false;
      }
      i++;
    }
    return true;
  }

  /** Whether a place is the last of a word that is a number before it. */
  private static boolean endsNumber(String text, int at) {
    return at > 0
        && Characters.digit(text.charAt(at - 1))
        && (at + 1 == text.length() || text.charAt(at + 1) == ' ');
  }

  /** Whether all is digits between two stars, which may have run together. */
  private static boolean barCode(String text) {
    int start = text.startsWith("**") ? 2 : 1;
    int end = text.length() - (text.endsWith("**") ? 2 : start == 2 ? 0 : 1);
    return text.length() > 6
        && text.charAt(0) == '*'
        && (end == text.length() || text.charAt(end) == '*')
        && Numbers.endOfDigits(text, start) == end;
  }

  private static boolean digits(String text, int count) {
    return text.length() == count && Numbers.endOfDigits(text, 0) == count;
  }

  private static boolean pageNumber(String text) {
    int end = Numbers.endOfDigits(text, 0);
    return end > 0 && end <= 3 && end == text.length();
  }

  private static boolean pageNumberOrPair(String text) {
    return pageNumber(text) || pageOfPages(text);
  }

  static boolean pageOfPages(String text) {
    int slash = Numbers.endOfDigits(text, 0);
    return slash <= 3
        && slash + 1 < text.length()
        && text.length() - slash <= 4
        && text.charAt(slash) == '/'
        && Numbers.endOfDigits(text, slash + 1) == text.length();
  }

  /** Whether the line has the form of one symbol: letters, strokes and numbers without blanks. */
  static boolean symbolAlone(String text) {
    if (text.isEmpty() || text.length() > 40 || !Character.isUpperCase(text.charAt(0))) {
      return false;
    }
    int slash = text.indexOf('/');
    if (slash < 1 || slash > 8) {
      return false;
    }
    boolean number = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      number |= Characters.digit(c);
      if (!((c < 0x80 && Character.isLetterOrDigit(c))
          || c == '/'
          || c == '.'
          || c == '*'
          || Characters.dash(c)
          || c == '('
          || c == ')')) {
        return false;
      }
    }
    return number;
  }

  /**
   * A page number with its word, and perhaps how many there are: {@code Page 2}, {@code Page 2 of
   * 5}, {@code 第 2 页，共 5 页}.
   */
  private boolean pageInWords(String text) {
    Match<Boolean> word = book == null ? null : book.pageWords.at(text, 0);
    int end = word == null ? -1 : endOfPage(text, word.end());
    return end == text.length()
        || (end > 0 && endOfPage(text, pastConnective(text, end)) == text.length());
  }

  /** Behind a page number and the word or sign that may close it, or -1. */
  private int endOfPage(String text, int from) {
    int start = Characters.pastBlank(text, from);
    int end = Numbers.endOfDigits(text, start);
    if (end == start || end - start > LONGEST_PAGE_NUMBER) {
      return -1;
    }
    if (book == null || !Characters.han(text.charAt(0))) {
      return end;
    }
    Match<Boolean> closer = book.pageClosers.at(text, Characters.pastBlank(text, end));
    return closer == null ? -1 : closer.end();
  }

  /** Behind what stands between the number of a page and that of all pages: {@code of}. */
  private static int pastConnective(String text, int from) {
    int end = from;
    while (end < text.length()
        && end - from <= LONGEST_CONNECTIVE
        && !Characters.digit(text.charAt(end))) {
      end++;
    }
    return end;
  }

  /** A page number between dashes: {@code - 2 -}. */
  private static boolean dashedNumber(String text) {
    int last = text.length() - 1;
    return last >= 2
        && Characters.dash(text.charAt(0))
        && Characters.dash(text.charAt(last))
        && pageNumber(text.substring(1, last).strip());
  }

  /** The address of a page of the web, with the number of a printed one behind it. */
  private static boolean address(String text) {
    int blank = text.lastIndexOf(' ');
    return (text.startsWith("http://") || text.startsWith("https://"))
        && blank == text.indexOf(' ')
        && pageOfPages(text.substring(blank + 1));
  }

  /**
   * Marks bare numbers of pages: one stands between two lines of a sentence, and all that stand
   * alone count up.
   */
  private static void markBareNumbers(List<Line> lines) {
    List<Line> numbers = new ArrayList<>(0);
    boolean interrupts = false;
    int expected = -1;
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      String text = line.text();
      if (text.length() > LONGEST_PAGE_NUMBER
          || text.isEmpty()
          || line.belowRule()
          || !pageNumber(text)) {
        continue;
      }
      int number = Integer.parseInt(text);
      if (expected >= 0 && number != expected) {
        return;
      }
      expected = number + 1;
      numbers.add(line);
      interrupts |= i > 0 && i + 1 < lines.size() && goesOn(lines.get(i - 1), lines.get(i + 1));
    }
    if (interrupts) {
      for (Line number : numbers) {
        number.makeFurniture();
      }
    }
  }

  /** Whether a wide line that is no end of a sentence goes on in another. */
  private static boolean goesOn(Line line, Line next) {
    char first = next.text().isEmpty() ? ' ' : next.text().charAt(0);
    return line.width() >= WIDE
        && !SentenceEnd.ends(line.text())
        && next.label() == null
        && (Character.isLowerCase(first) || (Characters.han(first) && next.width() >= WIDE));
  }

  /**
   * Whether a line stands between the running symbol and the number of a page: {@code S/12999},
   * {@code English}, {@code Annex}, {@code Page 1}.
   */
  private boolean runningHead(List<Line> lines, int index) {
    String text = lines.get(index).text();
    boolean head =
        book != null
            && (book.languages.whole(text) != null || book.annexHeadings.whole(text) != null);
    return head
        && symbolNear(lines.subList(Math.max(0, index - 2), index))
        && pageNear(lines.subList(index + 1, Math.min(lines.size(), index + 3)));
  }

  private static boolean symbolNear(List<Line> before) {
    for (Line line : before) {
      if (symbolAlone(line.text())) {
        return true;
      }
    }
    return false;
  }

  private boolean pageNear(List<Line> behind) {
    for (Line line : behind) {
      if (pageInWords(line.text())) {
        return true;
      }
    }
    return false;
  }

  /**
   * What stands on a line before words of a host such as {@code Please recycle}, behind which
   * anything may follow; the line if it has none. A single word such as {@code home} counts only
   * where it stands alone.
   */
  private String withoutHostPhrase(String text) {
    // Only a bar code or a job number stands before such words.
    boolean numbers = text.charAt(0) == '*' || Characters.digit(text.charAt(0));
    int end = numbers ? text.length() : 1;
    for (int i = 0; book != null && i < end; i++) {
      Match<Boolean> phrase =
          i == 0 || text.charAt(i - 1) == ' ' ? book.furniture.at(text, i) : null;
      boolean atEnd = phrase != null && phrase.end() == text.length();
      if (phrase != null && (several(text, phrase) || atEnd)) {
        return text.substring(0, Math.max(0, i - 1));
      }
    }
    return text;
  }

  private static boolean several(String text, Match<Boolean> words) {
    int blank = text.indexOf(' ', words.start());
    return blank > 0 && blank < words.end();
  }
}
