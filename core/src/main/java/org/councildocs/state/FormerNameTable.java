package org.councildocs.state;

import java.time.LocalDate;
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
  private static final Map<State, List<String>> RUSSIAN_GENITIVES = new HashMap<>();

  static {
    for (FactRow row : FactFile.read(State.class, "state-former-names.tsv").rows()) {
      State state = State.of(row.get("iso3"));
      BY_STATE.computeIfAbsent(state, key -> new ArrayList<>()).add(formerName(row));
      RUSSIAN_GENITIVES
          .computeIfAbsent(state, key -> new ArrayList<>())
          .addAll(row.values("ru_genitive"));
    }
    BY_STATE.replaceAll((state, names) -> List.copyOf(names));
    RUSSIAN_GENITIVES.replaceAll((state, forms) -> List.copyOf(forms));
  }

  private FormerNameTable() {}

  private static FormerName formerName(FactRow row) {
    Map<Language, List<String>> forms = new EnumMap<>(Language.class);
    for (Language language : Language.values()) {
      List<String> values = row.values(language.tag());
      if (!values.isEmpty()) {
        forms.put(language, values);
      }
    }
    return new FormerName(
        row.find("from").map(LocalDate::parse),
        row.find("until").map(LocalDate::parse),
        forms,
        Basis.valueOf(row.get("basis")),
        row.get("source"));
  }

  static List<FormerName> of(State state) {
    return BY_STATE.getOrDefault(state, List.of());
  }

  /** Returns every form that documents in a language print. */
  static List<String> forms(State state, Language language) {
    List<String> forms = new ArrayList<>();
    for (FormerName name : of(state)) {
      forms.addAll(name.forms().getOrDefault(language, List.of()));
    }
    if (language == Language.RUSSIAN) {
      forms.addAll(RUSSIAN_GENITIVES.getOrDefault(state, List.of()));
    }
    return forms;
  }
}
