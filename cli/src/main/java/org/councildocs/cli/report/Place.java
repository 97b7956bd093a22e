package org.councildocs.cli.report;

import java.util.Objects;
import org.councildocs.language.TextPosition;
import org.councildocs.language.TextSpan;

/**
 * A passage of an input: its offsets, and the line and column where it begins.
 *
 * @param span the offsets, not null
 * @param position line and column of the first character, not null
 * @since 0.1.0
 */
public record Place(TextSpan span, TextPosition position) implements Comparable<Place> {

  /** Checks that nothing is null. */
  public Place {
    Objects.requireNonNull(span, "span");
    Objects.requireNonNull(position, "position");
  }

  /**
   * The place of a passage.
   *
   * @param span the passage, not null
   * @param lines the lines of the text it lies in, not null
   * @return the place, never null
   */
  public static Place of(TextSpan span, Lines lines) {
    return new Place(span, lines.position(span.start()));
  }

  @Override
  public int compareTo(Place other) {
    return span.compareTo(other.span);
  }
}
