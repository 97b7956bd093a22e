package org.councildocs.tests.validation;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Valid;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.groups.Default;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.councildocs.document.Addressee;
import org.councildocs.document.CouncilDocument;
import org.councildocs.document.Letter;
import org.councildocs.document.Severity;
import org.councildocs.document.SoundDocument;
import org.councildocs.document.SoundDocument.Aspect;
import org.councildocs.language.Language;
import org.councildocs.validation.ConstraintFindings;
import org.councildocs.validation.DocumentValidator;
import org.councildocs.validation.Finding;
import org.councildocs.validation.ValidationPolicy;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.HibernateValidatorConfiguration;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a Jakarta validator finds is what the rules find, at the same places, in the same words. */
class JakartaDoorTest {

  private static final Class<?>[] EVERYTHING = {
    Default.class,
    SoundDocument.Warnings.class,
    SoundDocument.Completeness.class,
    SoundDocument.Information.class
  };

  private static final Validator ENGLISH = validator(Locale.ENGLISH);

  private static final Map<Language, Validator> VALIDATORS =
      Stream.of(Language.values())
          .collect(
              Collectors.toMap(
                  language -> language,
                  language -> validator(Locale.forLanguageTag(language.tag()))));

  static Stream<CouncilDocument> documents() {
    return Documents.all();
  }

  static List<String> hostileTexts() {
    return Documents.hostileTexts();
  }

  @ParameterizedTest
  @MethodSource("documents")
  void both_doors_find_the_same_in_every_language(CouncilDocument document) {
    List<Finding> findings = DocumentValidator.create().validate(document);
    VALIDATORS.forEach(
        (language, validator) ->
            assertThat(lines(validator.validate(document, EVERYTHING)))
                .isEqualTo(lines(findings, language)));
  }

  @ParameterizedTest
  @MethodSource("documents")
  void both_doors_give_the_same_findings_in_the_same_order_twice(CouncilDocument document) {
    List<Finding> findings = DocumentValidator.create().validate(document);
    assertThat(DocumentValidator.create().validate(document)).isEqualTo(findings);
    for (int i = 0; i < 2; i++) {
      assertThat(ConstraintFindings.of(ENGLISH.validate(document, EVERYTHING))).isEqualTo(findings);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"en-US", "tr-TR", "ar-EG"})
  void the_default_locale_of_the_machine_changes_nothing_that_was_asked_for(String tag) {
    Locale before = Locale.getDefault();
    Locale.setDefault(Locale.forLanguageTag(tag));
    try {
      for (Language language : Language.values()) {
        Validator validator = validator(Locale.forLanguageTag(language.tag()));
        Documents.all()
            .forEach(
                document ->
                    assertThat(lines(validator.validate(document, EVERYTHING)))
                        .isEqualTo(lines(DocumentValidator.create().validate(document), language)));
      }
    } finally {
      Locale.setDefault(before);
    }
  }

  @ParameterizedTest
  @CsvSource({"fr-CA,FRENCH", "zh-Hant-TW,CHINESE", "es-419,SPANISH", "en-GB,ENGLISH"})
  void a_region_is_served_in_its_language(String tag, Language language) {
    Letter letter = Documents.undatedLetter();
    assertThat(lines(validator(Locale.forLanguageTag(tag)).validate(letter)))
        .isEqualTo(
            lines(DocumentValidator.create().onlyAspect(Aspect.ERRORS).validate(letter), language));
  }

  @ParameterizedTest
  @MethodSource("documents")
  void each_finding_belongs_to_one_group_that_of_the_aspect_of_its_rule(CouncilDocument document) {
    Map<Aspect, Class<?>> groups =
        Map.of(
            Aspect.ERRORS, Default.class,
            Aspect.WARNINGS, SoundDocument.Warnings.class,
            Aspect.COMPLETENESS, SoundDocument.Completeness.class,
            Aspect.INFORMATION, SoundDocument.Information.class);
    groups.forEach(
        (aspect, group) ->
            assertThat(ConstraintFindings.of(ENGLISH.validate(document, group)))
                .isEqualTo(
                    DocumentValidator.create().validate(document).stream()
                        .filter(finding -> Documents.rule(finding.rule()).aspect() == aspect)
                        .toList()));
  }

  @ParameterizedTest
  @MethodSource("documents")
  void a_violation_carries_its_finding_and_the_rule_as_its_template(CouncilDocument document) {
    for (ConstraintViolation<CouncilDocument> violation : ENGLISH.validate(document, EVERYTHING)) {
      Finding finding = finding(violation);
      assertThat(violation.getMessageTemplate()).isEqualTo("{" + finding.rule() + "}");
      assertThat(violation.getPropertyPath()).hasToString(finding.path().toString());
      assertThat(violation.getRootBean()).isSameAs(document);
    }
  }

  @ParameterizedTest
  @MethodSource("hostileTexts")
  void text_of_a_document_is_never_taken_for_a_template(String text) {
    Letter letter = addressedTo(text);
    String expected = "The addressee “" + text + "” is none to whom such letters are addressed.";

    assertThat(DocumentValidator.create().validate(letter))
        .map(finding -> finding.message(Language.ENGLISH))
        .contains(expected);
    assertThat(ENGLISH.validate(letter, SoundDocument.Warnings.class))
        .map(ConstraintViolation::getMessage)
        .containsExactly(expected);
    assertThat(withoutExpressions().validate(letter, SoundDocument.Warnings.class))
        .map(ConstraintViolation::getMessage)
        .containsExactly(expected);
  }

