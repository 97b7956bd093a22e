package org.councildocs.reader;

import org.councildocs.reader.ListLabel.Style;
import org.jspecify.annotations.Nullable;

/**
 * The number before an entry where it is none of a plain list: {@code Q1.}, {@code Question 1:},
 * {@code السؤال 1:}, {@code 3.1}.
 */
final class EntryNumber {

  private static final int LONGEST_WORD = 10;

  private EntryNumber() {}

  /** The number at the start of a text, or null. */
  static @Nullable ListLabel of(String text) {
    int word = 0;
    while (word < Math.min(text.length(), LONGEST_WORD) && Character.isLetter(text.charAt(word))) {
      word++;
    }
    int digits = Characters.pastBlank(text, word);
    int end = Numbers.endOfDigits(text, digits);
    if (end == digits || end - digits > 2 || (word > 0 && !Characters.capital(text.charAt(0)))) {
      return null;
    }
    int part = end < text.length() && text.charAt(end) == '.' ? end + 1 : end;
    int second = part > end ? Numbers.endOfDigits(text, part) : part;
    boolean parted = second > part;
    end = parted ? second : end;
    boolean marked = end < text.length() && ".:)".indexOf(text.charAt(end)) >= 0;
    int words = Characters.pastBlanks(text, marked ? end + 1 : end);
    boolean apart = words > (marked ? end + 1 : end) && words < text.length();
    return apart && (word > 0 ? marked : parted)
        ? new ListLabel(Style.NUMBER, text.substring(0, end), words)
        : null;
  }

  /** Behind the hours of an item of a programme, {@code 10:10 – 10:50}; 0 if there are none. */
  static int pastHours(String text) {
    int from = pastHour(text, 0);
    int dash = from == 0 ? 0 : Characters.pastBlanks(text, from);
    boolean span = dash > 0 && dash < text.length() && Characters.dash(text.charAt(dash));
    int next = span ? Characters.pastBlanks(text, dash + 1) : text.length();
    int to = next < text.length() ? pastHour(text, next) : next;
    int end = span && to > next ? to : from;
    return end > 0 && end < text.length() ? Characters.pastBlanks(text, end) : 0;
  }

  /** Behind an hour with its minutes; the place itself if there is none. */
  private static int pastHour(String text, int at) {
    int mark = Numbers.endOfDigits(text, at);
    boolean marked = mark > at && mark - at <= 2 && mark < text.length();
    int end =
        marked && ":.h".indexOf(text.charAt(mark)) >= 0 ? Numbers.endOfDigits(text, mark + 1) : at;
    return end == mark + 3 ? end : at;
  }

  /** Behind a number of several parts, {@code 5.1.}; the start of the text if there is none. */
  static int pastParted(String text) {
    ListLabel number = Characters.digit(text.charAt(0)) ? of(text) : null;
    boolean counts = number != null && Character.isLowerCase(text.charAt(number.end()));
    // 1.5 million is no number of an entry.
    return number == null || counts ? 0 : number.end();
  }
}
