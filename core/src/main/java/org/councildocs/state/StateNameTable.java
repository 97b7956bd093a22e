package org.councildocs.state;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.councildocs.fact.FactFile;
import org.councildocs.fact.FactRow;
import org.councildocs.language.Language;

/** The names of all States in one language, read when that language is first asked for. */
final class StateNameTable {

  private static final Map<Language, StateNameTable> LOADED = new ConcurrentHashMap<>();

  private final Map<State, NamesOfState> names = new HashMap<>();

  /** Names that hold the name of a State and name none: {@code Gulf of Guinea}. */
  private final List<String> namesOfNone = new ArrayList<>();

  private StateNameTable(Language language) {
    for (FactRow row : FactFile.read(State.class, file(language)).rows()) {
      String name = row.get("name");
      String code = row.get("iso3");
      if (code.isEmpty()) {
        namesOfNone.add(name);
        continue;
      }
      List<String> others = new ArrayList<>(row.values("other_names"));
      if (language == Language.RUSSIAN) {
        others.add(row.get("name_genitive"));
        others.addAll(row.values("formal_name_genitive"));
        others.addAll(row.values("other_cases"));
      }
      names.put(
          State.of(code),
          new NamesOfState(
              name,
              row.find("list_name").orElse(name),
              row.find("formal_name"),
              List.copyOf(others),
              // Chinese has no cases and no articles.
              language == Language.CHINESE ? Optional.of(name) : row.find("name_genitive")));
    }
  }

  /** Spelt with concat: linking the operator + takes longer than reading the file. */
  private static String file(Language language) {
    return "state-names-".concat(language.tag()).concat(".tsv");
  }

  static StateNameTable of(Language language) {
    StateNameTable known = LOADED.get(language);
    if (known == null) {
      // Two threads may both come here, and make the same.
      known = new StateNameTable(language);
      LOADED.put(language, known);
    }
    return known;
  }

  List<String> namesOfNone() {
    return namesOfNone;
  }

  NamesOfState names(State state) {
    NamesOfState known = names.get(state);
    if (known == null) {
      throw new IllegalStateException("no names of " + state);
    }
    return known;
  }
}
