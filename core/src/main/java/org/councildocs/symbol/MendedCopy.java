package org.councildocs.symbol;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;

/**
 * What may be a symbol, mended: a copy of a text from some place on, which remembers where each
 * character came from and grows only as far as it is looked at. Most beginnings are none, and show
 * it after a few characters. A copy is short, so that the time stays linear.
 */
final class MendedCopy {

  private static final int LONGEST = 160;
  private static final int MOST_BLANKS = 6;
  private static final char END = '\0';

  /** Stands for what is not ASCII, and for what was not copied yet. */
  private static final byte NO_ASCII = -1;

  private final CharSequence text;
  private final boolean archival;
  private final byte[] bytes = new byte[LONGEST + SymbolScanner.LONGEST];
  private final int[] origins = new int[LONGEST];
  private final Set<Mending> mendings = EnumSet.noneOf(Mending.class);
  private final Utf8Text growing = Utf8Text.of(this, bytes, bytes.length);
  private int from;
  private int limit;
  private boolean capitals;
  private int readTo;
  private int length;
  private boolean over;
  private boolean changed;
  private boolean endSeen;

  MendedCopy(CharSequence text, Leniency leniency) {
    this.text = text;
    this.archival = leniency == Leniency.ARCHIVAL;
    Arrays.fill(bytes, NO_ASCII);
  }

  // ---------- asking

  /**
   * Begins a new copy.
   *
   * @param capitals whether small letters become capitals where a symbol has such
   */
  void begin(int from, int limit, boolean capitals) {
    Arrays.fill(bytes, 0, length, NO_ASCII);
    mendings.clear();
    this.from = from;
    this.limit = limit;
    this.capitals = capitals;
    readTo = from;
    length = 0;
    over = false;
    changed = false;
    endSeen = false;
  }

  /**
   * The copy, without an end of its own. What is found out of it holds as long as {@link #endSeen}
   * is false; then {@link #whole} has to be asked.
   */
  Utf8Text growing() {
    return growing;
  }

  /** The copy with its end. */
  Utf8Text whole() {
    boolean more = true;
    while (more) {
      more = grow();
    }
    return Utf8Text.of(this, bytes, length);
  }

  /** Whether the copy was looked at up to its end. */
  boolean endSeen() {
    return endSeen;
  }

  /** Whether what was copied so far differs from the text. */
  boolean changed() {
    return changed;
  }

  /** Up to which place the text was read for the copy. */
  int readTo() {
    return readTo;
  }

  /** The place in the text from which a character was copied. */
  int origin(int at) {
    return origins[at];
  }

  /** What was mended so far; changes. */
  Set<Mending> mendings() {
    return mendings;
  }

  /** What stands where the copy has no ASCII character. */
  char beyondAscii(int index) {
    while (index >= length) {
      if (!grow()) {
        endSeen = true;
        return END;
      }
    }
    byte copied = bytes[index];
    return copied >= 0 ? (char) copied : plain(text.charAt(origins[index]));
  }

  /** The ASCII character that is meant by one that looks like it; or the same. */
  char plain(char c) {
    if (c < 0x80) {
      return c;
    }
    return archival ? CharacterMending.plain(c) : CharacterMending.printed(c);
  }

  // ---------- copying

  /** Copies a character more, or a word where capitals are to be made; false at the end. */
  private boolean grow() {
    int start = length;
    if (!copyNext()) {
      return false;
    }
    if (capitals) {
      makeCapitals(start);
    } else if (archival
        && start > 0
        && bytes[start - 1] == '/'
        && Ascii.small((char) bytes[start])) {
      spell(start);
    }
    return true;
  }

  private void makeCapitals(int start) {
    int end = wordEnd(start);
    if (end > start && StructureMending.mayBeCapitals(growing, start, end)) {
      for (int i = start; i < end; i++) {
        bytes[i] = (byte) Ascii.capitalOf((char) bytes[i]);
      }
      changed = true;
    }
  }

  /** {@code E/CN.4/sub.2/1994/56}: a word that the grammar knows, with its full stop. */
  private void spell(int start) {
    char next = readTo < limit ? text.charAt(readTo) : END;
    int end = next == '.' || Ascii.letter(next) ? wordEnd(start) : start;
    Word word = Word.of(Word.lookUp(growing, start, end));
    if (word != null && end < length && bytes[end] == '.') {
      for (int i = start; i < end; i++) {
        bytes[i] = (byte) word.spelling().charAt(i - start);
      }
      changed = true;
      mendings.add(Mending.CASE);
    }
  }

  /** The end of the letters that begin at a place, copied with the character behind them. */
  private int wordEnd(int start) {
    int end = start;
    while (end < length && Ascii.letter((char) bytes[end])) {
      end++;
      if (end == length) {
        copyNext();
      }
    }
    return end;
  }

  /**
   * Copies the next character that is not dropped; false if nothing more may belong to a symbol.
   */
  private boolean copyNext() {
    while (!over && readTo < limit && length < LONGEST) {
      char raw = text.charAt(readTo);
      char c = plain(raw);
      if (raw == Utf8Text.CONTINUATION) {
        readTo++;
      } else if (CharacterMending.invisible(c)) {
        mendings.add(Mending.INVISIBLE_CHARACTERS);
        readTo++;
      } else if (!blank(c)) {
        if (c != raw) {
          mendings.add(Mending.OTHER_CHARACTERS);
        }
        copy(c, readTo++);
        return true;
      } else if (copyBlank()) {
        return true;
      }
    }
    return false;
  }

  private void copy(char c, int origin) {
    changed |= origin != from + length || text.charAt(origin) != c;
    origins[length] = origin;
    bytes[length] = c < 0x80 ? (byte) c : NO_ASCII;
    length++;
  }

  /** Drops blanks inside a symbol, or leaves one before a decoration; true if one was copied. */
  private boolean copyBlank() {
    int start = readTo;
    boolean broken = false;
    char next = END;
    int passed = 0;
    while (readTo < text.length() && passed < MOST_BLANKS) {
      char raw = text.charAt(readTo);
      next = plain(raw);
      broken |= next == '\n' || next == '\r';
      if (!blank(next) && !ignorable(raw)) {
        break;
      }
      next = END;
      passed += Utf8Text.characters(raw);
      readTo++;
    }
    if ((broken || archival) && joined(next, broken)) {
      mendings.add(Mending.BLANKS);
      return false;
    }
    if (broken || passed > 1 || text.charAt(start) != ' ') {
      mendings.add(Mending.BLANKS);
    }
    copy(' ', start);
    over = next != '(' && next != '[' && !Ascii.letterOrDigit(next);
    return true;
  }

  private static boolean blank(char c) {
    return c == ' ' || c == '\n' || c == '\r' || c == '\t';
  }

  private static boolean ignorable(char c) {
    return c == Utf8Text.CONTINUATION || CharacterMending.invisible(c);
  }

  /** Whether blanks between what was copied and the next character do not belong there. */
  private boolean joined(char next, boolean broken) {
    if (next == '/') {
      return true;
    }
    return switch (last(1)) {
      case '/' -> Ascii.letterOrDigit(next) || next == '(';
      case '-' -> Ascii.capital(next) || (broken && Ascii.digit(next));
      case '.' -> Ascii.digit(next) && Ascii.letter(last(2));
      default -> false;
    };
  }

  /** One of the characters that were copied last; none where fewer were copied. */
  private char last(int back) {
    return length < back ? END : (char) bytes[length - back];
  }
}
