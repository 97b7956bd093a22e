package org.councildocs.tests.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.councildocs.document.CouncilDocument;
import org.councildocs.json.DocumentJson;
import org.councildocs.json.DocumentJsonException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever comes in, a document comes out, or an explanation with its place. */
class HostileJsonTest {

  private static final String FILE = "hostile.txt";
  private static final String READ = "read";

  private static final Pattern SPECIAL =
      Pattern.compile("⟦(?:U\\+([0-9A-F]{4})|(\\d+)×([^⟧]*)|bytes ([0-9A-F ]+))⟧");

  /** A case of the file: its name, the text with its marks, and what comes of it. */
  record Case(String name, String text, String outcome) {

    @Override
    public String toString() {
      return name;
    }

    boolean inBytes() {
      return text.startsWith("⟦bytes");
    }

    byte[] bytes() {
      Matcher special = SPECIAL.matcher(text);
      return inBytes() && special.matches()
          ? HexFormat.ofDelimiter(" ").parseHex(special.group(4))
          : json().getBytes(UTF_8);
    }

    String json() {
      return SPECIAL
          .matcher(text)
          .replaceAll(
              mark ->
                  Matcher.quoteReplacement(
                      mark.group(1) != null
                          ? String.valueOf((char) Integer.parseInt(mark.group(1), 16))
                          : mark.group(3).repeat(Integer.parseInt(mark.group(2)))));
    }
  }

  static List<Case> cases() throws IOException {
    try (InputStream in = HostileJsonTest.class.getResourceAsStream(FILE)) {
      String file = new String(in.readAllBytes(), UTF_8);
      return Stream.of(file.split("\n== "))
          .skip(1)
          .map(
              block -> {
                int name = block.indexOf('\n');
                int outcome = block.lastIndexOf("\n-> ");
                return new Case(
                    block.substring(0, name),
                    block.substring(Math.min(name + 1, outcome), outcome),
                    block.substring(outcome + 4).strip());
              })
          .toList();
    }
  }

  @Test
  void there_are_many_cases_and_each_has_its_own_name() throws IOException {
    assertThat(cases()).hasSizeGreaterThan(150).extracting(Case::name).doesNotHaveDuplicates();
  }

  /** All but those whose text has no bytes in UTF-8. */
  static Stream<Case> encodable() throws IOException {
    return cases().stream()
        .filter(hostile -> hostile.inBytes() || UTF_8.newEncoder().canEncode(hostile.json()));
  }

  @ParameterizedTest
  @MethodSource("encodable")
  void bytes_are_read_or_refused_with_their_place(Case hostile) {
    assertThat(outcome(() -> DocumentJson.read(hostile.bytes()))).isEqualTo(hostile.outcome());
  }

  static Stream<Case> texts() throws IOException {
    return cases().stream().filter(hostile -> !hostile.inBytes());
  }

  @ParameterizedTest
  @MethodSource("texts")
  void texts_are_read_or_refused_with_their_place(Case hostile) {
    assertThat(outcome(() -> DocumentJson.read(hostile.json()))).isEqualTo(hostile.outcome());
  }

  private interface Reading {
    CouncilDocument read();
  }

  private static String outcome(Reading reading) {
    CouncilDocument document;
    try {
      document = reading.read();
    } catch (DocumentJsonException e) {
      return e.getMessage().strip();
    }
    assertThat(DocumentJson.read(DocumentJson.write(document))).isEqualTo(document);
    return READ;
  }
}
