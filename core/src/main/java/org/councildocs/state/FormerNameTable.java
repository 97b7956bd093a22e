package org.councildocs.state;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.councildocs.fact.FactFile;
import org.councildocs.fact.FactRow;
import org.councildocs.language.Language;

/** The former names of {@code state-former-names.tsv}. */
final class FormerNameTable {

  private static final Map<State, List<FormerName>> BY_STATE = new HashMap<>();
  private static final Map<State, List<String>> RUSSIAN_CASES = new HashMap<>();

  static {
    for (FactRow row : FactFile.read(State.class, "state-former-names.tsv").rows()) {
      State state = State.of(row.get("iso3"));
      BY_STATE.put(state, with(of(state), List.of(formerName(row))));
      List<String> cases = with(row.values("ru_genitive"), row.values("ru_other_cases"));
      RUSSIAN_CASES.put(state, with(russianCases(state), cases));
    }
  }

  private FormerNameTable() {}

  private static <T> List<T> with(List<T> some, List<T> more) {
    List<T> all = new ArrayList<>(some);
    all.addAll(more);
    return List.copyOf(all);
  }

  private static FormerName formerName(FactRow row) {
    Map<Language, List<String>> forms = new EnumMap<>(Language.class);
    for (Language language : Language.values()) {
      List<String> values = row.values(language.tag());
      if (!values.isEmpty()) {
        forms.put(language, values);
      }
    }
    return new FormerName(
        row.day("from"),
        row.day("until"),
        forms,
        Basis.valueOf(row.get("basis")),
        row.get("source"));
  }

  static List<FormerName> of(State state) {
    return BY_STATE.getOrDefault(state, List.of());
  }

  private static List<String> russianCases(State state) {
    return RUSSIAN_CASES.getOrDefault(state, List.of());
  }

  /** Returns every form that documents in a language print. */
  static List<String> forms(State state, Language language) {
    List<String> forms = new ArrayList<>();
    for (FormerName name : of(state)) {
      forms.addAll(name.forms().getOrDefault(language, List.of()));
    }
    if (language == Language.RUSSIAN) {
      forms.addAll(russianCases(state));
    }
    return forms;
  }
}
