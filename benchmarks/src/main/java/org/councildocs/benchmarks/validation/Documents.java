package org.councildocs.benchmarks.validation;

import jakarta.validation.Validation;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.councildocs.document.Annex;
import org.councildocs.document.ConceptNote;
import org.councildocs.document.Letter;
import org.councildocs.reader.DocumentReader;
import org.councildocs.validation.DocumentValidator;
import org.councildocs.validation.RuleSettings;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.HibernateValidatorConfiguration;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;

/** The letter that is judged, and what the peers must find. */
final class Documents {

  /**
   * Invented, in Chinese, a letter of the presidency with its concept note, like the first corpus
   * text.
   */
  private static final Path LETTER = Path.of("examples", "documents", "shared-waters.zh.txt");

  private Documents() {}

  static Letter letter() {
    return (Letter) DocumentReader.create().read(text()).document().orElseThrow();
  }

  /** What it was read from. */
  static String text() {
    try {
      return Files.readString(LETTER);
    } catch (IOException e) {
      throw new UncheckedIOException("run from the root of the repository", e);
    }
  }

  /** The same letter without title, symbol, office of the signatory, theme and questions. */
  static Letter faultyLetter() {
    Letter letter = letter();
    Annex annex = letter.annexes().get(0);
    ConceptNote note =
        ((ConceptNote) annex.content()).toBuilder().theme(null).guidingQuestions(List.of()).build();
    return letter.toBuilder()
        .title(null)
        .masthead(letter.masthead().toBuilder().symbols(List.of()).build())
        .signatories(
            letter.signatories().stream()
                .map(signatory -> signatory.toBuilder().title(List.of()).build())
                .toList())
        .annexes(List.of(annex.toBuilder().content(note).build()))
        .build();
  }

  /** The direct door with some rules alone. */
  static DocumentValidator validatorOf(List<String> rules) {
    StringBuilder settings = new StringBuilder("* = off\n");
    rules.forEach(rule -> settings.append(rule).append(" = error\n"));
    return DocumentValidator.create().withSettings(RuleSettings.parse(settings.toString()));
  }

  /** Without an expression language: none of the messages needs one. */
  static HibernateValidatorConfiguration hibernate() {
    return Validation.byProvider(HibernateValidator.class)
        .configure()
        .messageInterpolator(new ParameterMessageInterpolator());
  }

  static void require(List<String> expected, Stream<String> found, String who) {
    List<String> rules = found.sorted().toList();
    if (!rules.equals(expected)) {
      throw new IllegalStateException(who + " finds " + rules + " and not " + expected);
    }
  }
}
