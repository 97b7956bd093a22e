package org.councildocs.cli;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** From bytes that nobody should send to an answer, with the real reader and the real rules. */
class BadInputTest {

  private static final String TITLE =
      "Letter dated 12 May 2025 from the Permanent Representative of Ireland to the United Nations"
          + " addressed to the President of the Security Council\n\n";
  private static final String BODY = "I have the honour to write to you.\n\n";
  private static final String SIGNATURE = "(Signed) Aoife Ní Bhriain\nPermanent Representative\n";

  @ParameterizedTest(name = "{0}")
  @MethodSource("inputs")
  void there_is_an_answer_and_it_parses(String name, byte[] input, int check, String expected)
      throws IOException {
    CommandRun read = CommandRun.with(Engines.standard(), input, "read", "-");
    CommandRun text = CommandRun.with(Engines.standard(), input, "check", "-");
    CommandRun json = CommandRun.with(Engines.standard(), input, "check", "--format=json", "-");

    assertThat(read.out() + text.out()).contains(expected);
    assertThat(text.code()).isEqualTo(check);
    assertThat(json.code()).isEqualTo(check);
    assertThat(new ObjectMapper().readTree(json.out()).at("/inputs/0").has("findings")).isTrue();
    assertThat(new ObjectMapper().readTree(read.out()).has("problems")).isTrue();
  }

  static Stream<Arguments> inputs() {
    String letter = TITLE + BODY + SIGNATURE;
    return Stream.of(
        arguments("an empty file", new byte[0], 3, "input.empty"),
        arguments("a binary", new byte[100_000], 3, "input.binary"),
        arguments("50 MB of one line", oneLine(50_000_000), 3, "input.toolarge"),
        arguments("5 MB of one line", oneLine(5_000_000), 0, "OTHER"),
        arguments(
            "invalid UTF-8",
            (letter + "caf\u00E9").getBytes(ISO_8859_1),
            1,
            "first at byte " + (letter.indexOf("Ní") + 1)),
        arguments(
            "a letter cut in the middle",
            letter.substring(0, TITLE.length() + 20).getBytes(UTF_8),
            1,
            "letter.signatory.missing"),
        arguments(
            "a date of 31 February",
            letter.replace("12 May", "31 February").getBytes(UTF_8),
            1,
            "reader.date.impossible"),
        arguments(
            "digits of another script",
            letter.replace("12", "١٢").replace("2025", "２０２５").getBytes(UTF_8),
            0,
            "LETTER"),
        arguments(
            "marks of direction everywhere",
            letter.replace(" ", " \u200F\u202B").getBytes(UTF_8),
            0,
            "LETTER"),
        arguments(
            "unbalanced quotation marks",
            letter.replace("honour", "“hon“our”””").getBytes(UTF_8),
            0,
            "LETTER"),
        arguments("ten thousand annexes in a row", annexes(false), 0, "LETTER"),
        arguments("ten thousand nested annexes", annexes(true), 0, "LETTER"),
        arguments("ten thousand nested brackets", nestedJson(), 3, "input.json"),
        arguments("half a pair in JSON", half(), 3, "input.json"));
  }

  @Test
  void json_that_breaks_the_form_is_told_with_its_place() throws IOException {
    byte[] input =
        "{\"formatVersion\": \"1.0\",\n  \"kind\": \"LETTER\",\n  \"colour\": 1}".getBytes(UTF_8);

    CommandRun run = CommandRun.with(Engines.standard(), input, "check", "--format=json", "-");
    JsonNode finding = new ObjectMapper().readTree(run.out()).at("/inputs/0/findings/0");

    assertThat(finding.get("rule").asText()).isEqualTo("input.json");
    assertThat(finding.get("message").asText()).contains("colour");
    assertThat(finding.get("span").get("line").asInt()).isEqualTo(3);
  }

  private static byte[] oneLine(int length) {
    return "a b ".repeat(length / 4).getBytes(UTF_8);
  }

  private static byte[] annexes(boolean nested) {
    StringBuilder text = new StringBuilder(TITLE + BODY + SIGNATURE);
    for (int i = 1; i <= 10_000; i++) {
      text.append(nested && i % 2 == 0 ? "\nEnclosure\n\n" : "\nAnnex\n\n").append(BODY);
    }
    return text.toString().getBytes(UTF_8);
  }

  private static byte[] nestedJson() {
    return ("{\"kind\":\"LETTER\",\"annexes\":" + "[{\"annexes\":".repeat(10_000)).getBytes(UTF_8);
  }

  private static byte[] half() {
    return "{\"kind\":\"LETTER\",\"title\":\"\\ud800\"}".getBytes(UTF_8);
  }
}
