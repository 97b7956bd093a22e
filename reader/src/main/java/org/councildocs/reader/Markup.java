package org.councildocs.reader;

import java.util.Locale;
import java.util.Set;
import org.councildocs.language.TextSpan;

/**
 * Takes off what is no part of a text but says how it looks or how it came: the marks of Markdown
 * ({@code ## Background}, {@code **Annex**}), the tags of HTML and the line ends that stand for
 * them in brackets, the marks of quotation and the header of a mail. The text keeps its length:
 * what is left over is dropped when lines are read.
 */
final class Markup {

  /** Markup begins with one of these, or with a bracket at the end of a line. */
  private static final String MARKS = "<>#*_\\@={";

  private static final int MOST_MARKS = 3;
  private static final int MOST_HASHES = 6;
  private static final int LONGEST_TAG = 300;
  private static final int LONGEST_EMPHASIS = 1000;
  private static final int LONGEST_ATTRIBUTES = 60;
  private static final int SHORTEST_UNDERLINE = 3;
  private static final int LONGEST_BREAK = 6;
  private static final int LONGEST_IN_BRACKETS = 24;
  private static final int LEAST_QUOTED = 3;
  private static final int LEAST_HEADER_LINES = 3;
  private static final int LONGEST_HEADER_NAME = 24;

  private static final Set<String> INLINE =
      Set.of(
          "a", "abbr", "b", "code", "em", "font", "i", "mark", "small", "span", "strong", "sub",
          "sup", "u");
  private static final Set<String> BLOCKS =
      Set.of(
          "blockquote",
          "body",
          "br",
          "center",
          "div",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "head",
          "header",
          "hr",
          "html",
          "li",
          "ol",
          "p",
          "section",
          "table",
          "tbody",
          "td",
          "th",
          "thead",
          "tr",
          "ul");
  private static final Set<String> PARAGRAPHS =
      Set.of("blockquote", "div", "h1", "h2", "h3", "h4", "h5", "h6", "p", "section", "table");

  private final String document;
  private final char[] text;
  private final SpanBook spans;
  private final Mends mends = new Mends();

  /** The last square bracket that was opened in this paragraph; -1 if none is open. */
  private int square = -1;

  private Markup(String document, SpanBook spans) {
    this.document = document;
    this.text = document.toCharArray();
    this.spans = spans;
  }

  /**
   * Takes the markup off a text.
   *
   * @param spans where the markup is noted as furniture, and that there was any
   * @return the text without, of the same length; the text itself if it has none
   */
  static String off(String document, SpanBook spans) {
    if (!suspected(document)) {
      return document;
    }
    Markup markup = new Markup(document, spans);
    markup.takeMailHeader();
    if (markup.quoted()) {
      markup.takeQuotationMarks();
    }
    markup.takeLineMarks();
    markup.takeInlineMarks();
    markup.mends.report(spans);
    return markup.mends.none() ? document : new String(markup.text);
  }

  /** Whether a text has a character with which markup begins; most have none. */
  private static boolean suspected(String document) {
    for (int i = 0; i < MARKS.length(); i++) {
      if (document.indexOf(MARKS.charAt(i)) >= 0) {
        return true;
      }
    }
    int bracket = document.indexOf('(');
    while (bracket >= 0 && bracket + 1 < document.length()) {
      if (Characters.endsLine(document.charAt(bracket + 1))) {
        return true;
      }
      bracket = document.indexOf('(', bracket + 1);
    }
    return false;
  }

  /** Takes a piece of markup off. */
  private void take(int start, int end) {
    for (int i = start; i < end; i++) {
      text[i] = Mends.DROPPED;
    }
    TextSpan place = new TextSpan(start, end);
    spans.furniture(place);
    mends.note(
        ProblemKind.MENDED_MARKUP,
        place,
        mends.knows(ProblemKind.MENDED_MARKUP) ? "" : document.substring(start, end),
        "");
  }

