package org.councildocs.cli.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.councildocs.language.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

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
  @EnumSource
  void each_rule_has_its_sentence_its_title_and_its_advice_and_nothing_else_has(Language language)
      throws IOException {
    Set<String> expected = new TreeSet<>();
    for (InputRule rule : InputRule.values()) {
      expected.add(rule.id());
      expected.add(rule.id() + ".title");
      expected.add(rule.id() + ".advice");
    }

    assertThat(texts(language).stringPropertyNames()).containsExactlyInAnyOrderElementsOf(expected);
  }

  @ParameterizedTest
  @EnumSource
  void all_languages_have_the_same_arguments(InputRule rule) throws IOException {
    String english = texts(Language.ENGLISH).getProperty(rule.id());

    for (Language language : Language.values()) {
      assertThat(arguments(texts(language).getProperty(rule.id())))
          .as(language.tag())
          .isEqualTo(arguments(english));
    }
  }

  @ParameterizedTest
  @EnumSource
  void no_text_is_left_in_english_or_in_another_language(InputRule rule) {
    for (Function<Language, String> text :
        List.<Function<Language, String>>of(
            language -> rule.message(language, Map.of()), rule::title, rule::advice)) {
      assertThat(Language.values()).extracting(text).doesNotHaveDuplicates();
    }
  }

  private static Set<String> arguments(String template) {
    Set<String> names = new TreeSet<>();
    for (int i = template.indexOf('{'); i >= 0; i = template.indexOf('{', i + 1)) {
      names.add(template.substring(i, template.indexOf('}', i) + 1));
    }
    return names;
  }

  private static Properties texts(Language language) throws IOException {
    String suffix = language == Language.ENGLISH ? "" : "_" + language.tag();
    String file = "input" + suffix + ".properties";
    Properties properties = new Properties();
    try (Reader in =
        new InputStreamReader(InputRule.class.getResourceAsStream(file), StandardCharsets.UTF_8)) {
      properties.load(in);
    }
    return properties;
  }
}
