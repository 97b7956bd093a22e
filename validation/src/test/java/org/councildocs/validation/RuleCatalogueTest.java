package org.councildocs.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.councildocs.document.Severity;
import org.councildocs.document.SoundDocument.Aspect;
import org.councildocs.language.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** No rule of the catalogue lacks a piece. */
class RuleCatalogueTest {

  /** Words that no sentence of another language has. */
  private static final Pattern ENGLISH_WORDS =
      Pattern.compile("\\b(the|of|is|are|and|not|which|that|letter)\\b");

  static List<Rule> rules() {
    return RuleCatalogue.standard().rules();
  }

  @Test
  void ids_are_unique_ordered_and_of_one_form() {
    List<String> ids = rules().stream().map(Rule::id).toList();
    assertThat(ids).doesNotHaveDuplicates().isSorted();
    assertThat(ids).allMatch(id -> id.matches("[a-z]+(\\.[a-z]+(-[a-z]+)*)+"));
  }

  @Test
  void a_rule_is_found_by_its_id() {
    assertThat(RuleCatalogue.standard().rule("letter.date.missing"))
        .map(Rule::severity)
        .contains(Severity.ERROR);
    assertThat(RuleCatalogue.standard().rule("letter.date.mising")).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("rules")
  void a_rule_says_what_it_asks_and_why_in_every_official_language(Rule rule) {
    for (Language language : Language.values()) {
      assertThat(List.of(rule.what(language), rule.why(language)))
          .as(language.tag())
          .allMatch(text -> text.endsWith(language == Language.CHINESE ? "。" : "."))
          .noneMatch(text -> text.contains("{") || text.contains("  "));
    }
    assertThat(Stream.of(Language.values()).map(rule::what)).doesNotHaveDuplicates();
    assertThat(Stream.of(Language.values()).map(rule::why)).doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @MethodSource("rules")
  void nothing_was_left_untranslated(Rule rule) {
    for (Language language : Language.values()) {
      if (language != Language.ENGLISH) {
        for (String text :
            List.of(rule.messageTemplate(language), rule.what(language), rule.why(language))) {
          String words = text.replaceAll("\\{[a-z]+}", "");
          assertThat(ENGLISH_WORDS.matcher(words).find()).as(language + ": " + text).isFalse();
          assertThat(words.codePoints().filter(c -> ofScript(language, c)).count())
              .as(language + ": " + text)
              .isGreaterThan(words.codePoints().filter(c -> !ofScript(language, c)).count() / 2);
        }
      }
    }
  }

  private static boolean ofScript(Language language, int character) {
    Character.UnicodeScript script = Character.UnicodeScript.of(character);
    return switch (language) {
      case ARABIC -> script == Character.UnicodeScript.ARABIC;
      case CHINESE -> script == Character.UnicodeScript.HAN;
      case RUSSIAN -> script == Character.UnicodeScript.CYRILLIC;
      case ENGLISH, FRENCH, SPANISH -> script == Character.UnicodeScript.LATIN;
    };
  }

  @ParameterizedTest
  @MethodSource("rules")
  void in_arabic_what_is_latin_stands_in_an_isolate(Rule rule) {
    for (String text :
        List.of(
            rule.messageTemplate(Language.ARABIC),
            rule.what(Language.ARABIC),
            rule.why(Language.ARABIC))) {
      String outside = text.replaceAll("\u2068[^\u2069]*\u2069", "");
      assertThat(outside).doesNotContainPattern("[A-Za-z{}\u2068\u2069]");
    }
  }

  @ParameterizedTest
  @MethodSource("rules")
  void a_rule_has_a_message_of_its_own_in_every_official_language(Rule rule) {
    Stream<String> messages = Stream.of(Language.values()).map(rule::messageTemplate);
    assertThat(messages)
        .doesNotHaveDuplicates()
        .allMatch(message -> message.endsWith(".") || message.endsWith("。"));
  }

  @ParameterizedTest
  @MethodSource("rules")
  void in_arabic_every_argument_stands_in_an_isolate_for_both_doors(Rule rule) {
    String message = rule.messageTemplate(Language.ARABIC);
    for (String name : placeholders(message)) {
      assertThat(message).matches("(?s).*\u2068\\{" + name + "}/?\u2069.*");
    }
  }

  @ParameterizedTest
  @MethodSource("rules")
  void messages_say_the_same_arguments_in_every_language_and_are_no_templates_of_expressions(
      Rule rule) {
    for (Language language : Language.values()) {
      assertThat(placeholders(rule.messageTemplate(language)))
          .isEqualTo(placeholders(rule.messageTemplate(Language.ENGLISH)));
      assertThat(rule.messageTemplate(language)).doesNotContain("$", "\\");
    }
  }

  @ParameterizedTest
  @MethodSource("rules")
  void a_rule_names_its_source_and_what_it_watches(Rule rule) {
    assertThat(rule.source().text()).isNotBlank();
    assertThat(rule.watched()).isNotEmpty();
    assertThat(
            rule.since().isPresent()
                && rule.until().isPresent()
                && rule.since().get().isAfter(rule.until().get()))
        .isFalse();
  }

  @ParameterizedTest
  @MethodSource("rules")
  void what_only_practice_shows_is_no_error(Rule rule) {
    if (rule.source().kind() == RuleSource.Kind.PRACTICE) {
      assertThat(rule.severity()).isNotEqualTo(Severity.ERROR);
    }
  }

  @ParameterizedTest
  @MethodSource("rules")
  void errors_and_no_others_are_of_the_aspect_of_errors(Rule rule) {
    assertThat(rule.aspect() == Aspect.ERRORS).isEqualTo(rule.severity() == Severity.ERROR);
    assertThat(rule.aspect() == Aspect.INFORMATION).isEqualTo(rule.severity() == Severity.INFO);
  }

  @ParameterizedTest
  @MethodSource("rules")
  void what_a_rule_implies_are_other_rules(Rule rule) {
    assertThat(rule.implied())
        .doesNotContain(rule.id())
        .allMatch(id -> RuleCatalogue.standard().rule(id).isPresent());
  }

  static Set<String> placeholders(String template) {
    List<String> names = new ArrayList<>();
    for (int open = template.indexOf('{'); open >= 0; open = template.indexOf('{', open + 1)) {
      names.add(template.substring(open + 1, template.indexOf('}', open)));
    }
    return new TreeSet<>(names);
  }
}
