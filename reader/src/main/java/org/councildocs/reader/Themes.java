package org.councildocs.reader;

import org.councildocs.document.MeetingFormat;
import org.jspecify.annotations.Nullable;

/**
 * Finds the theme of a meeting: what stands in quotation marks, best behind words such as {@code on
 * the theme}; where nothing is quoted, what stands behind words that mark it without.
 */
final class Themes {

  private static final int MARKER_DISTANCE = 40;
  private static final int LONGEST_ITEM = 30;

  private final Phrasebook book;
  private final BareThemes bare;

  Themes(Phrasebook book, Dates dates) {
    this.book = book;
    this.bare = new BareThemes(book, dates);
  }

  /**
   * The theme behind a label, {@code Theme: Water as a bridge}; null if the text has no label.
   *
   * @return an empty range where the label stands alone
   */
  @Nullable Range behindLabel(String text) {
    int label = endOfLabel(text, 0);
    if (label < 0) {
      return null;
    }
    return behind(text, Characters.pastBlanks(text, label));
  }

  /** The theme that is all that stands behind a place, be it quoted or not. */
  Range behind(String text, int from) {
    Range quoted = quoted(text, from, text.length());
    return quoted == null ? trimmed(text, from, text.length()) : quoted;
  }

  /** Behind the label that stands at a place, and its colon or nothing else; -1 if none does. */
  int endOfLabel(String text, int from) {
    Match<Boolean> label = book.themeLabels.at(text, from);
    if (label != null && from == 0 && label.end() == text.length()) {
      return text.length();
    }
    int mark = label == null ? text.length() : Characters.pastBlank(text, label.end());
    return mark < text.length() && ":：".indexOf(text.charAt(mark)) >= 0 ? mark + 1 : -1;
  }

  /** The theme in the title of a note, quoted or not; null if there is none. */
  @Nullable Range inTitle(Passage title) {
    Range quoted = quoted(title.text(), 0, title.length());
    return quoted == null ? bare.inTitle(title) : quoted;
  }

  /** The theme of the meeting that a sentence announces, quoted or not; null if there is none. */
  @Nullable Range inSentence(Passage passage, Range sentence) {
    String text = passage.text();
    Range quoted = quoted(text, sentence.start(), sentence.end());
    if (quoted == null) {
      return bare.inSentence(passage, sentence);
    }
    // Behind the item of the agenda under which it is held a meeting may have a theme of its own.
    while (quoted != null && ofAgenda(text, sentence, quoted)) {
      quoted = quoted(text, quoted.end() + 1, sentence.end());
    }
    return quoted;
  }

  /**
   * What a meeting may be about behind its format and a plain word such as {@code on}; null if
   * there is nothing of the kind. It is a theme only where it stands so twice.
   */
  @Nullable Range plain(Passage passage, Range sentence) {
    return bare.plain(passage, sentence);
  }

  /** The theme in a part of a text, without its quotation marks; null if nothing is quoted. */
  private @Nullable Range quoted(String text, int from, int to) {
    Range first = null;
    for (int i = from; i < to; i++) {
      Range quoted = opens(text.charAt(i)) ? quotation(text, i, to) : null;
      if (quoted != null && ofFormat(text, from, i, quoted)) {
        i = quoted.end();
      } else if (quoted != null && quoted.start() < quoted.end()) {
        first = first == null ? quoted : first;
        if (book.themeMarkers.find(text, Math.max(from, i - MARKER_DISTANCE), i) != null) {
          return quoted;
        }
        i = quoted.end();
      }
    }
    return first;
  }

  /** Whether what is quoted is an item of the agenda: {@code по пункту повестки дня «...»}. */
  private boolean ofAgenda(String text, Range sentence, Range quoted) {
    int from = Math.max(sentence.start(), quoted.start() - LONGEST_ITEM);
    Match<Boolean> item = book.circulationAgenda.find(text, from, quoted.start());
    int next = quoted.end() + 1;
    boolean tied = next < sentence.end() && text.charAt(next) == Characters.HAN_PARTICLE;
    boolean behind =
        next < sentence.end() && book.circulationAgenda.at(text, tied ? next + 1 : next) != null;
    return behind
        || (item != null
            && !marksTheme(text, from, item)
            && !apart(text, item.end(), quoted.start()));
  }

  /** Whether the word for an item is one of those for a theme: {@code sobre el tema}. */
  private boolean marksTheme(String text, int from, Match<Boolean> item) {
    Match<Boolean> marker = book.themeMarkers.find(text, from, item.end());
    while (marker != null && marker.end() < item.end()) {
      marker = book.themeMarkers.find(text, marker.end(), item.end());
    }
    return marker != null && marker.start() <= item.start();
  }

  /** Whether a comma, or the words for a theme, part the word for an item from a quotation. */
  private boolean apart(String text, int from, int to) {
    boolean comma = false;
    for (int i = from; i < to; i++) {
      comma |= Characters.comma(text.charAt(i));
    }
    return comma || book.formats.find(text, from, to) != null;
  }

  /** Whether what is quoted is the name of a format: {@code заседание по «формуле Арриа»}. */
  private boolean ofFormat(String text, int from, int open, Range quoted) {
    int end = Math.min(text.length(), quoted.end() + 1);
    Match<MeetingFormat> format =
        book.formats.find(text, Math.max(from, open - MARKER_DISTANCE), end);
    while (format != null && format.end() < quoted.end()) {
      format = book.formats.find(text, format.end(), end);
    }
    return format != null && format.start() <= quoted.start();
  }

  /** Whether a character opens a quotation. */
  static boolean opens(char c) {
    return c == '“' || c == '"' || c == '«' || c == '„' || c == '「' || c == '『' || c == '”';
  }

  /** What a quotation mark opens, to the mark that closes it; to the end where it was lost. */
  private static Range quotation(String text, int open, int to) {
    char mark = text.charAt(open);
    int depth = 1;
    for (int i = open + 1; i < to; i++) {
      char c = text.charAt(i);
      if (closes(mark, c)) {
        depth--;
      } else if (c == mark && mark != '"') {
        depth++;
      }
      if (depth == 0) {
        return trimmed(text, open + 1, i);
      }
    }
    return trimmed(text, open + 1, to);
  }

  private static boolean closes(char open, char c) {
    return switch (open) {
      case '“' -> c == '”' || c == '"';
      case '"' -> c == '"' || c == '”';
      case '«' -> c == '»';
      case '„', '”' -> c == '“' || (c == '”' && open == '„');
      case '「' -> c == '」';
      default -> c == '』';
    };
  }

  private static Range trimmed(String text, int start, int end) {
    int from = start;
    int to = end;
    while (from < to && text.charAt(from) == ' ') {
      from++;
    }
    while (to > from && (text.charAt(to - 1) == ' ' || Characters.comma(text.charAt(to - 1)))) {
      to--;
    }
    return new Range(from, to);
  }
}
