package org.councildocs.reader;

import java.text.Normalizer;
import java.util.Arrays;
import org.councildocs.language.TextSpan;
import org.jspecify.annotations.Nullable;

/**
 * A passage of the document as it is read: lines joined, runs of blanks made one, marks without
 * form dropped; and for each of its characters the place in the document.
 */
final class Passage {

  /** That the last two characters are blanks, as bits. */
  private static final int TWO_BLANKS = 0b11;

  private final String text;
  private final TextSpan whole;
  private final int[] runs;
  private final int[] origins;
  private @Nullable Sifted sifted;

  private Passage(String text, TextSpan whole, int[] runs, int[] origins) {
    this.text = text;
    this.whole = whole;
    this.runs = runs;
    this.origins = origins;
  }

  /** A passage that is one line of the document, or part of one. */
  static Passage of(String document, int start, int end) {
    int blanks = 1;
    for (int i = start; i < end; i++) {
      char c = document.charAt(i);
      blanks = (blanks << 1) | (c == ' ' ? 1 : 0);
      if ((blanks & TWO_BLANKS) == TWO_BLANKS || changes(document, i, c)) {
        return new Builder(document).add(start, end).build();
      }
    }
    return new Passage(
        document.substring(start, end), new TextSpan(start, end), new int[] {0}, new int[] {start});
  }

  /** Whether a character does not stay as it is, even where it stands alone. */
  private static boolean changes(String document, int at, char c) {
    return c < 0x80
        ? Characters.ignored(c) || (c < ' ' && Characters.blank(c))
        : dropped(document, at, c) || Characters.ligature(c) || Characters.blank(c);
  }

  /**
   * Whether a character has no place in a value. A kashida at the end of a word has: it is no
   * ornament there, but gives a letter that stands alone its form, as in {@code (هـ)}.
   */
  private static boolean dropped(String document, int at, char c) {
    return Characters.ignored(c)
        && (c != Characters.KASHIDA
            || (at + 1 < document.length() && Character.isLetter(document.charAt(at + 1))));
  }

  String text() {
    return text;
  }

  int length() {
    return text.length();
  }

  /** Where phrases may begin; gone through once and kept. */
  Sifted sifted(PhraseSieve sieve) {
    Sifted known = sifted;
    if (known == null || !known.from(sieve)) {
      known = sieve.sift(text);
      sifted = known;
    }
    return known;
  }

  /** The place in the document, from the first line's first character to the last line's last. */
  TextSpan span() {
    return whole;
  }

  /** The place in the document of a part of this passage. */
  TextSpan span(int start, int end) {
    return new TextSpan(
        origin(start), Math.max(origin(start), end == 0 ? whole.start() : origin(end - 1) + 1));
  }

  /** A part of this passage, without the blanks around it; it keeps its places in the document. */
  Passage part(int start, int end) {
    int from = start;
    int to = end;
    while (from < to && text.charAt(from) == ' ') {
      from++;
    }
    while (to > from && text.charAt(to - 1) == ' ') {
      to--;
    }
    int first = from < text.length() ? origin(from) : whole.end();
    int begin = from == 0 ? whole.start() : first;
    int close = to == text.length() ? whole.end() : to == from ? first : origin(to - 1) + 1;
    // What was joined from behind its place, as the second row of a label, ends before it begins.
    TextSpan span = new TextSpan(begin, Math.max(begin, close));
    int firstRun = run(from);
    int behind = to == from ? firstRun + 1 : run(to - 1) + 1;
    int[] partRuns = Arrays.copyOfRange(runs, firstRun, behind);
    int[] partOrigins = Arrays.copyOfRange(origins, firstRun, behind);
    for (int i = 1; i < partRuns.length; i++) {
      partRuns[i] -= from;
    }
    partRuns[0] = 0;
    partOrigins[0] = first;
    return new Passage(text.substring(from, to), span, partRuns, partOrigins);
  }

