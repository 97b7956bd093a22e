package org.councildocs.benchmarks.accuracy;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Counts of right, wrong, missing and invented values by language and field, and the misses. */
public final class FieldTable {

  private final Map<String, Map<String, Map<Outcome, Integer>>> counts = new TreeMap<>();
  private final List<Miss> misses = new ArrayList<>();

  /** Begins with nothing. */
  public FieldTable() {}

  void add(
      String language, String source, String field, String expected, String read, boolean same) {
    Outcome outcome = Outcome.of(expected, read, same);
    counts
        .computeIfAbsent(language, key -> new LinkedHashMap<>())
        .computeIfAbsent(field, key -> new EnumMap<>(Outcome.class))
        .merge(outcome, 1, Integer::sum);
    if (outcome != Outcome.RIGHT) {
      misses.add(new Miss(language, source, field, outcome, expected, read));
    }
  }

  /**
   * The fields that were not read right, in the order of the texts.
   *
   * @return the misses, maybe none
   */
  public List<Miss> misses() {
    return List.copyOf(misses);
  }

  /**
   * How many values were compared.
   *
   * @return the sum of all counts
   */
  public int compared() {
    return counts.values().stream()
        .flatMap(fields -> fields.values().stream())
        .flatMap(outcomes -> outcomes.values().stream())
        .mapToInt(Integer::intValue)
        .sum();
  }

  /** A table in Markdown. */
  @Override
  public String toString() {
    StringBuilder table =
        new StringBuilder(
            """
            | language | field | right | wrong | missing | invented | right % |
            |---|---|---:|---:|---:|---:|---:|
            """);
    counts.forEach(
        (language, fields) ->
            fields.forEach((field, outcomes) -> row(table, language, field, outcomes)));
    return table.toString();
  }

  private static void row(
      StringBuilder table, String language, String field, Map<Outcome, Integer> outcomes) {
    table.append("| ").append(language).append(" | ").append(field);
    int all = 0;
    for (Outcome outcome : Outcome.values()) {
      int count = outcomes.getOrDefault(outcome, 0);
      all += count;
      table.append(" | ").append(count);
    }
    table
        .append(" | ")
        .append(percent(outcomes.getOrDefault(Outcome.RIGHT, 0), all))
        .append(" |\n");
  }

  static String percent(int part, int all) {
    return String.format(Locale.ROOT, "%.1f", all == 0 ? 0.0 : 100.0 * part / all);
  }
}
