package org.councildocs.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.councildocs.document.Letter;
import org.councildocs.document.Masthead;
import org.councildocs.document.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class RuleSettingsTest {

  @Test
  void a_line_sets_the_severity_of_a_rule_and_leaves_the_others() {
    RuleSettings settings = RuleSettings.parse("note.title.missing = warning\n");
    assertThat(severity(settings, "note.title.missing")).contains(Severity.WARNING);
    assertThat(severity(settings, "letter.date.missing")).contains(Severity.ERROR);
  }

  @Test
  void comments_blanks_and_line_breaks_of_any_kind_say_nothing() {
    assertThat(RuleSettings.parse("# all is well\r\n\r\n   note.title.missing=off\r\n"))
        .isEqualTo(RuleSettings.parse("note.title.missing = off"));
    assertThat(RuleSettings.parse("")).isEqualTo(RuleSettings.NONE);
  }

  @Test
  void the_byte_order_mark_of_an_editor_is_no_part_of_settings_or_known_issues() {
    assertThat(RuleSettings.parse("\uFEFFnote.title.missing = off"))
        .isEqualTo(RuleSettings.parse("note.title.missing = off"));
    String head = "rule\tdocument\tpath\tuntil\treviewer\treason\n";
    assertThat(KnownIssues.parse("\uFEFF" + head, LocalDate.of(2025, 7, 1)).unmatched()).isEmpty();
  }

  @Test
  void a_star_stands_for_anything_and_a_later_line_outdoes_it() {
    RuleSettings settings = RuleSettings.parse("note.*.missing = off\nnote.title.missing = info");
    assertThat(severity(settings, "note.theme.missing")).isEmpty();
    assertThat(severity(settings, "note.title.missing")).contains(Severity.INFO);
    assertThat(severity(settings, "note.theme.disagrees")).contains(Severity.WARNING);
    assertThat(severity(settings, "letter.title.missing")).contains(Severity.WARNING);
  }

  @Test
  void the_lead_time_is_set_in_days() {
    RuleSettings settings = RuleSettings.parse("lead-time-days = 14");
    assertThat(settings.policy()).isEqualTo(ValidationPolicy.NONE.withLeadTimeDays(14));
    assertThat(DocumentValidator.create().withSettings(settings).validate(late()))
        .map(Finding::rule)
        .contains("note.lead-time.short");
  }

  @Test
  void a_profile_may_be_the_base_of_settings() {
    RuleSettings settings = RuleSettings.parse("profile = draft\nmasthead.symbol.missing = info");
    assertThat(severity(settings, "masthead.symbol.missing")).contains(Severity.INFO);
    assertThat(severity(settings, "masthead.organ.disagrees")).isEmpty();
    assertThat(RuleProfile.DRAFT.settings().and(RuleSettings.parse("masthead.* = info")))
        .isEqualTo(RuleSettings.parse("profile = draft\nmasthead.* = info"));
  }

  @Test
  void a_comment_may_stand_behind_what_a_line_says() {
    assertThat(
            RuleSettings.parse(
                """
                  # an office
                profile = draft # at first
                set.* = off # no sets
                lead-time-days = 14#days
                """))
        .isEqualTo(RuleSettings.parse("profile = draft\nset.* = off\nlead-time-days = 14"));
  }

  @Test
  void a_profile_outdoes_an_earlier_one_and_leaves_what_else_was_said() {
    for (RuleProfile first : RuleProfile.values()) {
      for (RuleProfile last : RuleProfile.values()) {
        assertThat(RuleSettings.parse("profile = " + first.id() + "\nprofile = " + last.id()))
            .isEqualTo(last.settings());
      }
    }
    assertThat(
            RuleSettings.parse(
                "set.* = info\nprofile = archive\nnote.*.missing = off\nprofile = issued"))
        .isEqualTo(RuleSettings.parse("set.* = info\nnote.*.missing = off\nprofile = issued"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "note.title.missing | 1 | 'RULE = SEVERITY' would be right, not note.title.missing",
        "note.title.mising = off | 1 | there is no rule note.title.mising; did you mean note.title.missing?",
        "nothing.* = off | 1 | there is no rule nothing.*",
        "lead-time = 14 | 1 | there is no rule lead-time",
        "= off | 1 | 'RULE = SEVERITY' would be right, not = off",
        "note.title.missing = ERROR | 1 | error, warning, info or off would be right, not ERROR",
        "profile = final | 1 | the profiles are draft, issued and archive, not final",
        "lead-time-days = -1 | 1 | a number of days from 0 to 9999 would be right, not -1",
        "lead-time-days = ١٤ | 1 | a number of days from 0 to 9999 would be right, not ١٤",
        "lead-time-days = | 1 | a number of days from 0 to 9999 would be right, not",
        "#;;x | 3 | 'RULE = SEVERITY' would be right, not x"
      })
  void a_line_that_is_wrong_is_named_with_what_would_be_right(
      String text, int line, String message) {
    assertThatThrownBy(() -> RuleSettings.parse(text.replace(';', '\n')))
        .isInstanceOfSatisfying(
            RuleSettingsException.class, e -> assertThat(e.line()).isEqualTo(line))
        .hasMessage("line " + line + ": " + message + (message.endsWith("not") ? " " : ""));
  }

  @Test
  void a_long_line_is_cut_in_the_error() {
    assertThatThrownBy(() -> RuleSettings.parse("x".repeat(100_000)))
        .hasMessageEndingWith("…")
        .satisfies(e -> assertThat(String.valueOf(e.getMessage()).length()).isLessThan(300));
  }

  @ParameterizedTest
  @EnumSource(RuleProfile.class)
  void the_text_of_a_profile_is_the_profile(RuleProfile profile) {
    assertThat(RuleSettings.parse(profile.text())).isEqualTo(profile.settings());
    assertThat(RuleSettings.parse("profile = " + profile.id())).isEqualTo(profile.settings());
    assertThat(profile.settings()).isNotEqualTo(RuleSettings.NONE);
  }

  @Test
  void a_draft_passes_without_what_only_an_issued_document_has() {
    var draft =
        Examples.letter()
            .masthead(Masthead.NONE)
            .date(null)
            .annexes(List.of(Examples.annexWith(Examples.note())))
            .signatories(List.of())
            .build();
    assertThat(findings(RuleProfile.DRAFT, draft)).containsOnly(Severity.INFO);
    assertThat(findings(RuleProfile.ISSUED, draft)).contains(Severity.ERROR);
    assertThat(findings(RuleProfile.ARCHIVE, draft)).contains(Severity.ERROR);
  }

  private static List<Severity> findings(RuleProfile profile, Letter letter) {
    return DocumentValidator.create()
        .withSettings(profile.settings())
        .withClock(JudgedExample.CLOCK)
        .validate(letter)
        .stream()
        .map(Finding::severity)
        .toList();
  }

  private static Letter late() {
    return Examples.letter().date(LocalDate.of(2025, 6, 3)).build();
  }

  private static Optional<Severity> severity(RuleSettings settings, String rule) {
    return settings.severity(RuleCatalogue.standard().rule(rule).orElseThrow());
  }
}
