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

  /** The finder of names reads it itself, one language of it. */
  static final String FILE = "state-former-names.tsv";

  private static final Map<State, List<FormerName>> BY_STATE = new HashMap<>();

  static {
    for (FactRow row : FactFile.read(State.class, FILE).rows()) {
      State state = State.of(row.get("iso3"));
      List<FormerName> names = new ArrayList<>(of(state));
      names.add(formerName(row));
      BY_STATE.put(state, List.copyOf(names));
    }
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
        row.day("from"),
        row.day("until"),
        forms,
        Basis.valueOf(row.get("basis")),
        row.get("source"));
  }

  static List<FormerName> of(State state) {
    return BY_STATE.getOrDefault(state, List.of());
  }
}
