package org.councildocs.testkit;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.councildocs.document.ConceptNote;
import org.councildocs.document.CouncilDocument;
import org.councildocs.document.Letter;
import org.councildocs.language.Language;
import org.councildocs.reader.DocumentReader;
import org.councildocs.reader.ReadResult;

/**
 * An invented document in the true form, to test with: {@code concept-note.fr} is a French letter
 * with its concept note. The concept note is there in all six languages; the texts stand in the
 * artifact at {@code org/councildocs/testkit/documents}.
 *
 * <pre>{@code
 * ConceptNote note = SampleDocument.of("concept-note.fr").conceptNote();
 * }</pre>
 *
 * @param name the name, which ends in the tag of the language, such as {@code concept-note.fr}, not
 *     null
 * @param faulty whether a rule finds an error or a warning in it
 * @param text the text as printed, not null
 * @since 0.1.0
 */
public record SampleDocument(String name, boolean faulty, String text) {

  private static final String FOLDER = "documents/";

  /** Refuses null, nothing else. */
  public SampleDocument {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(text, "text");
  }

  /**
   * The sample of a name.
   *
   * @param name the name, such as {@code concept-note.fr}, not null
   * @return the sample, never null
   * @throws IllegalArgumentException if there is none of that name; the message lists all names
   */
  public static SampleDocument of(String name) {
    Objects.requireNonNull(name, "name");
    return index().stream()
        .filter(line -> line.name().equals(name))
        .findFirst()
        .map(Line::load)
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "no sample '"
                        + name
                        + "'; there are "
                        + index().stream().map(Line::name).collect(Collectors.joining(", "))));
  }

  /**
   * All samples.
   *
   * @return the samples, those in which nothing is wrong first, never null
   */
  public static List<SampleDocument> all() {
    return index().stream().map(Line::load).toList();
  }

  private static List<Line> index() {
    return resource("index.tsv")
        .lines()
        .filter(line -> !line.startsWith("#"))
        .map(line -> line.split("\t", -1))
        .map(cells -> new Line(cells[0], cells[1], cells[2].equals("faulty")))
        .toList();
  }

  private static String resource(String name) {
    try (InputStream in = SampleDocument.class.getResourceAsStream(FOLDER + name)) {
      if (in == null) {
        throw new IllegalStateException("the artifact lacks " + FOLDER + name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A line of the index. */
  private record Line(String name, String file, boolean faulty) {
    SampleDocument load() {
      return new SampleDocument(name, faulty, resource(file));
    }
  }

  /**
   * The language, as the name says it.
   *
   * @return the language, never null
   */
  public Language language() {
    return Language.ofTag(name.substring(name.lastIndexOf('.') + 1));
  }

  /**
   * Reads the text.
   *
   * @return what was read, never null
   */
  public ReadResult read() {
    return DocumentReader.create().read(text);
  }

  /**
   * The document that the text holds.
   *
   * @return the document, never null
   */
  public CouncilDocument document() {
    return read().document().orElseThrow(() -> new IllegalStateException(name + " was not read"));
  }

  /**
   * The letter.
   *
   * @return the letter, never null
   * @throws IllegalArgumentException if the sample is a concept note that stands alone
   */
  public Letter letter() {
    if (document() instanceof Letter letter) {
      return letter;
    }
    throw new IllegalArgumentException(name + " is no letter");
  }

  /**
   * The concept note, alone or from the annex of the letter.
   *
   * @return the concept note, never null
   * @throws IllegalArgumentException if the sample has none
   */
  public ConceptNote conceptNote() {
    CouncilDocument document = document();
    if (document instanceof Letter letter) {
      return letter
          .conceptNote()
          .orElseThrow(() -> new IllegalArgumentException(name + " has no concept note"));
    }
    return (ConceptNote) document;
  }

  /**
   * The name, for the display names of tests.
   *
   * @return the name, never null
   */
  @Override
  public String toString() {
    return name;
  }
}
