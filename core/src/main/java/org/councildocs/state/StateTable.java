package org.councildocs.state;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.councildocs.fact.FactFile;
import org.councildocs.fact.FactRow;

/** The States of {@code states.tsv}. */
final class StateTable {

  private static final Map<String, State> BY_CODE = new LinkedHashMap<>();
  private static final List<State> CURRENT;
  private static final List<State> FORMER;

  static {
    for (FactRow row : FactFile.read(State.class, "states.tsv").rows()) {
      String iso3 = row.get("iso3");
      StateStatus status = StateStatus.valueOf(row.get("status"));
      BY_CODE.put(iso3, new State(iso3, row.get("iso2"), row.get("m49"), status));
    }
    List<State> current = new ArrayList<>();
    List<State> former = new ArrayList<>();
    List<State> inOrder = new ArrayList<>(BY_CODE.values());
    Collections.sort(inOrder);
    for (State state : inOrder) {
      (state.status() == StateStatus.FORMER ? former : current).add(state);
    }
    CURRENT = List.copyOf(current);
    FORMER = List.copyOf(former);
  }

  private StateTable() {}

  static List<State> current() {
    return CURRENT;
  }

  static List<State> former() {
    return FORMER;
  }

  static Collection<State> everyOne() {
    return BY_CODE.values();
  }

  static State get(String iso3) {
    State state = BY_CODE.get(iso3);
    if (state == null) {
      throw new IllegalArgumentException(complaint(iso3));
    }
    return state;
  }

  /** The State of a code of any kind, in capitals or small letters. */
  static Optional<State> find(String code) {
    String upper = code.toUpperCase(Locale.ROOT);
    State state = BY_CODE.get(upper);
    return state != null
        ? Optional.of(state)
        : BY_CODE.values().stream()
            .filter(one -> one.iso2().equals(upper) || one.m49().equals(code))
            .findFirst();
  }

  private static String complaint(String text) {
    String cut = text.length() > 64 ? text.substring(0, 64) + "..." : text;
    String upper = cut.toUpperCase(Locale.ROOT);
    String complaint =
        "\"" + cut + "\" is no ISO 3166-1 alpha-3 code of a Member or observer State";
    if (BY_CODE.containsKey(upper)) {
      return complaint + ": write " + upper;
    }
    return find(cut)
        .or(() -> StateNames.find(cut))
        .map(state -> complaint + ": write " + state)
        .orElse(complaint);
  }
}
