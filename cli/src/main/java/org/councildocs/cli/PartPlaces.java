package org.councildocs.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.councildocs.cli.report.Lines;
import org.councildocs.cli.report.Place;
import org.councildocs.document.DocumentPath;
import org.councildocs.language.TextPosition;
import org.councildocs.language.TextSpan;
import org.councildocs.reader.ReadResult;

/**
 * Where in a text those parts of a document stand that rules about sets speak of: what they find is
 * known when the text is gone. Some numbers a document, for there may be a hundred thousand.
 */
final class PartPlaces {

  /** The parts at which rules about sets report. */
  static final List<DocumentPath> PARTS =
      List.of(
          DocumentPath.parse("masthead.symbols"),
          DocumentPath.parse("date"),
          DocumentPath.parse("authors"),
          DocumentPath.parse("addressees"),
          DocumentPath.parse("signatories"),
          DocumentPath.parse("annexes"),
          DocumentPath.parse("references"),
          DocumentPath.parse("announcement"),
          DocumentPath.parse("presidency"));

  static final PartPlaces NONE = new PartPlaces(new int[0]);

  /** Part, start, end, line, column. */
  private static final int EACH = 5;

  private final int[] numbers;

  private PartPlaces(int[] numbers) {
    this.numbers = numbers;
  }

  static PartPlaces of(ReadResult reading, Lines lines) {
    List<Integer> numbers = new ArrayList<>();
    for (int part = 0; part < PARTS.size(); part++) {
      Optional<TextSpan> span = span(reading, PARTS.get(part));
      if (span.isPresent()) {
        TextPosition position = lines.position(span.get().start());
        numbers.addAll(
            List.of(
                part, span.get().start(), span.get().end(), position.line(), position.column()));
      }
    }
    return new PartPlaces(numbers.stream().mapToInt(Integer::intValue).toArray());
  }

  /** A part itself, or the first thing in it: a list stands where its first element does. */
  private static Optional<TextSpan> span(ReadResult reading, DocumentPath part) {
    TextSpan exact = reading.spans().get(part);
    return exact != null
        ? Optional.of(exact)
        : reading.spans().entrySet().stream()
            .filter(entry -> entry.getKey().startsWith(part))
            .map(Map.Entry::getValue)
            .min(Comparator.naturalOrder());
  }

  /** The place of a part, empty if it has none. */
  Optional<Place> of(DocumentPath part) {
    for (int i = 0; i < numbers.length; i += EACH) {
      if (PARTS.get(numbers[i]).equals(part)) {
        return Optional.of(
            new Place(
                new TextSpan(numbers[i + 1], numbers[i + 2]),
                new TextPosition(numbers[i + 3], numbers[i + 4])));
      }
    }
    return Optional.empty();
  }

  /**
   * Reads places, the inverse of {@link #toString()}.
   *
   * @throws IllegalArgumentException if the text is anything else
   */
  static PartPlaces parse(String text) {
    int[] numbers =
        text.isEmpty()
            ? new int[0]
            : Arrays.stream(text.split(" ", -1)).mapToInt(Integer::parseInt).toArray();
    if (numbers.length % EACH != 0) {
      throw new IllegalArgumentException(numbers.length + " numbers make no places");
    }
    for (int i = 0; i < numbers.length; i += EACH) {
      if (numbers[i] < 0 || numbers[i] >= PARTS.size()) {
        throw new IllegalArgumentException("there is no part " + numbers[i]);
      }
    }
    return new PartPlaces(numbers);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof PartPlaces places && Arrays.equals(numbers, places.numbers);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(numbers);
  }

  @Override
  public String toString() {
    return IntStream.of(numbers).mapToObj(Integer::toString).collect(Collectors.joining(" "));
  }
}