  /**
   * A part of this passage that keeps with it what was dropped around it, such as a soft hyphen:
   * the parts between cuts have every character of the whole.
   */
  Passage cut(int start, int end) {
    Passage part = part(start, end);
    int blanksBefore = 0;
    while (start + blanksBefore < end && text.charAt(start + blanksBefore) == ' ') {
      blanksBefore++;
    }
    int from = start == 0 ? whole.start() : origin(start);
    int to = Math.max(from, end == text.length() ? whole.end() : origin(end));
    boolean plainBefore = part.whole.start() - from == blanksBefore;
    boolean plainBehind = to - part.whole.end() == end - start - blanksBefore - part.length();
    TextSpan span =
        new TextSpan(plainBefore ? part.whole.start() : from, plainBehind ? part.whole.end() : to);
    return new Passage(part.text, span, part.runs, part.origins);
  }

  /**
   * This passage and behind it another one, which stands behind it in the document.
   *
   * @param tight whether nothing parts them, else a blank does
   */
  Passage with(Passage behind, boolean tight) {
    int parts = runs.length + (tight ? 0 : 1);
    int[] allRuns = Arrays.copyOf(runs, parts + behind.runs.length);
    int[] allOrigins = Arrays.copyOf(origins, allRuns.length);
    if (!tight) {
      allRuns[runs.length] = text.length();
      allOrigins[runs.length] = whole.end();
    }
    int offset = text.length() + (tight ? 0 : 1);
    for (int i = 0; i < behind.runs.length; i++) {
      allRuns[parts + i] = behind.runs[i] + offset;
      allOrigins[parts + i] = behind.origins[i];
    }
    return new Passage(
        text + (tight ? "" : " ") + behind.text, whole.hull(behind.whole), allRuns, allOrigins);
  }

  /** The same words, with a wider place in the document: marks around them go with them. */
  Passage within(TextSpan span) {
    return new Passage(text, span, runs, origins);
  }

  /** Whether each of its characters is one of the document, nothing dropped or made one. */
  private boolean plain() {
    return runs.length == 1 && text.length() == whole.length();
  }

  private int origin(int index) {
    int run = run(index);
    return origins[run] + index - runs[run];
  }

  /** The run in which a character lies; behind the last character the last run. */
  private int run(int index) {
    int found = Arrays.binarySearch(runs, index);
    return found >= 0 ? found : -found - 2;
  }

  @Override
  public String toString() {
    return text;
  }

  /** Puts a passage together from parts of lines. */
  static final class Builder {

    /** As many characters as two lines have, mostly. */
    private static final int FEW_LINES = 200;

    private final String document;
    private final StringBuilder out = new StringBuilder(FEW_LINES);
    private int[] runs = new int[8];
    private int[] origins = new int[8];
    private int count;
    private @Nullable Sifted sifted;
    private int pendingBlank = -1;
    private int first = -1;
    private int last = -1;

    Builder(String document) {
      this.document = document;
    }

    /** Adds a part of the document as it stands. */
    Builder add(int start, int end) {
      // Lines of columns that stand side by side come in another order than in the document.
      first = first < 0 ? start : Math.min(first, start);
      last = Math.max(last, end);
      int from = start;
      for (int i = start; i < end; i++) {
        char c = document.charAt(i);
        boolean blank = Characters.blank(c);
        boolean ligature = Characters.ligature(c);
        if (blank || ligature || dropped(document, i, c)) {
          put(from, i);
          from = i + 1;
          pendingBlank = blank && pendingBlank < 0 ? i : pendingBlank;
          if (ligature) {
            putLetters(c, i);
          }
        }
      }
      put(from, end);
      return this;
    }

