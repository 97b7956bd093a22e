package org.councildocs.validation;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.councildocs.language.Language;
import org.councildocs.state.FormerName;
import org.councildocs.state.State;

/**
 * The States among the arguments of findings. A finding holds their codes; a message asks for their
 * names in its own language, {@code claimed.fr} for the argument {@code claimed}.
 *
 * <p>An engine of Jakarta Validation puts arguments in before it is known in which language, so it
 * must be given the names in all of them.
 */
final class StateArguments {

  /** The arguments that are codes of States in at least one rule. */
  private static final Set<String> NAMES =
      Set.of("claimed", "president", "chair", "state", "other");

  /** The arguments that tell when a State bore its name: a month or a day. */
  private static final List<String> TIMES = List.of("month", "meeting");

  private StateArguments() {}

  /**
   * The arguments as texts, with the names of their States in all languages. What is no code of a
   * State, as in findings of others, is its own name.
   */
  static Map<String, String> texts(Map<String, ?> arguments) {
    Map<String, String> texts = new HashMap<>();
    arguments.forEach((name, value) -> texts.put(name, value.toString()));
    for (String name : NAMES) {
      String text = texts.get(name);
      if (text != null) {
        Optional<State> state = state(text);
        Optional<LocalDate> day = day(texts);
        for (Language language : Language.values()) {
          texts.put(
              name + "." + language.tag(),
              state.map(known -> name(known, day, language)).orElse(text));
        }
      }
    }
    return texts;
  }

  /** A template that names arguments alone, not the languages of names. */
  static String withoutLanguages(String template) {
    String plain = template;
    for (Language language : Language.values()) {
      plain = plain.replace("." + language.tag() + "}", "}");
    }
    return plain;
  }

  private static Optional<State> state(String code) {
    try {
      return Optional.of(State.of(code));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static Optional<LocalDate> day(Map<String, String> texts) {
    for (String name : TIMES) {
      String text = texts.get(name);
      if (text != null) {
        try {
          return Optional.of(LocalDate.parse(name.equals("month") ? text + "-01" : text));
        } catch (DateTimeParseException e) {
          return Optional.empty();
        }
      }
    }
    return Optional.empty();
  }

  private static String name(State state, Optional<LocalDate> day, Language language) {
    return day.flatMap(when -> former(state, when))
        .flatMap(name -> name.name(language))
        .orElseGet(() -> state.name(language));
  }

  /** The only name that a State may have borne on a day, if it is known when that name ended. */
  private static Optional<FormerName> former(State state, LocalDate day) {
    List<FormerName> names = state.formerNames().stream().filter(name -> name.covers(day)).toList();
    return names.size() == 1 && names.get(0).until().isPresent()
        ? Optional.of(names.get(0))
        : Optional.empty();
  }
}
