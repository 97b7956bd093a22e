package org.councildocs.state;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.councildocs.language.Language;

/**
 * A name that a State bore before, for example {@code Upper Volta} until 3 August 1984.
 *
 * @param from the first day of the name at the United Nations, if known
 * @param until the last day, if known
 * @param forms the forms of the name by language, the usual one first, for example {@code
 *     Byelorussian Soviet Socialist Republic} and {@code Byelorussian SSR}; a language is missing
 *     where the name did not change in it or is not known
 * @param basis whether an official publication shows the name and its dates
 * @param source where name and dates come from
 * @since 0.1.0
 */
public record FormerName(
    Optional<LocalDate> from,
    Optional<LocalDate> until,
    Map<Language, List<String>> forms,
    Basis basis,
    String source) {

  /**
   * Copies the forms.
   *
   * @throws NullPointerException if a component is null
   */
  public FormerName {
    Objects.requireNonNull(from, "from");
    Objects.requireNonNull(until, "until");
    forms = copyOf(Objects.requireNonNull(forms, "forms"));
    Objects.requireNonNull(basis, "basis");
    Objects.requireNonNull(source, "source");
  }

  private static Map<Language, List<String>> copyOf(Map<Language, List<String>> forms) {
    Map<Language, List<String>> copy = new EnumMap<>(Language.class);
    for (Map.Entry<Language, List<String>> form : forms.entrySet()) {
      copy.put(form.getKey(), List.copyOf(form.getValue()));
    }
    return Collections.unmodifiableMap(copy);
  }

  /**
   * Returns the usual form in a language.
   *
   * @param language one of the official languages
   * @return the name, or empty if it did not change in that language or is not known
   */
  public Optional<String> name(Language language) {
    Objects.requireNonNull(language, "language");
    return forms.getOrDefault(language, List.of()).stream().findFirst();
  }

  /**
   * Says whether the State bore the name on a day; where a date is not known, it is taken to have.
   *
   * @param day any day
   * @return false if the day is known to lie before or after
   */
  public boolean covers(LocalDate day) {
    Objects.requireNonNull(day, "day");
    return from.map(first -> !day.isBefore(first)).orElse(true)
        && until.map(last -> !day.isAfter(last)).orElse(true);
  }
}
