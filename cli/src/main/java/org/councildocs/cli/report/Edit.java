package org.councildocs.cli.report;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.councildocs.language.TextSpan;

/**
 * A change to a text that is sure to be right, such as {@code "2025-05-09"} for {@code "2025-5-9"}.
 *
 * @param span what is replaced, not null
 * @param text what takes its place, not null
 * @since 0.1.0
 */
public record Edit(TextSpan span, String text) {

  /** Refuses null. */
  public Edit {
    Objects.requireNonNull(span, "span");
    Objects.requireNonNull(text, "text");
  }

  /**
   * Makes changes that do not overlap.
   *
   * @param original the text, not null
   * @param edits the changes in any order, their spans those of the original, not null
   * @return the changed text; every character outside the spans is what it was, never null
   */
  public static String apply(String original, List<Edit> edits) {
    StringBuilder changed = new StringBuilder(original.length());
    int from = 0;
    for (Edit edit : edits.stream().sorted(Comparator.comparing(Edit::span)).toList()) {
      changed.append(original, from, edit.span().start()).append(edit.text());
      from = edit.span().end();
    }
    return changed.append(original, from, original.length()).toString();
  }
}
