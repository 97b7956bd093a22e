package org.councildocs.reader;

import java.util.Map;
import org.councildocs.document.DocumentPath;
import org.councildocs.document.Severity;
import org.councildocs.language.TextSpan;

/**
 * Whether what was given is text at all.
 *
 * @param words whether it has letters or digits
 * @param controls how many control characters
 * @param loneSurrogate where half a character stands, -1 if nowhere
 * @param length its length
 */
record TextCheck(boolean words, int controls, int loneSurrogate, int length) {

  /** One control character in so many is too much for a text. */
  private static final int CONTROLS_IN_BINARY = 50;

  static TextCheck of(String text) {
    boolean words = false;
    int controls = 0;
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
        controls++;
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
    return new TextCheck(words, controls, lone, text.length());
  }

  private boolean binary() {
    return controls > 0 && controls >= length / CONTROLS_IN_BINARY;
  }

  boolean unreadable() {
    return !words || binary();
  }

  void report(SpanBook spans) {
    if (!words) {
      spans.problem("reader.text.empty", Severity.ERROR, Map.of());
    } else if (binary()) {
      spans.problem(
          "reader.text.binary", Severity.ERROR, Map.of("controls", Integer.toString(controls)));
    }
    if (loneSurrogate >= 0) {
      TextSpan span = new TextSpan(loneSurrogate, loneSurrogate + 1);
      spans.problem(
          "reader.text.surrogate",
          Severity.WARNING,
          DocumentPath.ROOT,
          span,
          Map.of("offset", Integer.toString(loneSurrogate)));
    }
  }
}
