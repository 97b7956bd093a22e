package org.councildocs.tests.validation;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.councildocs.document.Letter;
import org.councildocs.document.LetterKind;
import org.councildocs.document.Masthead;
import org.councildocs.language.Language;
import org.councildocs.validation.DocumentValidator;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What programs find that have some artifacts on their class path and no others. */
class ClassPathTest {

  /** What a program may have on its path, as Maven brings it along. */
  private enum Artifact {
    CORE("core", "jakarta.validation-api"),
    VALIDATION("validation"),
    ENGINE("hibernate-validator", "jboss-logging", "classmate"),
    EXPRESSIONS("expressly", "jakarta.el-api");

    private final String names;

    Artifact(String... names) {
      this.names = String.join(" ", names);
    }
  }

  @TempDir private Path folder;

  /** What is not on the path cannot be loaded. */
  @Test
  void the_direct_door_needs_no_class_of_hibernate() throws Exception {
    String printed = run(List.of(), DirectDoor.class, Artifact.CORE, Artifact.VALIDATION);
    assertThat(printed).contains("letter.date.missing at 'date': The letter has no full date.");
  }

  @Test
  void the_direct_door_loads_no_class_of_hibernate_where_there_is_one() throws Exception {
    String loaded =
        run(
            List.of("-verbose:class"),
            DirectDoor.class,
            Artifact.CORE,
            Artifact.VALIDATION,
            Artifact.ENGINE);
    assertThat(loaded).contains("org.councildocs.validation.Finding");
    assertThat(loaded).doesNotContain("org.hibernate.");
  }

  @Test
  void a_plain_validator_works_on_the_dependencies_of_the_validation_artifact() throws Exception {
    String printed = run(List.of(), PlainValidator.class, Artifact.values());
    assertThat(printed.lines().filter(line -> line.startsWith("date")))
        .containsExactly("date {letter.date.missing} The letter has no full date.");
  }

  @Test
  void no_message_needs_an_expression_language() throws Exception {
    String printed =
        run(
            List.of(),
            ValidatorWithoutExpressions.class,
            Artifact.CORE,
            Artifact.VALIDATION,
            Artifact.ENGINE);
    assertThat(printed).contains("date {letter.date.missing} The letter has no full date.");
  }

  @Test
  void without_the_validation_artifact_the_failure_names_it() throws Exception {
    String printed =
        run(List.of(), PlainValidator.class, Artifact.CORE, Artifact.ENGINE, Artifact.EXPRESSIONS);
    assertThat(printed)
        .contains("ConstraintDeclarationException", "org.councildocs:councildocs-validation")
        .doesNotContain("HV000030");
  }

  private String run(List<String> options, Class<?> program, Artifact... artifacts)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(options);
    command.addAll(List.of("-Duser.language=en", "-cp", classPath(artifacts), program.getName()));
    Path printed = folder.resolve("printed");
    Process process =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(printed.toFile())
            .start();
    assertThat(process.waitFor(120, TimeUnit.SECONDS)).as("the JVM ends").isTrue();
    return Files.readString(printed, UTF_8);
  }

  /** Of the path of these tests, those artifacts and these programs. */
  private static String classPath(Artifact... artifacts) {
    List<String> known =
        List.of(System.getProperty("java.class.path").split(File.pathSeparator, -1));
    List<String> chosen = new ArrayList<>();
    chosen.add(entry(known, "tests/target/test-classes"));
    for (Artifact artifact : artifacts) {
      for (String name : artifact.names.split(" ", -1)) {
        chosen.add(entry(known, name));
      }
    }
    return String.join(File.pathSeparator, chosen);
  }

  /** A module of ours stands there as a folder or, once it is packaged, as a jar. */
  private static String entry(List<String> known, String artifact) {
    return known.stream()
        .filter(
            path -> {
              String slashed = path.replace(File.separatorChar, '/');
              String file = slashed.substring(slashed.lastIndexOf('/') + 1);
              return slashed.endsWith(artifact)
                  || slashed.endsWith("/" + artifact + "/target/classes")
                  || file.startsWith("councildocs-" + artifact + "-")
                  || file.startsWith(artifact + "-");
            })
        .findFirst()
        .orElseThrow(() -> new AssertionError(artifact + " is not on the path of the tests"));
  }

  private static Letter undated() {
    return Letter.builder(LetterKind.LETTER, Language.ENGLISH, Masthead.NONE).build();
  }

  /** Judges a letter without an engine. */
  static final class DirectDoor {

    private DirectDoor() {}

    public static void main(String[] arguments) {
      DocumentValidator.create().validate(undated()).forEach(System.out::println);
    }
  }

  /** Judges a letter as any program does that knows Jakarta Validation. */
  static final class PlainValidator {

    private PlainValidator() {}

    public static void main(String[] arguments) {
      print(Validation.buildDefaultValidatorFactory().getValidator());
    }

    static void print(Validator validator) {
      validator.validate(undated()).stream()
          .map(
              violation ->
                  violation.getPropertyPath()
                      + " "
                      + violation.getMessageTemplate()
                      + " "
                      + violation.getMessage())
          .forEach(System.out::println);
    }
  }

  /** The same, set up to do without an expression language. */
  static final class ValidatorWithoutExpressions {

    private ValidatorWithoutExpressions() {}

    public static void main(String[] arguments) {
      PlainValidator.print(
          Validation.byDefaultProvider()
              .configure()
              .messageInterpolator(new ParameterMessageInterpolator())
              .buildValidatorFactory()
              .getValidator());
    }
  }
}
