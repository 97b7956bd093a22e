package org.councildocs.tests.validation;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.groups.Default;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.councildocs.document.CouncilDocument;
import org.councildocs.document.Letter;
import org.councildocs.document.SoundDocument;
import org.councildocs.language.Language;
import org.councildocs.testkit.arbitrary.DocumentArbitraries;
import org.councildocs.validation.ConstraintFindings;
import org.councildocs.validation.DocumentValidator;
import org.councildocs.validation.Finding;
import org.councildocs.validation.ValidationPolicy;
import org.hibernate.validator.HibernateValidator;
import org.springframework.beans.BeanWrapperImpl;

/** Whatever a document holds, the rules answer, and both doors give the same answer. */
class RulesPropertiesTest {

  private static final Validator ENGINE =
      Validation.byProvider(HibernateValidator.class)
          .configure()
          .defaultLocale(Locale.ENGLISH)
          .buildValidatorFactory()
          .getValidator();

  private static final DocumentValidator STRICT =
      DocumentValidator.create().withPolicy(ValidationPolicy.NONE.withLeadTimeDays(30));

  @Property(tries = 150)
  void no_document_makes_a_rule_fail(@ForAll CouncilDocument document) {
    List<Finding> findings = STRICT.validate(document);
    for (Finding finding : findings) {
      for (Language language : Language.values()) {
        assertThat(finding.message(language)).isNotBlank();
      }
    }
    assertThat(findings).isSorted().doesNotHaveDuplicates().isEqualTo(STRICT.validate(document));
  }

  @Property(tries = 80)
  void a_finding_stands_at_a_part_that_exists(@ForAll CouncilDocument document) {
    BeanWrapperImpl parts = new BeanWrapperImpl(document);
    for (Finding finding : STRICT.validate(document)) {
      assertThat(parts.isReadableProperty(finding.path().toString()))
          .as(finding.toString())
          .isTrue();
      assertThat(parts.getPropertyValue(finding.path().toString())).isNotNull();
    }
  }

  @Property(tries = 80)
  void both_doors_find_the_same(@ForAll CouncilDocument document) {
    Set<ConstraintViolation<CouncilDocument>> violations =
        ENGINE.validate(
            document,
            Default.class,
            SoundDocument.Warnings.class,
            SoundDocument.Completeness.class,
            SoundDocument.Information.class);

    assertThat(ConstraintFindings.of(violations))
        .isEqualTo(DocumentValidator.create().validate(document));
    for (ConstraintViolation<CouncilDocument> violation : violations) {
      assertThat(violation.getMessage())
          .isEqualTo(ConstraintFindings.of(violation).orElseThrow().message(Language.ENGLISH));
    }
  }

  @Property(tries = 25)
  void letters_in_letters_are_judged_as_well(@ForAll("deepLetters") Letter letter) {
    assertThat(STRICT.validate(letter)).isSorted();
  }

  @Provide
  Arbitrary<Letter> deepLetters() {
    return DocumentArbitraries.deepLetters();
  }
}
