package org.councildocs.reader;

import org.councildocs.reader.ListLabel.Style;
import org.jspecify.annotations.Nullable;

/**
 * The number before an entry where it is none of a plain list: {@code Q1.}, {@code Question 1:},
 * {@code 3.1}.
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
    if (end == digits || end - digits > 2 || (word > 0 && !Character.isUpperCase(text.charAt(0)))) {
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

  /** Behind a number of several parts, {@code 5.1.}; the start of the text if there is none. */
  static int pastParted(String text) {
    ListLabel number = Characters.digit(text.charAt(0)) ? of(text) : null;
    return number == null ? 0 : number.end();
  }
}
