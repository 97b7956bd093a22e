package org.councildocs.validation;

import java.util.Map;
import org.councildocs.language.Language;
import org.councildocs.language.Messages;

/** What rules say in the official languages: the messages of findings, and what each rule is. */
final class RuleTexts {

  /** At the root of the jar under this name Hibernate Validator finds them too. */
  private static final Messages MESSAGES = resources("/ContributorValidationMessages");

  private static final Messages DESCRIPTIONS = resources("rules");

  private static final Messages WORDS = resources("words");

  private RuleTexts() {}

  private static Messages resources(String baseName) {
    return Messages.of(baseName, name -> RuleTexts.class.getResourceAsStream(name));
  }

  /** The message of a rule, or what there is to say of a rule that has none here. */
  static String message(Language language, String rule, Map<String, ?> arguments) {
    if (RuleCatalogue.standard().rule(rule).isEmpty()) {
      return arguments.isEmpty() ? rule : rule + " " + arguments;
    }
    return MESSAGES.format(language, rule, StateArguments.texts(arguments));
  }

  static String template(Language language, String rule) {
    return StateArguments.withoutLanguages(MESSAGES.template(language, rule));
  }

  static String description(Language language, String key) {
    return DESCRIPTIONS.template(language, key);
  }

  /** A word that documents in a language use, in small letters, as much of it as never changes. */
  static String word(Language language, String key) {
    return WORDS.template(language, key);
  }
}
