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

/** What the reader says of its doubts. */
class ProblemTest {

  @Test
  void every_message_stands_in_both_languages_with_the_same_arguments() throws Exception {
    Properties english = properties("problems.properties");
    Properties chinese = properties("problems_zh.properties");
    assertThat(chinese.keySet()).isEqualTo(english.keySet());
    for (String id : english.stringPropertyNames()) {
      assertThat(arguments(chinese.getProperty(id)))
          .as(id)
          .isEqualTo(arguments(english.getProperty(id)));
    }
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

  private static Properties properties(String name) throws Exception {
    Properties properties = new Properties();
    properties.load(new java.io.StringReader(Samples.text(name)));
    return properties;
  }

  private static Set<String> arguments(String template) {
    return Arrays.stream(template.split("\\{", -1))
        .skip(1)
        .map(part -> part.substring(0, part.indexOf('}')))
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
