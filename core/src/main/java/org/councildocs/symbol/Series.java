package org.councildocs.symbol;

import org.councildocs.fact.FactFile;
import org.councildocs.fact.FactRow;

/** The series elements with which a symbol may begin, and where such an element ends. */
final class Series {

  /**
   * A fund, treaty body, conference, commission or the Secretariat: elements are of many shapes.
   */
  static final int OTHER = 1;

  /** An element in capitals that no list names. */
  static final int UNKNOWN = 2;

  /** The bits of these in what {@link #read} gives. */
  static final int TIER = 3;

  /** The bits of what stands behind it in every symbol of the series, where that is known. */
  static final int SHAPE = 12;

  /** With {@link #OTHER}: a word. */
  static final int WORDED = 4;

  /** With {@link #OTHER}: a word, or one number alone. */
  static final int SEQUENTIAL = 8;

  /** With {@link #OTHER}: a word, or a year or session and a number. */
  static final int DATED = 12;

  static final int LONGEST = 12;

  private static final LetterKeys.Table TABLE = table(FactFile.read(Series.class, "series.tsv"));

  private Series() {}

  private static LetterKeys.Table table(FactFile facts) {
    LetterKeys.Table table = new LetterKeys.Table(facts.rows().size() + 1);
    table.put(LetterKeys.of(Organ.SECRETARIAT.element()), OTHER);
    for (FactRow row : facts.rows()) {
      table.put(LetterKeys.of(row.get("element")), OTHER | shape(row.get("behind")));
    }
    return table;
  }

  private static int shape(String behind) {
    return switch (behind) {
      case "word" -> WORDED;
      case "number" -> SEQUENTIAL;
      case "year" -> DATED;
      case "" -> 0;
      default -> throw new IllegalStateException(behind);
    };
  }

  /**
   * Reads the series element of two and more letters that begins at {@code from}.
   *
   * @return its tier and {@link #SHAPE} in the low four bits and its end above them; tier 0 if
   *     there is none
   */
  static int read(CharSequence text, int from, int limit) {
    long key = 0;
    int i = from;
    char c = text.charAt(from);
    while (Ascii.capital(c) || ((c == '.' || c == '-') && i > from)) {
      key = LetterKeys.with(key, c);
      i++;
      if (i == limit || i - from > LONGEST) {
        return 0;
      }
      c = text.charAt(i);
    }
    if (i - from < 2) {
      return 0;
    }
    int tier = TABLE.get(key);
    return (i << 4) | (tier == 0 ? UNKNOWN : tier);
  }

  /** Whether a list has the capitals between two places as a whole element. */
  static boolean known(CharSequence text, int from, int end) {
    long key = 0;
    for (int i = from; i < end; i++) {
      char c = text.charAt(i);
      if (!Ascii.capital(c) || i - from > LONGEST) {
        return false;
      }
      key = LetterKeys.withLetter(key, c);
    }
    return TABLE.get(key) != 0;
  }

  /**
   * Whether a letter names a principal organ: the elements that may follow are few, in capitals.
   */
  static boolean principal(char letter) {
    return letter == 'A' || letter == 'S' || letter == 'E' || letter == 'T';
  }
}
