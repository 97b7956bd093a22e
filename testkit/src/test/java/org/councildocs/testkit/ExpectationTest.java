package org.councildocs.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import org.councildocs.document.Briefer;
import org.councildocs.document.ConceptNote;
import org.councildocs.document.CouncilDocument;
import org.councildocs.document.Letter;
import org.councildocs.document.NotePart;
import org.councildocs.document.Severity;
import org.councildocs.language.Language;
import org.councildocs.validation.DocumentValidator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ExpectationTest {

  private static final Letter LETTER = SampleDocument.of("concept-note.en").letter();
  private static final ConceptNote NOTE = SampleDocument.of("concept-note.en").conceptNote();
  private static final Letter UNDATED = LETTER.toBuilder().date(null).build();

  private static <T> String explanation(Expectation<? super T> expectation, T actual) {
    return expectation.unmet(actual, Language.ENGLISH).orElseThrow();
  }

  @Test
  void a_letter_that_is_not_sound_has_every_finding_with_its_reason() {
    assertThat(RuleExpectations.standard().sound().met(LETTER)).isTrue();
    assertThat(explanation(RuleExpectations.standard().sound(), UNDATED))
        .isEqualTo(
            """
            S/2023/9071: expected to be sound, without errors and warnings.
              Found:
                error letter.date.missing at date: The letter has no full date.
                  Why: The date is part of the title by which the letter is cited.""");
  }

  @Test
  void a_finding_that_is_not_there_has_what_the_rule_asks_and_what_was_found_instead() {
    assertThat(explanation(RuleExpectations.standard().finding("letter.title.missing"), UNDATED))
        .contains("letter.title.missing; it found nothing.", "The rule asks: ", "Found:")
        .contains("error letter.date.missing at date");
    assertThat(
            explanation(
                RuleExpectations.standard().finding("letter.date.missing", "title"), UNDATED))
        .contains("at title; it found nothing there.")
        .contains("error letter.date.missing at date");
    assertThat(RuleExpectations.standard().finding("letter.date.missing", "date").met(UNDATED))
        .isTrue();
  }

  @Test
  void an_expectation_of_no_rule_is_refused_at_once() {
    assertThatThrownBy(() -> RuleExpectations.standard().finding("letter.dat.missing"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("no rule has the id 'letter.dat.missing'; did you mean 'letter.date.missing'?");
    assertThatThrownBy(() -> RuleExpectations.standard().finding("size"))
        .hasMessage("no rule has the id 'size'; docs/rules.md lists all ids");
    assertThatThrownBy(() -> RuleExpectations.standard().finding("set.series.gap", "date"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("set.series.gap is about sets: DocumentSetValidator runs it");
    assertThatThrownBy(() -> ContentExpectations.guidingQuestions(-1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("-1 questions");
  }

  @Test
  void one_severity_is_not_another() {
    assertThat(RuleExpectations.standard().noFindingOf(Severity.WARNING).met(UNDATED)).isTrue();
    assertThat(explanation(RuleExpectations.standard().noFindingOf(Severity.ERROR), UNDATED))
        .startsWith("S/2023/9071: expected to be without errors.\n");
  }

  @Test
  void a_validator_with_another_clock_judges_by_it() {
    DocumentValidator before =
        DocumentValidator.create()
            .withClock(Clock.fixed(Instant.parse("2020-01-01T00:00:00Z"), ZoneOffset.UTC));

    assertThat(explanation(RuleExpectations.judgedBy(before).sound(), LETTER))
        .contains("letter.date.in-future");
  }

  @Test
  void a_note_that_is_not_complete_has_a_line_for_every_part() {
    ConceptNote quiet = NOTE.toBuilder().guidingQuestions(List.of()).build();

    assertThat(explanation(ContentExpectations.complete(), quiet).lines())
        .hasSize(1 + NotePart.values().length)
        .contains(
            "  guiding questions (expected): lacking. They focus the discussion, which is what the"
                + " note is for (S/2024/507, para. 42).",
            "  theme: there");
    assertThat(ContentExpectations.complete().met(NOTE)).isTrue();
  }

  @Test
  void a_note_that_lacks_other_parts_has_both_lists() {
    ConceptNote quiet = NOTE.toBuilder().theme(null).guidingQuestions(List.of()).build();
    NotePart[] three = {NotePart.OUTCOME, NotePart.GUIDING_QUESTIONS, NotePart.THEME};

    assertThat(ContentExpectations.lacksOnly(three).met(quiet)).isTrue();
    assertThat(explanation(ContentExpectations.lacksOnly(NotePart.THEME), quiet))
        .contains("expected to lack [THEME]; it lacks [THEME, GUIDING_QUESTIONS, OUTCOME].");
    assertThat(ContentExpectations.lacksOnly(three).met(NOTE)).isFalse();
  }

  @Test
  void questions_that_are_too_few_are_listed() {
    int there = NOTE.guidingQuestions().size();

    assertThat(ContentExpectations.guidingQuestions(there).met(NOTE)).isTrue();
    assertThat(explanation(ContentExpectations.guidingQuestions(9), NOTE))
        .contains("expected 9 guiding questions; there are " + there + ".")
        .contains("    - " + NOTE.guidingQuestions().get(0).text())
        .contains("Why: They focus the discussion");
  }

  @Test
  void briefers_are_known_by_name_or_office_and_no_other_may_be_there() {
    String[] all =
        NOTE.briefers().stream()
            .map(briefer -> briefer.name().or(briefer::office).orElse(briefer.text()))
            .toArray(String[]::new);

    assertThat(ContentExpectations.briefers(all).met(NOTE)).isTrue();
    assertThat(explanation(ContentExpectations.briefers("Nemo Nobody"), NOTE))
        .contains("Lacking:\n    - Nemo Nobody")
        .contains("Not expected:\n    - " + NOTE.briefers().get(0).text());
  }

  @Test
  void a_name_that_is_expected_twice_belongs_to_two_briefers() {
    Briefer briefer = Briefer.builder("Ms. Ada Sample").name("Ada Sample").build();
    ConceptNote once = ConceptNote.builder().addBriefer(briefer).build();
    ConceptNote twice = once.toBuilder().addBriefer(briefer).build();

    assertThat(ContentExpectations.briefers("Ada Sample", "Ada Sample").met(twice)).isTrue();
    assertThat(ContentExpectations.briefers("Ada Sample", "Ada Sample").met(once)).isFalse();
    assertThat(ContentExpectations.briefers("Ada Sample").met(twice)).isFalse();
  }

  @Test
  void a_meeting_is_announced_by_theme_and_day() {
    String theme = NOTE.theme().orElseThrow();

    for (CouncilDocument document : List.of(LETTER, NOTE)) {
      assertThat(ContentExpectations.announces(theme).met(document)).isTrue();
      assertThat(explanation(ContentExpectations.announces("Dry land"), document))
          .contains("on the theme “Dry land”", "- " + theme);
      assertThat(
              explanation(
                  ContentExpectations.announcesMeetingOn(LocalDate.of(2020, 2, 20)), document))
          .contains("a meeting on 2020-02-20", "- 2023-02-15", "Why: Delegations need the day");
    }
    assertThat(
            explanation(
                ContentExpectations.announces(theme), SampleDocument.of("letter.en").document()))
        .contains("There: nothing");
  }

  @Test
  void a_requirement_that_is_not_met_throws_in_the_language_of_the_default_locale() {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.FRANCE);
      assertThatThrownBy(() -> RuleExpectations.standard().sound().require(UNDATED))
          .isInstanceOf(AssertionError.class)
          .hasMessageContaining("erreur letter.date.missing, à date : ");
      Locale.setDefault(Locale.JAPAN);
      assertThatThrownBy(() -> RuleExpectations.standard().sound().require(UNDATED))
          .hasMessageContaining("error letter.date.missing at date");
    } finally {
      Locale.setDefault(before);
    }
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void every_language_has_the_same_messages_with_the_same_arguments(Language language)
      throws IOException {
    Properties english = messages("");
    Properties other = messages(language == Language.ENGLISH ? "" : "_" + language.tag());

    assertThat(other.stringPropertyNames()).isEqualTo(english.stringPropertyNames());
    for (String key : english.stringPropertyNames()) {
      assertThat(arguments(other.getProperty(key)))
          .as(key)
          .containsExactlyInAnyOrderElementsOf(arguments(english.getProperty(key)));
    }
  }

  private static Properties messages(String suffix) throws IOException {
    Properties messages = new Properties();
    try (InputStream in =
        ExpectationTest.class.getResourceAsStream("expectations" + suffix + ".properties")) {
      messages.load(new InputStreamReader(in, StandardCharsets.UTF_8));
    }
    return messages;
  }

  private static List<String> arguments(String message) {
    return List.of(message.split("[^{}a-z]+|(?<=})|(?=[{])")).stream()
        .filter(part -> part.startsWith("{"))
        .toList();
  }
}