  private int endOfLine(int from) {
    return Lines.endOfLine(document, from);
  }

  private int firstOfLine(int from, int end) {
    int i = from;
    while (i < end && Characters.blank(text[i])) {
      i++;
    }
    return i;
  }

  // ---------- mail

  /** Takes off the lines that say from whom a mail came and to whom it went. */
  private void takeMailHeader() {
    int start = Lines.pastBlanks(document, 0, text.length);
    int end = start;
    int lines = 0;
    boolean address = false;
    while (end < text.length) {
      int endOfLine = endOfLine(end);
      boolean folded = lines > 0 && Characters.blank(text[end]);
      if (!folded && !headerLine(end, endOfLine)) {
        break;
      }
      address |= Characters.indexOf(document, '@', end, endOfLine) > 0;
      lines++;
      end = Math.min(text.length, endOfLine + 1);
    }
    if (address && lines >= LEAST_HEADER_LINES) {
      takeLines(start, end);
    }
  }

  private void takeLines(int start, int end) {
    for (int from = start; from < end; ) {
      int to = Math.min(end, endOfLine(from));
      if (to > from) {
        take(from, to);
      }
      from = to + 1;
    }
  }

  private boolean headerLine(int start, int end) {
    int i = start;
    while (i < end && i - start < LONGEST_HEADER_NAME && (letter(text[i]) || text[i] == '-')) {
      i++;
    }
    return i > start + 1 && i + 1 < end && text[i] == ':' && Characters.blank(text[i + 1]);
  }

  /** Whether most lines bear the mark of a quotation. */
  private boolean quoted() {
    int quoted = 0;
    int lines = 0;
    for (int start = 0; start < text.length; ) {
      int end = endOfLine(start);
      int first = firstOfLine(start, end);
      boolean table = first < end && (text[first] == '|' || text[first] == '+');
      lines += first < end && !table ? 1 : 0;
      quoted += first < end && text[first] == '>' ? 1 : 0;
      start = end + 1;
    }
    return quoted >= Math.min(LEAST_QUOTED, lines) && quoted * 2 > lines;
  }

  private void takeQuotationMarks() {
    for (int start = 0; start < text.length; ) {
      int end = endOfLine(start);
      int first = firstOfLine(start, end);
      int i = first;
      while (i < end && text[i] == '>') {
        i = firstOfLine(i + 1, end);
      }
      int behind = i;
      while (behind > first && text[behind - 1] != '>') {
        behind--;
      }
      if (behind > first) {
        take(first, behind);
      }
      for (i = first + 1; first < end && text[first] == '|' && i < end; i++) {
        // A cell of a table may be quoted as well.
        if (text[i] == '>' && Characters.blank(text[i - 1])) {
          take(i, i + 1);
        }
      }
      start = end + 1;
    }
  }

  // ---------- what marks a line

  private void takeLineMarks() {
    int shown = 0;
    for (int start = 0; start < text.length; ) {
      int end = endOfLine(start);
      int first = firstOfLine(start, end);
      if (first < end) {
        char mark = text[first];
        if (mark == '#') {
          takeHashes(first, end);
        } else if (shown > 0 && (mark == '=' || mark == '-') && underline(first, end, shown)) {
          take(first, end);
        }
      }
      shown = end - first;
      start = end + 1;
    }
  }

  private void takeHashes(int first, int end) {
    int i = first;
    while (i < end && text[i] == '#') {
      i++;
    }
    if (i - first <= MOST_HASHES && i < end && Characters.blank(text[i])) {
      take(first, i);
    }
  }

  /** Whether a line only underlines the one before, which is about as long. */
  private boolean underline(int first, int end, int above) {
    for (int i = first; i < end; i++) {
      if (text[i] != text[first]) {
        return false;
      }
    }
    return end - first >= SHORTEST_UNDERLINE && (end - first) * 2 >= above;
  }

  // ---------- what stands inside lines

