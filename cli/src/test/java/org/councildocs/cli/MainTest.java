package org.councildocs.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command as a process of its own, as people run it. */
class MainTest {

  private static final String LETTER =
      """
      Letter dated 12 May 2025 from the Permanent Representative of Ireland to the United Nations
      addressed to the President of the Security Council

      I have the honour to write to you about the situation on the island of Hy-Brasil, où été, 信.

      (Signed) Aoife Ní Bhriain
      Permanent Representative
      """;

  @TempDir private Path folder;

  @Test
  void data_is_utf8_whatever_the_locale_and_the_encoding_of_the_system() throws Exception {
    Files.writeString(folder.resolve("letter.txt"), LETTER);

    Process process =
        start(
            List.of("-Duser.language=tr", "-Duser.country=TR", "-Dfile.encoding=ISO-8859-1"),
            "read",
            folder + "/letter.txt");
    String out = new String(process.getInputStream().readAllBytes(), UTF_8);

    assertThat(process.waitFor()).isZero();
    assertThat(out).contains("où été, 信.").contains("\"date\" : \"2025-05-12\"");
  }

  @Test
  void a_reader_of_the_output_may_go_away() throws Exception {
    String longName = "a".repeat(200);
    for (int i = 0; i < 800; i++) {
      Files.writeString(folder.resolve(longName + i), "The weather is fine.\n");
    }

    Process process = start(List.of(), "check", folder.toString());
    try (BufferedReader out = process.inputReader(UTF_8)) {
      assertThat(out.readLine()).endsWith("not checked");
    }
    String err = new String(process.getErrorStream().readAllBytes(), UTF_8);

    assertThat(process.waitFor()).isEqualTo(141);
    assertThat(err).isEmpty();
  }

  @Test
  void the_check_for_people_loads_nothing_that_it_does_not_need() throws Exception {
    Files.writeString(folder.resolve("letter.txt"), LETTER);

    Process process = start(List.of("-Xlog:class+load:stderr"), "check", folder + "/letter.txt");
    String loaded = new String(process.getErrorStream().readAllBytes(), UTF_8);

    assertThat(process.waitFor()).isZero();
    assertThat(loaded)
        .contains("org.councildocs.validation.DocumentValidator")
        .doesNotContain("com.fasterxml.jackson", "org.hibernate", "jakarta.validation.Validation")
        .doesNotContain("java.security.MessageDigest ", "org.councildocs.cli.FactsCommand")
        // The JVM makes classes for methods of records, and for references to methods that ask for
        // their caller.
        .doesNotContain("java.lang.runtime.ObjectMethods", "InjectedInvoker");
  }

  private Process start(List<String> options, String... args) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(options);
    command.addAll(
        List.of("-cp", System.getProperty("java.class.path"), "org.councildocs.cli.Main"));
    command.addAll(List.of(args));
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.environment().put("LC_ALL", "C");
    return builder.start();
  }
}
