package org.councildocs.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.councildocs.document.DocumentPath;
import org.councildocs.document.Severity;
import org.councildocs.language.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What the reader says of its doubts. */
class ProblemTest {

  @ParameterizedTest
  @EnumSource(Language.class)
  void every_message_stands_in_every_language_with_the_same_arguments(Language language)
      throws Exception {
    Properties english = properties("problems.properties");
    Properties other = language == Language.ENGLISH ? english : ofLanguage(language);
    assertThat(other.keySet()).isEqualTo(english.keySet());
    for (String id : english.stringPropertyNames()) {
      assertThat(arguments(other.getProperty(id)))
          .as(id)
          .isEqualTo(arguments(english.getProperty(id)));
    }
  }

  @ParameterizedTest
  @EnumSource(value = Language.class, mode = EnumSource.Mode.EXCLUDE, names = "ENGLISH")
  void no_message_is_left_in_english(Language language) throws Exception {
    Properties english = properties("problems.properties");
    ofLanguage(language)
        .forEach((id, message) -> assertThat(message).isNotEqualTo(english.get(id)));
  }

  @Test
  void in_arabic_a_latin_argument_stands_in_an_isolate() {
    Problem problem =
        new Problem(
            "reader.signature.unmarked",
            Severity.INFO,
            DocumentPath.ROOT,
            Optional.empty(),
            Map.of("name", "Latin"));
    assertThat(problem.message(Language.ARABIC)).contains("\u2068Latin\u2069");
  }

  @Test
  void what_a_document_says_is_no_template() {
    Problem problem =
        new Problem(
            "reader.date.impossible",
            Severity.WARNING,
            DocumentPath.ROOT,
            Optional.empty(),
            Map.of("date", "{depth} ${7*7} {"));
    assertThat(problem.message(Language.ENGLISH)).contains("{depth} ${7*7} {");
  }

  @Test
  void a_kind_without_a_message_is_told_by_its_id_and_its_arguments() {
    assertThat(later(Map.of("name", "Sample", "line", "3")).message(Language.FRENCH))
        .isEqualTo("reader.of.later {line=3, name=Sample}");
    assertThat(later(Map.of()).message(Language.FRENCH)).isEqualTo("reader.of.later");
  }

  private static Problem later(Map<String, String> arguments) {
    return new Problem(
        "reader.of.later", Severity.INFO, DocumentPath.ROOT, Optional.empty(), arguments);
  }

  @Test
  void every_kind_has_a_message_and_every_message_a_kind() throws Exception {
    assertThat(ProblemKind.values())
        .extracting(ProblemKind::id)
        .isSorted()
        .hasSameElementsAs(properties("problems.properties").stringPropertyNames());
  }

  @Test
  void a_kind_is_found_by_its_id() {
    for (ProblemKind kind : ProblemKind.values()) {
      assertThat(ProblemKind.ofId(kind.id())).contains(kind);
    }
    assertThat(ProblemKind.ofId("reader.date.imposible")).isEmpty();
    assertThat(ProblemKind.DATE_IMPOSSIBLE.template(Language.ENGLISH)).contains("{date}");
  }

  private static Properties properties(String name) throws Exception {
    Properties properties = new Properties();
    properties.load(new java.io.StringReader(Samples.text(name)));
    return properties;
  }

  private static Properties ofLanguage(Language language) throws Exception {
    return properties("problems_" + language.tag() + ".properties");
  }

  private static Set<String> arguments(String template) {
    return Arrays.stream(template.split("\\{", -1))
        .skip(1)
        .map(part -> part.substring(0, part.indexOf('}')))
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
