package org.councildocs.cli.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import org.councildocs.language.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class InputRuleTest {

  @ParameterizedTest
  @EnumSource
  void an_id_leads_back_to_its_rule(InputRule rule) {
    assertThat(rule.id()).matches("(input|known-issue)\\..*");
    assertThat(InputRule.ofId(rule.id())).contains(rule);
  }

  @Test
  void what_is_no_id_leads_nowhere() {
    assertThat(InputRule.ofId("INPUT.PDF")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"input.properties", "input_zh.properties"})
  void each_rule_has_its_sentence_its_title_and_its_advice_and_nothing_else_has(String file)
      throws IOException {
    Set<String> expected = new TreeSet<>();
    for (InputRule rule : InputRule.values()) {
      expected.add(rule.id());
      expected.add(rule.id() + ".title");
      expected.add(rule.id() + ".advice");
    }

    assertThat(properties(file).stringPropertyNames())
        .containsExactlyInAnyOrderElementsOf(expected);
  }

  @ParameterizedTest
  @EnumSource
  void both_languages_have_the_same_arguments(InputRule rule) throws IOException {
    String english = properties("input.properties").getProperty(rule.id());
    String chinese = properties("input_zh.properties").getProperty(rule.id());

    assertThat(arguments(chinese)).isEqualTo(arguments(english));
    assertThat(rule.title(Language.CHINESE)).isNotEqualTo(rule.title(Language.ENGLISH));
    assertThat(rule.advice(Language.FRENCH)).isEqualTo(rule.advice(Language.ENGLISH));
  }

  private static Set<String> arguments(String template) {
    Set<String> names = new TreeSet<>();
    for (int i = template.indexOf('{'); i >= 0; i = template.indexOf('{', i + 1)) {
      names.add(template.substring(i, template.indexOf('}', i) + 1));
    }
    return names;
  }

  private static Properties properties(String file) throws IOException {
    Properties properties = new Properties();
    try (Reader in =
        new InputStreamReader(InputRule.class.getResourceAsStream(file), StandardCharsets.UTF_8)) {
      properties.load(in);
    }
    return properties;
  }
}
