package org.councildocs.reader;

import java.util.Map;
import org.councildocs.document.DocumentPath;
import org.councildocs.language.TextSpan;

/**
 * Whether what was given is text at all.
 *
 * @param words whether it has letters or digits
 * @param controls how many control characters
 * @param replaced how many characters stand for bytes that were not understood
 * @param loneSurrogate where half a character stands, -1 if nowhere
 * @param length its length
 */
record TextCheck(boolean words, int controls, int replaced, int loneSurrogate, int length) {

  /** One character in so many that none wrote is too much for a text. */
  private static final int ONE_IN = 50;

  static TextCheck of(String text) {
    boolean words = false;
    int controls = 0;
    int replaced = 0;
    int lone = -1;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < 0x80) {
        // Nothing that is asked here changes with each word, so that the processor foresees it.
        words = words || Characters.letter(c) || Characters.digit(c);
        controls += Characters.ignored(c) ? 1 : 0;
      } else if (Characters.ideograph(c)) {
        words = true;
      } else if (c == '\uFFFD') {
        replaced++;
      } else if (Character.isSurrogate(c)) {
        boolean paired =
            Character.isHighSurrogate(c)
                ? i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))
                : i > 0 && Character.isHighSurrogate(text.charAt(i - 1));
        lone = lone < 0 && !paired ? i : lone;
        words = true;
      } else {
        words = words || Character.isLetterOrDigit(c);
      }
    }
    return new TextCheck(words, controls, replaced, lone, text.length());
  }

  private boolean tooMany(int characters) {
    return characters > 0 && characters >= length / ONE_IN;
  }

  boolean unreadable() {
    return !words || tooMany(controls + replaced);
  }

  void report(SpanBook spans) {
    if (!words) {
      spans.problem(ProblemKind.TEXT_EMPTY, Map.of());
    } else if (tooMany(controls)) {
      spans.problem(ProblemKind.TEXT_BINARY, Map.of("controls", Integer.toString(controls)));
    } else if (unreadable()) {
      spans.problem(ProblemKind.TEXT_UNDECODED, Map.of("count", Integer.toString(replaced)));
    }
    if (loneSurrogate >= 0) {
      TextSpan span = new TextSpan(loneSurrogate, loneSurrogate + 1);
      spans.problem(
          ProblemKind.TEXT_SURROGATE,
          DocumentPath.ROOT,
          span,
          Map.of("offset", Integer.toString(loneSurrogate)));
    }
  }
}
