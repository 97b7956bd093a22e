package org.councildocs.reader;

/**
 * Finds what a scanner has misread in texts in Latin letters, where it is sure what stood there:
 * {@code l8 June l996}, {@code S/l996/487}, and {@code Perrnanent} where the phrases of the
 * language have the word.
 */
final class ScannedText {

  private static final String MISREAD = "lIOo";
  private static final String DIGITS = "1100";

  /** So far the masthead and the title reach, where a scanned text shows what it is. */
  private static final int HEAD = 1500;

  private static final int LONGEST_DAY = 2;
  private static final int LENGTH_OF_YEAR = 4;
  private static final int FEWEST_DIGITS = 2;
  private static final int FIRST_YEAR = 1945;
  private static final int LAST_YEAR = 2099;
  private static final int LAST_DAY = 31;
  private static final int SHORTEST_WORD = 5;
  private static final int LONGEST_WORD = 24;

  /** What is told of each piece that was mended: where it begins and ends. */
  interface Noted {
    void mended(int start, int end);
  }

  private final String damaged;
  private final char[] text;
  private final DateWords dates;
  private final Vocabulary vocabulary;
  private final Noted noted;

  /**
   * Makes one for a text.
   *
   * @param damaged the text
   * @param text the same text, in which is put what stood there
   * @param book the phrases of its language
   * @param noted what is told of each piece that was mended
   */
  ScannedText(String damaged, char[] text, Phrasebook book, Noted noted) {
    this.damaged = damaged;
    this.text = text;
    this.dates = DateWords.of(book.language());
    this.vocabulary = book.vocabulary();
    this.noted = noted;
  }

  /** Whether the head of a text has letters beside digits that look like digits. */
  static boolean suspected(String text) {
    boolean digit = false;
    boolean letter = false;
    for (int i = 0; i < Math.min(text.length(), HEAD); i++) {
      char c = text.charAt(i);
      boolean number = c >= '0' && c <= '9';
      boolean like = c == 'l' || c == 'I' || c == 'O';
      if ((number && letter) || (like && digit)) {
        return true;
      }
      digit = number;
      letter = like;
    }
    return false;
  }

  /** Mends the text. */
  void mend() {
    int start = 0;
    for (int end = 0; end <= text.length; end++) {
      if (end == text.length || Characters.parts(text[end])) {
        if (end > start) {
          mendWord(start, end);
        }
        start = end + 1;
      }
    }
  }

  private void mendWord(int from, int to) {
    int start = from;
    int end = to;
    while (start < end && "([*".indexOf(text[start]) >= 0) {
      start++;
    }
    while (end > start && ".,;:)]*".indexOf(text[end - 1]) >= 0) {
      end--;
    }
    if (symbol(start, end)) {
      putDigits(start, end);
    } else if (start < end && dates.monthMayBegin(text[start])) {
      Match<Integer> month = dates.months.at(damaged, start);
      if (month != null && month.start() == start && month.end() == end) {
        mendDate(start, end);
      }
    }
    mendLetters(start, end);
  }

  /** Whether a word is one symbol or two, with letters among its numbers. */
  private boolean symbol(int start, int end) {
    int digits = 0;
    boolean misread = false;
    int i = start;
    while (i < end) {
      boolean organ = i + 2 < end && "ASETs".indexOf(text[i]) >= 0 && text[i + 1] == '/';
      if (!organ) {
        return false;
      }
      for (i += 2; i < end && !Characters.dash(text[i]); i++) {
        boolean number = text[i] >= '0' && text[i] <= '9';
        boolean like = MISREAD.indexOf(text[i]) >= 0;
        if (!number && !like && text[i] != '/') {
          return false;
        }
        digits += number ? 1 : 0;
        misread |= like;
      }
      i++;
    }
    return misread && digits >= FEWEST_DIGITS;
  }

  /** Mends the day before a month and the year behind it, where both come out. */
  private void mendDate(int start, int end) {
    int lastOfDay = beforeFiller(start);
    int day = startOfWord(lastOfDay);
    int year = pastFiller(end);
    int lastOfYear = Math.min(text.length, year + LENGTH_OF_YEAR);
    boolean years =
        number(year, lastOfYear, FIRST_YEAR, LAST_YEAR)
            && digits(year, lastOfYear) >= FEWEST_DIGITS
            && (lastOfYear == text.length || !Character.isLetterOrDigit(text[lastOfYear]));
    if (years && lastOfDay - day <= LONGEST_DAY && number(day, lastOfDay, 1, LAST_DAY)) {
      putDigits(day, lastOfDay);
      putDigits(year, lastOfYear);
    }
  }

  private int startOfWord(int end) {
    int start = end;
    while (start > 0 && end - start <= LONGEST_DAY && !Characters.parts(text[start - 1])) {
      start--;
    }
    return start;
  }

  /** Where the word ends that stands before a place and before a filler such as {@code de}. */
  private int beforeFiller(int at) {
    int end = beforeBlanks(at);
    int filler = startOfWord(end);
    return end - filler == LONGEST_DAY
            && dates.fillers.whole(damaged.substring(filler, end)) != null
        ? beforeBlanks(filler)
        : end;
  }

  private int beforeBlanks(int at) {
    int end = at;
    while (end > 0 && at - end <= LONGEST_WORD && Characters.parts(text[end - 1])) {
      end--;
    }
    return end;
  }

  private int pastFiller(int at) {
    int start = pastBlanks(at);
    Match<Boolean> filler = dates.fillers.at(damaged, start);
    return filler == null ? start : pastBlanks(filler.end());
  }

  private int pastBlanks(int at) {
    int start = at;
    while (start < text.length && start - at <= LONGEST_WORD && Characters.parts(text[start])) {
      start++;
    }
    return start;
  }

  /** Whether what stands between two places is a number between two others, once it is mended. */
  private boolean number(int start, int end, int least, int most) {
    int value = 0;
    for (int i = start; i < end; i++) {
      int like = MISREAD.indexOf(text[i]);
      char digit = like < 0 ? text[i] : DIGITS.charAt(like);
      if (digit < '0' || digit > '9') {
        return false;
      }
      value = 10 * value + digit - '0';
    }
    return end > start && value >= least && value <= most;
  }

  private int digits(int start, int end) {
    int digits = 0;
    for (int i = start; i < end; i++) {
      digits += text[i] >= '0' && text[i] <= '9' ? 1 : 0;
    }
    return digits;
  }

  private void putDigits(int start, int end) {
    boolean mended = false;
    for (int i = start; i < end; i++) {
      int like = MISREAD.indexOf(text[i]);
      if (like >= 0) {
        text[i] = DIGITS.charAt(like);
        mended = true;
      }
    }
    if (mended) {
      noted.mended(start, end);
    }
  }

  /** Puts {@code m} for {@code rn} in a word that is none without. */
  private void mendLetters(int start, int end) {
    if (end - start < SHORTEST_WORD || end - start > LONGEST_WORD) {
      return;
    }
    String word = damaged.substring(start, end);
    String mended = word.replace("rn", "m");
    if (mended.length() == word.length() || vocabulary.knows(word) || !vocabulary.knows(mended)) {
      return;
    }
    for (int at = word.indexOf("rn"); at >= 0; at = word.indexOf("rn", at + 2)) {
      text[start + at] = 'm';
      text[start + at + 1] = Characters.SOFT_HYPHEN;
    }
    noted.mended(start, end);
  }
}
