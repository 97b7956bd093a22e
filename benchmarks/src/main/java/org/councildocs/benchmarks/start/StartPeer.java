package org.councildocs.benchmarks.start;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.ValidatorFactory;
import jakarta.validation.groups.Default;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.councildocs.document.CouncilDocument;
import org.councildocs.document.SoundDocument;
import org.councildocs.json.DocumentJson;
import org.hibernate.validator.HibernateValidator;

/**
 * What a program does that takes a document with Jackson and has Hibernate Validator judge it: the
 * peer of {@code councildocs check} on one file.
 */
public final class StartPeer {

  private StartPeer() {}

  /**
   * Prints the violations.
   *
   * @param args a file with the JSON form of a document
   * @throws IOException if it cannot be read
   */
  public static void main(String[] args) throws IOException {
    CouncilDocument document = DocumentJson.read(Files.readString(Path.of(args[0])));
    try (ValidatorFactory factory =
        Validation.byProvider(HibernateValidator.class).configure().buildValidatorFactory()) {
      Set<ConstraintViolation<CouncilDocument>> violations =
          factory
              .getValidator()
              .validate(
                  document,
                  Default.class,
                  SoundDocument.Warnings.class,
                  SoundDocument.Completeness.class,
                  SoundDocument.Information.class);
      violations.forEach(
          violation ->
              System.out.println(violation.getPropertyPath() + ": " + violation.getMessage()));
    }
  }
}