  /** Where emphasis with one to three of a mark was opened in this paragraph, or -1. */
  private final int[] stars = {-1, -1, -1};

  private final int[] bars = {-1, -1, -1};

  private void takeInlineMarks() {
    closeAll();
    boolean blankLine = false;
    int i = 0;
    while (i < text.length) {
      char c = text[i];
      if (c == '\r' && i + 1 < text.length && text[i + 1] == '\n') {
        i++;
      }
      if (Characters.endsLine(c)) {
        if (blankLine) {
          closeAll();
        }
        blankLine = true;
      } else if (!Characters.blank(c)) {
        blankLine = false;
      }
      int end =
          switch (c) {
            case '*' -> emphasis(i, stars);
            case '_' -> emphasis(i, bars);
            case '\\' -> escape(i);
            case '<' -> i + 1 < text.length && text[i + 1] == '<' ? guillemets(i) : tag(i);
            case '(' -> bracket(i);
            case '[' -> openSquare(i);
            case ']' -> attributes(i);
            default -> i;
          };
      i = Math.max(end, i + 1);
    }
  }

  private void closeAll() {
    square = -1;
    for (int i = 0; i < MOST_MARKS; i++) {
      stars[i] = -1;
      bars[i] = -1;
    }
  }

  private int emphasis(int start, int[] open) {
    int end = start;
    while (end < text.length && text[end] == text[start]) {
      end++;
    }
    int count = end - start;
    if (count > MOST_MARKS) {
      return end;
    }
    char before = start == 0 ? '\n' : text[start - 1];
    char behind = end == text.length ? '\n' : text[end];
    int from = open[count - 1];
    if (from >= 0 && !Characters.parts(before) && (count > 1 || !wordCharacter(behind))) {
      if (end - from <= LONGEST_EMPHASIS && letterBetween(from + count, start)) {
        take(from, from + count);
        take(start, end);
      }
      open[count - 1] = -1;
    } else if (!wordCharacter(before) && !Characters.closes(before) && !Characters.parts(behind)) {
      open[count - 1] = start;
    }
    return end;
  }

  private int openSquare(int at) {
    square = at;
    return at;
  }

  /** Takes off what Markdown says of some words in brackets: {@code [Annex]{dir="rtl"}}. */
  private int attributes(int at) {
    int open = square;
    square = -1;
    int end =
        open >= 0 && at + 1 < text.length && text[at + 1] == '{'
            ? Characters.indexOf(document, '}', at, Math.min(text.length, at + LONGEST_ATTRIBUTES))
            : -1;
    if (end < 0 || (text[at + 2] != '.' && Characters.indexOf(document, '=', at, end) < 0)) {
      return at;
    }
    take(open, open + 1);
    take(at, end + 1);
    return end + 1;
  }

  private boolean letterBetween(int start, int end) {
    for (int i = start; i < end; i++) {
      if (Characters.letter(text[i])) {
        return true;
      }
    }
    return false;
  }

  private static boolean wordCharacter(char c) {
    return Characters.letter(c) || Characters.digit(c);
  }

  private static boolean letter(char c) {
    return Characters.letter(c) && !Characters.han(c);
  }

  /** Drops the stroke with which Markdown says that a mark is no markup. */
  private int escape(int at) {
    boolean mark =
        at + 1 < text.length
            && text[at + 1] > ' '
            && text[at + 1] < 0x7F
            && !wordCharacter(text[at + 1]);
    boolean lineEnd = at + 1 < text.length && Characters.endsLine(text[at + 1]);
    if (!mark && !lineEnd) {
      return at;
    }
    take(at, at + 1);
    return lineEnd ? at : at + 2;
  }

