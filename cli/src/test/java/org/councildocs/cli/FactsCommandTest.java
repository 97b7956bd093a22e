package org.councildocs.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FactsCommandTest {

  private static final ObjectMapper JSON = new ObjectMapper();

  @Test
  void the_presidency_of_a_month_is_printed_for_people() {
    assertThat(CommandRun.of("facts", "presidency", "2022-08").out())
        .isEqualTo(
            """
            month  2022-08
            state  CHN
            name   China
            start  2022-08-01
            end    2022-08-31
            basis  PUBLISHED
            """);
  }

  @Test
  void the_presidency_of_a_day_is_printed_for_machines() throws IOException {
    JsonNode json = json("presidency", "2022-08-22");

    assertThat(json.get("state").asText()).isEqualTo("CHN");
    assertThat(json.get("basis").asText()).isEqualTo("PUBLISHED");
  }

  @Test
  void the_members_of_a_year_are_rows_for_people_and_objects_for_machines() throws IOException {
    assertThat(CommandRun.of("facts", "members", "1984").out())
        .startsWith("year   1984\nseats  CHN  China  PERMANENT")
        .contains("\n       BFA  Upper Volta  ELECTED");
    assertThat(json("members", "1984").get("seats")).hasSize(15);
    assertThat(json("members", "1984").get("year").isInt()).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "Côte d'Ivoire, CIV",
    "科特迪瓦, CIV",
    "Upper Volta, BFA",
    "la Suisse, CHE",
    "chn, CHN",
    "CN, CHN",
    "156, CHN",
    "Czechoslovakia, CSK",
  })
  void a_state_is_known_by_its_names_and_codes(String asked, String state) throws IOException {
    assertThat(json("state", asked).get("state").asText()).isEqualTo(state);
  }

  @Test
  void a_name_of_several_words_needs_no_quotation_marks() {
    assertThat(CommandRun.of("facts", "state", "Upper", "Volta").out()).contains("Burkina Faso");
  }

  @Test
  void a_state_comes_with_its_names_in_six_languages_and_its_former_names() throws IOException {
    JsonNode state = json("state", "BFA");

    assertThat(state.get("names")).hasSize(6);
    assertThat(state.get("formerNames").get(0).get("names").get("en").get(0).asText())
        .isEqualTo("Upper Volta");
    assertThat(state.get("formerNames").get(0).get("until").asText()).isEqualTo("1984-08-03");
  }

  @Test
  void threats_come_as_a_list_in_the_language_asked_for() throws IOException {
    JsonNode threats = json("threat", "cyber", "--lang", "zh");

    assertThat(threats.findValuesAsText("threat")).contains("CYBER_SECURITY");
    assertThat(threats.get(0).get("name").asText()).doesNotContain("Cyber");
  }

  @ParameterizedTest
  @ValueSource(strings = {"presidency 1933-01", "members 2525", "state Atlantis", "threat dragon"})
  void what_is_not_known_is_1_and_says_what_is_known(String line) {
    CommandRun run = CommandRun.of(("facts " + line).split(" "));

    assertThat(run.code()).isEqualTo(1);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).startsWith("councildocs: nothing is known of '").contains("; ");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "presidency 2022-13",
        "presidency August",
        "members MCMLXXXIV",
        "weather today",
        "state"
      })
  void what_cannot_be_asked_is_wrong_usage(String line) {
    assertThat(CommandRun.of(("facts " + line).split(" ")).code()).isEqualTo(2);
  }

  private static JsonNode json(String topic, String asked, String... options) throws IOException {
    String[] args = new String[options.length + 5];
    System.arraycopy(new String[] {"facts", topic, asked, "--format", "json"}, 0, args, 0, 5);
    System.arraycopy(options, 0, args, 5, options.length);
    return JSON.readTree(CommandRun.of(args).out());
  }
}
