package org.councildocs.tests;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.text.MessageFormat;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

/** Habits of the house that neither the compiler nor Error Prone holds. */
class HouseRulesTest {

  /** Of these types, the methods that fall back on the default locale where they are given none. */
  private static final Set<Class<?>> FORMATTERS =
      Set.of(
          String.class,
          PrintStream.class,
          PrintWriter.class,
          MessageFormat.class,
          DateTimeFormatter.class);

  private static final Set<String> FORMATTING =
      Set.of("format", "formatted", "printf", "ofPattern");

  @Test
  void every_package_is_null_marked() {
    assertThat(ProductClasses.ALL)
        .map(JavaClass::getPackage)
        .filteredOn(home -> !home.getName().isEmpty())
        .isNotEmpty()
        .allMatch(home -> home.isAnnotatedWith(NullMarked.class));
  }

  @Test
  void no_package_has_a_name_that_says_nothing() {
    Set<String> banned = Set.of("util", "utils", "common", "helper", "helpers", "impl", "misc");
    assertThat(ProductClasses.packages())
        .isNotEmpty()
        .allSatisfy(name -> assertThat(name.split("\\.", -1)).doesNotContainAnyElementsOf(banned));
  }

  @Test
  void a_record_derives_nothing_under_the_name_of_a_property() {
    noMethods()
        .that()
        .areDeclaredInClassesThat()
        .areRecords()
        .and()
        .arePublic()
        .should()
        .haveNameMatching("(is|get)\\p{Upper}.*")
        .because("Jackson would write it as a property")
        .check(ProductClasses.ALL);
  }

  @Test
  void a_record_holds_no_array() {
    fields()
        .that()
        .areDeclaredInClassesThat()
        .areRecords()
        .and()
        .areNotStatic()
        .should()
        .notHaveRawType(describe("an array", JavaClass::isArray))
        .because("an array can be changed by whoever holds it, and never equals its copy")
        .check(ProductClasses.ALL);
  }

  @Test
  void there_is_no_static_field_that_changes() {
    fields().that().areStatic().should().beFinal().check(ProductClasses.ALL);
  }

  @Test
  void only_the_command_line_prints() {
    noClasses()
        .that()
        .resideOutsideOfPackage("org.councildocs.cli..")
        .should(ACCESS_STANDARD_STREAMS)
        .check(ProductClasses.ALL);
  }

  @Test
  void nothing_is_formatted_by_the_default_locale() {
    noClasses()
        .should()
        .callMethodWhere(formatsWithoutLocale())
        .because(
            "under an Arabic default locale %d prints Arabic digits; concatenate, or name Locale.ROOT")
        .check(ProductClasses.ALL);
  }

  private static DescribedPredicate<JavaMethodCall> formatsWithoutLocale() {
    return describe(
        "it formats and names no locale",
        call ->
            FORMATTING.contains(call.getName())
                && FORMATTERS.stream().anyMatch(call.getTargetOwner()::isEquivalentTo)
                && call.getTarget().getRawParameterTypes().stream()
                    .noneMatch(type -> type.isEquivalentTo(Locale.class)));
  }
}