  @Test
  void the_default_group_holds_errors_alone() {
    Letter letter = Documents.emptyLetter();
    assertThat(ENGLISH.validate(letter))
        .isNotEmpty()
        .allMatch(violation -> finding(violation).severity() == Severity.ERROR);
    assertThat(ENGLISH.validate(letter, SoundDocument.Completeness.class))
        .map(violation -> finding(violation).rule())
        .contains("masthead.symbol.missing")
        .doesNotContain("letter.date.missing");
  }

  @Test
  void a_letter_inside_a_bean_is_judged_where_it_is_valid() {
    Form form = new Form(Documents.undatedLetter());
    assertThat(ENGLISH.validate(form))
        .map(violation -> violation.getPropertyPath().toString())
        .containsExactly("letter.date");
    assertThat(ENGLISH.validate(new Form(Documents.soundLetter()))).isEmpty();
  }

  @Test
  void letters_in_a_list_have_their_index_in_the_path() {
    Batch batch = new Batch(List.of(Documents.soundLetter(), Documents.undatedLetter()));
    assertThat(ENGLISH.validate(batch))
        .map(violation -> violation.getPropertyPath().toString())
        .containsExactly("letters[1].date");
  }

  @Test
  void an_absent_letter_is_nothing_to_judge() {
    assertThat(ENGLISH.validate(new Optionally(Optional.empty()))).isEmpty();
    assertThat(ENGLISH.validate(new Optionally(Optional.of(Documents.undatedLetter())))).hasSize(1);
  }

  @Test
  void a_policy_is_taken_from_the_payload_of_the_factory() {
    ValidationPolicy policy = ValidationPolicy.NONE.withLeadTimeDays(60);
    try (ValidatorFactory factory =
        configuration(Locale.ENGLISH).constraintValidatorPayload(policy).buildValidatorFactory()) {
      assertThat(
              factory
                  .getValidator()
                  .validate(Documents.soundLetter(), SoundDocument.Information.class))
          .map(violation -> finding(violation).rule())
          .containsExactlyInAnyOrder("note.lead-time", "note.lead-time.short");
    }
    assertThat(ENGLISH.validate(Documents.soundLetter(), SoundDocument.Information.class))
        .map(violation -> finding(violation).rule())
        .containsExactly("note.lead-time");
  }

  @Test
  void today_is_what_the_clock_of_the_factory_says() {
    Clock past = Clock.fixed(Instant.parse("2024-07-01T00:00:00Z"), ZoneOffset.UTC);
    try (ValidatorFactory factory =
        configuration(Locale.ENGLISH).clockProvider(() -> past).buildValidatorFactory()) {
      assertThat(factory.getValidator().validate(Documents.soundLetter()))
          .map(violation -> finding(violation).rule())
          .containsExactly("symbol.year.in-future");
    }
  }

  @Test
  void both_doors_take_today_from_the_clock_that_they_are_given() {
    Clock past = Clock.fixed(Instant.parse("1999-12-31T23:59:59Z"), ZoneOffset.UTC);
    DocumentValidator direct = DocumentValidator.create().withClock(past);
    try (ValidatorFactory factory =
        configuration(Locale.ENGLISH).clockProvider(() -> past).buildValidatorFactory()) {
      Documents.all()
          .forEach(
              document ->
                  assertThat(
                          ConstraintFindings.of(
                              factory.getValidator().validate(document, EVERYTHING)))
                      .isEqualTo(direct.validate(document)));
    }
    assertThat(direct.validate(Documents.soundLetter()))
        .isNotEqualTo(DocumentValidator.create().validate(Documents.soundLetter()));
  }

  private static Letter addressedTo(String text) {
    return Documents.soundLetter().toBuilder()
        .addressees(List.of(Addressee.builder(text).build()))
        .build();
  }

  private static HibernateValidatorConfiguration configuration(Locale locale) {
    return Validation.byProvider(HibernateValidator.class).configure().defaultLocale(locale);
  }

  private static Validator validator(Locale locale) {
    return configuration(locale).buildValidatorFactory().getValidator();
  }

  private static Validator withoutExpressions() {
    return configuration(Locale.ENGLISH)
        .messageInterpolator(new ParameterMessageInterpolator(Set.of(), Locale.ENGLISH, false))
        .buildValidatorFactory()
        .getValidator();
  }

  private static Finding finding(ConstraintViolation<?> violation) {
    return ConstraintFindings.of(violation).orElseThrow();
  }

  private static <T> List<String> lines(Set<ConstraintViolation<T>> violations) {
    return violations.stream()
        .sorted(Comparator.comparing(violation -> finding(violation)))
        .map(violation -> violation.getPropertyPath() + " " + violation.getMessage())
        .toList();
  }

  private static List<String> lines(List<Finding> findings, Language language) {
    return findings.stream()
        .map(finding -> finding.path() + " " + finding.message(language))
        .toList();
  }

  private record Form(@NotNull @Valid Letter letter) {}

  private record Batch(List<@Valid Letter> letters) {}

  private record Optionally(Optional<@Valid Letter> letter) {}
}
