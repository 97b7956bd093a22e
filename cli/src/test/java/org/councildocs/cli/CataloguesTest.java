package org.councildocs.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.councildocs.language.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The words of the command in six languages: the same keys, with the same things put in. */
class CataloguesTest {

  private static final Pattern ARGUMENT = Pattern.compile("\\{\\w++}");

  @ParameterizedTest
  @ValueSource(strings = {"explain", "input/input", "report/words"})
  void all_languages_say_the_same(String catalogue) throws IOException {
    Map<String, Set<String>> english = arguments(catalogue, Language.ENGLISH);
    for (Language language : Language.values()) {
      assertThat(arguments(catalogue, language)).as(language.tag()).isEqualTo(english);
    }
  }

  private static Map<String, Set<String>> arguments(String catalogue, Language language)
      throws IOException {
    String suffix = language == Language.ENGLISH ? "" : "_" + language.tag();
    Properties words = new Properties();
    try (InputStreamReader in =
        new InputStreamReader(
            Objects.requireNonNull(
                CataloguesTest.class.getResourceAsStream(catalogue + suffix + ".properties")),
            StandardCharsets.UTF_8)) {
      words.load(in);
    }
    Map<String, Set<String>> arguments = new TreeMap<>();
    words.forEach(
        (key, value) -> {
          Set<String> found = new TreeSet<>();
          ARGUMENT.matcher(value.toString()).results().forEach(match -> found.add(match.group()));
          arguments.put(key.toString(), found);
        });
    return arguments;
  }
}
