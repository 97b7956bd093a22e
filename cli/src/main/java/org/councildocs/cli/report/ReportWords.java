package org.councildocs.cli.report;

import java.util.Map;
import org.councildocs.language.Language;
import org.councildocs.language.Messages;

/**
 * The words of the reports for people in one language.
 *
 * @param language the language
 */
record ReportWords(Language language) {

  private static final Messages WORDS =
      Messages.of("words", name -> ReportWords.class.getResourceAsStream(name));

  /** Words as they are. */
  String of(String key) {
    return WORDS.template(language, key);
  }

  /** Words with something put in. */
  String of(String key, Map<String, ?> arguments) {
    return WORDS.format(language, key, arguments);
  }

  /** So many of a thing, such as {@code finding}. */
  String counted(int count, String thing) {
    return of("counted." + thing + (count == 1 ? ".1" : ""), Map.of("count", count));
  }
}
