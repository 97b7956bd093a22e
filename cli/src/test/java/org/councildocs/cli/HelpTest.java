package org.councildocs.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HelpTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "read", "check", "replay", "convert", "fix", "text", "explain", "symbol", "find", "facts"
      })
  void each_command_says_what_it_does_and_gives_an_example(String command) {
    CommandRun run = CommandRun.of(command, "--help");

    assertThat(run.out())
        .contains("Usage: councildocs " + command, "  councildocs " + command + " ");
    assertThat(run.out().lines()).allMatch(line -> line.length() <= 80);
    assertThat(run.err()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"check", "replay", "completion", "symbol"})
  void what_a_fault_asks_for_each_command_knows(String command) {
    assertThat(CommandRun.of(command, "--help").out()).contains("--debug");
  }

  @Test
  void the_first_help_names_the_commands_and_the_exit_codes() {
    CommandRun run = CommandRun.of("--help");

    assertThat(run.out())
        .contains("  read ", "  check ", "  explain ", "  symbol ", "Exit codes: 0 nothing wrong");
    assertThat(run.out().lines()).allMatch(line -> line.length() <= 80);
  }

  @Test
  void help_may_be_asked_for_as_if_it_were_a_command() {
    assertThat(CommandRun.of("help")).isEqualTo(CommandRun.of("--help"));
    assertThat(CommandRun.of("help", "check")).isEqualTo(CommandRun.of("check", "--help"));
    assertThat(CommandRun.of("help", "chek").code()).isEqualTo(2);
  }

  @Test
  void without_a_command_there_is_the_first_help_on_stderr() {
    CommandRun run = CommandRun.of();

    assertThat(run.err()).endsWith(CommandRun.of("--help").out()).startsWith("councildocs: ");
    assertThat(run.out()).isEmpty();
    assertThat(run.code()).isEqualTo(2);
  }

  @Test
  void the_version_is_that_of_the_build() {
    assertThat(CommandRun.of("--version").out())
        .matches("councildocs \\d+\\.\\d+\\.\\d+(-SNAPSHOT)?\\R");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "check --format pdf a | --format': right would be one of text, json, ndjson, csv,",
        "check --fail-on all a | --fail-on': right would be one of error, warning, info, never, not",
        "find --kind symbol,day a | right would be one of symbol, date, state, threat, not",
        "replay --lang fr june.json | councildocs: Unknown option: '--lang'%n",
        "replay --lang fr --to x.json june.json | Unknown options: '--lang', '--to'%n",
        "replay may.json june.json | Unmatched argument at index 2: 'june.json'%n",
        "facts weather today | right would be one of presidency, members, state, threat, not"
      })
  void the_words_that_an_option_takes_are_those_of_its_help(String line, String said) {
    CommandRun run = CommandRun.of(line.split(" ", -1));

    assertThat(run.err()).contains(said.replace("%n", System.lineSeparator()));
    assertThat(run.code()).isEqualTo(2);
  }

  @Test
  void a_slip_in_a_command_brings_the_one_that_was_meant() {
    assertThat(CommandRun.of("chek").err()).contains("councildocs check", "'councildocs --help'");
  }
}
