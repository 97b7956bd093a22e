package org.councildocs.tests.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.el.ExpressionFactory;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Valid;
import jakarta.validation.groups.Default;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.stream.Stream;
import org.councildocs.document.Annex;
import org.councildocs.document.ConceptNote;
import org.councildocs.document.CouncilDocument;
import org.councildocs.document.Letter;
import org.councildocs.document.PresidencyClaim;
import org.councildocs.document.SoundDocument;
import org.councildocs.state.State;
import org.councildocs.validation.DocumentValidator;
import org.councildocs.validation.Finding;
import org.councildocs.validation.constraints.MemberStateCode;
import org.councildocs.validation.constraints.ValidDocumentSymbol;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.validation.BindingResult;
import org.springframework.validation.FieldError;
import org.springframework.validation.beanvalidation.LocalValidatorFactoryBean;

/** The validator that Spring sets up, beside the expression language that Spring Boot brings. */
class SpringTest {

  private static final LocalValidatorFactoryBean SPRING = new LocalValidatorFactoryBean();

  @BeforeAll
  static void start() {
    SPRING.afterPropertiesSet();
  }

  @AfterAll
  static void stop() {
    SPRING.close();
  }

  static Stream<CouncilDocument> documents() {
    return Documents.all();
  }

  @Test
  void two_expression_languages_are_on_the_path_as_in_an_application_of_spring_boot() {
    assertThat(ServiceLoader.load(ExpressionFactory.class).stream())
        .map(provider -> provider.type().getName())
        .contains("org.glassfish.expressly.ExpressionFactoryImpl")
        .hasSizeGreaterThan(1);
  }

  @Test
  void a_faulty_letter_is_refused_field_by_field_with_codes_and_rejected_values() {
    Letter faulty =
        Documents.undatedLetter().toBuilder()
            .presidency(
                new PresidencyClaim(
                    "The presidency of June 2025",
                    Optional.of(State.of("SLE")),
                    Optional.of(YearMonth.of(2025, 6))))
            .build();

    BindingResult result = validated(new Form(faulty));

    assertThat(result.getFieldErrors())
        .extracting(FieldError::getField)
        .containsExactlyInAnyOrder("letter.date", "letter.presidency.state");
    assertThat(result.getFieldError("letter.date"))
        .satisfies(
            error -> {
              assertThat(error.getRejectedValue()).isEqualTo(Optional.empty());
              assertThat(error.getCodes()).contains("SoundDocument.letter.date", "SoundDocument");
              assertThat(error.getDefaultMessage()).isEqualTo("The letter has no full date.");
            });
    assertThat(result.getFieldError("letter.presidency.state").getRejectedValue())
        .isEqualTo(Optional.of(State.of("SLE")));
  }

  @Test
  void a_fault_deep_in_a_list_of_letters_has_its_whole_path_and_its_rule() {
    Letter sound = Documents.soundLetter();
    Annex annex = sound.annexes().get(0);
    ConceptNote untitled = ((ConceptNote) annex.content()).toBuilder().title(null).build();
    Letter faulty =
        sound.toBuilder()
            .annexes(List.of(annex, annex.toBuilder().content(untitled).build()))
            .build();

    BindingResult result = validated(new Batch(List.of(sound, faulty)));

    FieldError error = result.getFieldError();
    assertThat(result.getErrorCount()).isEqualTo(1);
    assertThat(error.getField()).isEqualTo("letters[1].annexes[1].content.title");
    assertThat(error.getRejectedValue()).isEqualTo(Optional.empty());
    assertThat(error.getCodes())
        .contains(
            "SoundDocument.letters[1].annexes[1].content.title",
            "SoundDocument.letters.annexes.content.title",
            "SoundDocument.title",
            "SoundDocument");
    assertThat(error.unwrap(ConstraintViolation.class).getMessageTemplate())
        .isEqualTo("{note.title.missing}");
  }

  @Test
  void constraints_of_ours_on_fields_of_others_have_their_own_codes() {
    BindingResult result = validated(new Citation("S-2024-507", List.of("CHN", "XXX")));

    assertThat(result.getFieldErrors())
        .extracting(FieldError::getField, FieldError::getCode, FieldError::getRejectedValue)
        .containsExactlyInAnyOrder(
            tuple("symbol", "ValidDocumentSymbol", "S-2024-507"),
            tuple("sponsors[1]", "MemberStateCode", "XXX"));
  }

  @Test
  void a_sound_letter_passes() {
    assertThat(validated(new Form(Documents.soundLetter())).getAllErrors()).isEmpty();
  }

  /** Spring looks up the rejected value of each path, and fails where a path leads nowhere. */
  @ParameterizedTest
  @MethodSource("documents")
  void every_path_of_a_finding_leads_to_a_part_of_the_document(CouncilDocument document) {
    BindingResult result = new BeanPropertyBindingResult(document, "document");
    SPRING.validate(
        document,
        result,
        Default.class,
        SoundDocument.Warnings.class,
        SoundDocument.Completeness.class,
        SoundDocument.Information.class);

    List<Finding> findings = DocumentValidator.create().validate(document);
    assertThat(result.getFieldErrors())
        .extracting(FieldError::getField)
        .containsExactlyInAnyOrderElementsOf(
            findings.stream().map(finding -> finding.path().toString()).toList());
    assertThat(result.getFieldErrors()).noneMatch(error -> error.getRejectedValue() == document);
  }

  private static BindingResult validated(Object bean) {
    LocaleContextHolder.setLocale(Locale.ENGLISH);
    try {
      BindingResult result = new BeanPropertyBindingResult(bean, "form");
      SPRING.validate(bean, result);
      return result;
    } finally {
      LocaleContextHolder.resetLocaleContext();
    }
  }

  private record Form(@Valid Letter letter) {}

  private record Batch(List<@Valid Letter> letters) {}

  private record Citation(
      @ValidDocumentSymbol String symbol, List<@MemberStateCode String> sponsors) {}
}