  /**
   * Joins what stands between two brackets in lines of its own, where an element of HTML stood: the
   * end of the first bracket's line, the words and the second bracket.
   */
  private int bracket(int start) {
    int words = Lines.pastBlanks(document, start + 1, text.length);
    if (words == start + 1 || words - start > LONGEST_BREAK) {
      return start;
    }
    int end = words;
    while (end < text.length
        && end - words <= LONGEST_IN_BRACKETS
        && !Characters.endsLine(text[end])) {
      end++;
    }
    int close = Lines.pastBlanks(document, end, text.length);
    boolean broken =
        end - words <= LONGEST_IN_BRACKETS
            && close - end <= LONGEST_BREAK
            && close < text.length
            && text[close] == ')';
    for (int i = start; broken && i < close; i++) {
      text[i] = Characters.endsLine(text[i]) ? Mends.DROPPED : text[i];
    }
    if (broken) {
      mends.note(
          ProblemKind.MENDED_MARKUP,
          new TextSpan(start, close + 1),
          document.substring(start, close + 1),
          "");
    }
    return start;
  }

  /** Puts guillemets for the signs that stand for them: {@code <<Sea roads>>}. */
  private int guillemets(int start) {
    int end = start + 2;
    boolean small = false;
    while (end + 1 < text.length
        && end - start < LONGEST_TAG
        && text[end] != '<'
        && !(text[end] == '>' && text[end + 1] == '>')) {
      small |= Characters.letter(text[end]) && !Character.isUpperCase(text[end]);
      end++;
    }
    boolean closed = end + 1 < text.length && text[end] == '>' && text[end + 1] == '>';
    if (!closed || !small) {
      // What is all in capitals is a remnant of the host's: <<ODS JOB NO>>.
      return end;
    }
    put('«', start);
    put('»', end);
    String from = document.substring(start, end + 2);
    String to = new String(text, start, end + 2 - start);
    mends.note(ProblemKind.MENDED_CODES, new TextSpan(start, end + 2), from, to);
    return start + 2;
  }

  private void put(char mark, int at) {
    text[at] = mark;
    text[at + 1] = Mends.DROPPED;
  }

  private int tag(int start) {
    int name = start + 1;
    boolean closing = name < text.length && text[name] == '/';
    name += closing ? 1 : 0;
    int endOfName = name;
    while (endOfName < text.length
        && endOfName - name < 12
        && Characters.asciiWord(text[endOfName])) {
      endOfName++;
    }
    String tag = document.substring(name, endOfName).toLowerCase(Locale.ROOT);
    if (!INLINE.contains(tag) && !BLOCKS.contains(tag)) {
      return start;
    }
    int end =
        Characters.indexOf(
            document, '>', endOfName, Math.min(text.length, endOfName + LONGEST_TAG));
    if (end < 0
        || !(endOfName == end || text[endOfName] == '/' || Characters.blank(text[endOfName]))) {
      return start;
    }
    take(start, end + 1);
    if (BLOCKS.contains(tag)) {
      breakLine(tag, closing, start, end + 1);
    }
    return end + 1;
  }

  /** Puts line ends in the place of a tag that begins or ends a block. */
  private void breakLine(String tag, boolean closing, int start, int end) {
    int behind = firstOfLine(end, text.length);
    boolean endsLine = behind == text.length || Characters.endsLine(text[behind]);
    if (closing || tag.equals("br")) {
      boolean apart = PARAGRAPHS.contains(tag);
      if (!endsLine) {
        text[start] = tag.equals("td") || tag.equals("th") ? '\t' : '\n';
        text[start + 1] = apart ? '\n' : Mends.DROPPED;
      } else if (apart) {
        text[start] = '\n';
      }
      return;
    }
    int before = start;
    while (before > 0
        && start - before < LONGEST_TAG
        && (Characters.blank(text[before - 1]) || text[before - 1] == Mends.DROPPED)) {
      before--;
    }
    boolean begins = before == 0 || Characters.endsLine(text[before - 1]);
    if (!begins && !tag.equals("td") && !tag.equals("th")) {
      text[start] = '\n';
    }
    if (tag.equals("li")) {
      text[start + 1] = '•';
    }
  }
}