    /** Adds a passage of the document as it is read. */
    Builder add(Passage passage) {
      if (!passage.plain()) {
        sifted = null;
        first = first < 0 ? passage.whole.start() : Math.min(first, passage.whole.start());
        // A blank behind a mark without form at the start of a line parts no words.
        return add(passage.origin(0), passage.whole.end());
      }
      boolean apart = pendingBlank >= 0 && out.length() > 0;
      sifted = sifted(passage.sifted, out.length() + (apart ? 1 : 0));
      first = first < 0 ? passage.whole.start() : Math.min(first, passage.whole.start());
      last = Math.max(last, passage.whole.end());
      if (passage.length() > 0) {
        putBlank();
        mark(passage.whole.start());
        out.append(passage.text);
      }
      return this;
    }

    /**
     * Where phrases may begin once a part is added; null if that is not known. Those of the parts
     * are those of the whole: a sieve passes all that the last character of a part may begin.
     */
    private @Nullable Sifted sifted(@Nullable Sifted part, int at) {
      if (part == null) {
        return null;
      }
      Sifted sofar = out.length() == 0 ? part.sieved() : sifted;
      return sofar == null || !sofar.alike(part) ? null : sofar.with(part, at);
    }

    /** Joins what follows with a blank. */
    Builder blank() {
      pendingBlank = pendingBlank < 0 ? last : pendingBlank;
      return this;
    }

    /** Joins what follows with nothing. */
    Builder tight() {
      if (Characters.caseless(lastCharacter())) {
        // What was taken for particles may be the end of a word, and the other way round.
        sifted = null;
      }
      pendingBlank = -1;
      return this;
    }

    int length() {
      return out.length();
    }

    /** The end of what there is so far, in so many characters at most. */
    String tail(int longest) {
      return out.substring(Math.max(0, out.length() - longest));
    }

    /** The last character so far, or a blank if there is none. */
    char lastCharacter() {
      return out.length() == 0 ? ' ' : out.charAt(out.length() - 1);
    }

    /** Whether the last line ended in a hyphen that shows only where it breaks a word. */
    boolean endsWithSoftHyphen() {
      return last > 0 && document.charAt(last - 1) == Characters.SOFT_HYPHEN;
    }

    /** The letters before the last character. */
    String wordBeforeHyphen() {
      int end = out.length() - 1;
      int start = end;
      while (start > 0 && Character.isLetter(out.charAt(start - 1))) {
        start--;
      }
      return out.substring(start, Math.max(start, end));
    }

    /** The place in the document of the last character. */
    int lastOrigin() {
      return origins[count - 1] + out.length() - 1 - runs[count - 1];
    }

    /** Takes the last character away; what follows is joined with nothing. */
    Builder dropHyphen() {
      out.setLength(out.length() - 1);
      if (runs[count - 1] == out.length()) {
        count--;
      }
      return tight();
    }

    /** Adds characters that are read as they stand. */
    private void put(int start, int end) {
      if (start < end) {
        putBlank();
        mark(start);
        out.append(document, start, end);
      }
    }

    /** Adds the letters of a ligature. */
    private void putLetters(char ligature, int origin) {
      String letters = Normalizer.normalize(String.valueOf(ligature), Normalizer.Form.NFKC);
      putBlank();
      for (int i = 0; i < letters.length(); i++) {
        mark(origin);
        out.append(letters.charAt(i));
      }
    }

    private void putBlank() {
      if (pendingBlank >= 0 && out.length() > 0) {
        mark(pendingBlank);
        out.append(' ');
      }
      pendingBlank = -1;
    }

    /** Notes where in the document the next character stands. */
    private void mark(int origin) {
      if (count == 0 || origins[count - 1] + out.length() - runs[count - 1] != origin) {
        if (count == runs.length) {
          runs = Arrays.copyOf(runs, count * 2);
          origins = Arrays.copyOf(origins, count * 2);
        }
        runs[count] = out.length();
        origins[count++] = origin;
      }
    }

    Passage build() {
      if (count == 0) {
        origins[count++] = Math.max(first, 0);
      }
      Passage passage =
          new Passage(
              out.toString(),
              new TextSpan(Math.max(first, 0), Math.max(last, 0)),
              Arrays.copyOf(runs, count),
              Arrays.copyOf(origins, count));
      passage.sifted = sifted;
      return passage;
    }
  }
}
