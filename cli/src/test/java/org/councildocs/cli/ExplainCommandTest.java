package org.councildocs.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.councildocs.cli.input.InputRule;
import org.councildocs.reader.ProblemKind;
import org.councildocs.validation.Rule;
import org.councildocs.validation.RuleCatalogue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ExplainCommandTest {

  @ParameterizedTest
  @MethodSource("org.councildocs.cli.Explanation#ids")
  void every_rule_is_explained(String id) {
    CommandRun run = CommandRun.of("explain", id);

    assertThat(run.code()).isZero();
    assertThat(run.out()).startsWith(id + " (").contains("\n  What ", "\n  Why ", "\n  Source ");
  }

  @Test
  void a_rule_of_the_catalogue_shows_what_breaks_and_what_keeps_it() {
    assertThat(CommandRun.of("explain", "letter.date.missing").out())
        .contains("\n  Wrong ", "\n  Right ");
  }

  @Test
  void a_doubt_of_the_reader_is_explained() {
    assertThat(CommandRun.of("explain", "reader.date.impossible").out())
        .startsWith("reader.date.impossible (warning)\n  What    ");
    assertThat(CommandRun.of("explain", "reader.none").code()).isEqualTo(2);
  }

  @Test
  void without_a_rule_all_are_listed_in_order() {
    CommandRun run = CommandRun.of("explain");

    assertThat(run.out().lines().map(line -> line.substring(0, line.indexOf(' '))))
        .containsAll(RuleCatalogue.standard().rules().stream().map(Rule::id).toList())
        .contains(InputRule.CORRUPT.id(), ProblemKind.DATE_MISSING.id())
        .isSorted()
        .doesNotHaveDuplicates();
  }

  @Test
  void a_slip_in_the_id_brings_the_rule_that_was_meant() {
    assertThat(CommandRun.of("explain", "leter.date.mising").err())
        .isEqualTo(
            "councildocs: there is no rule 'leter.date.mising'; did you mean"
                + " 'letter.date.missing'?\n");
  }

  @Test
  void what_is_like_no_rule_brings_no_guess() {
    assertThat(CommandRun.of("explain", "x").err())
        .isEqualTo("councildocs: there is no rule 'x'; 'councildocs explain' lists them all\n");
    assertThat(CommandRun.of("explain", "letter.".repeat(100_000)).code()).isEqualTo(2);
  }

  @Test
  void of_several_rules_the_known_ones_are_explained() {
    CommandRun run = CommandRun.of("explain", "x", "letter.date.missing");

    assertThat(run.out()).startsWith("letter.date.missing");
    assertThat(run.code()).isEqualTo(2);
  }

  @ParameterizedTest
  @CsvSource({
    "en, error, What, A letter", "fr, erreur, Règle, Une lettre", "es, error, Regla, Una carta",
    "ru, ошибка, Правило, У письма", "ar, خطأ, القاعدة, للرسالة", "zh, 错误, 要求, 信件"
  })
  void rules_are_explained_in_every_official_language(
      String language, String weight, String label, String begin) {
    assertThat(CommandRun.of("explain", "--lang", language, "letter.date.missing").out())
        .startsWith("letter.date.missing (" + weight + ")\n  " + label + "  ")
        .contains(begin)
        .doesNotContain(language.equals("en") ? "Règle" : "What");
  }

  @Test
  void what_a_rule_brings_with_it_is_told() {
    assertThat(CommandRun.of("explain", "set.reference.missing").out())
        .contains("\n  With    set.series.gap\n");
  }

  @Test
  void explanations_come_in_the_language_asked_for() {
    assertThat(CommandRun.of("explain", "--lang", "zh", "input.corrupt").out()).contains("损坏的文件");
  }
}
