package org.councildocs.benchmarks.accuracy;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.councildocs.language.Language;
import org.councildocs.reader.Mention;
import org.councildocs.reader.MentionFinder;

/**
 * Compares what is found in the six language versions of one line: the language of each, and the
 * sets of symbols, complete dates and States must be the same in all.
 */
public final class ParallelComparison {

  /** What must agree. */
  public enum Aspect {
    /** The language that is detected. */
    LANGUAGE,
    /** The set of document symbols. */
    SYMBOLS,
    /** The set of dates with day, month and year. */
    DATES,
    /** The set of States. */
    STATES
  }

  /**
   * A line whose versions disagree.
   *
   * @param aspect what they disagree in
   * @param line the number of the line in its corpus, for example {@code 748}
   * @param document the document it stands in
   * @param found what was found in each version
   */
  public record Disagreement(
      Aspect aspect, String line, String document, Map<Language, Set<String>> found) {

    /** Copies the map. */
    public Disagreement {
      found = Map.copyOf(found);
    }

    @Override
    public String toString() {
      StringBuilder text = new StringBuilder(aspect + " " + line + " " + document);
      for (Language language : Language.values()) {
        text.append("\n    ").append(language.tag()).append(' ').append(found.get(language));
      }
      return text.toString();
    }
  }

  private final Map<Aspect, Integer> agreed = new EnumMap<>(Aspect.class);
  private final Map<Aspect, Integer> shown = new EnumMap<>(Aspect.class);
  private final List<Disagreement> disagreements = new ArrayList<>();
  private int lines;

  /**
   * Compares the versions of the lines of a file in the form of {@code parallel.tsv}.
   *
   * @param rows the lines of the file, that of the column names first: {@code line}, {@code
   *     document} and the tags of languages
   * @return the comparison
   */
  public static ParallelComparison of(List<String> rows) {
    ParallelComparison comparison = new ParallelComparison();
    List<String> columns = List.of(rows.get(0).split("\t", -1));
    for (String row : rows.subList(1, rows.size())) {
      comparison.compare(columns, List.of(row.split("\t", -1)));
    }
    return comparison;
  }

  private void compare(List<String> columns, List<String> cells) {
    Map<Language, String> versions = new EnumMap<>(Language.class);
    for (Language language : Language.values()) {
      int column = columns.indexOf(language.tag());
      if (column >= 0) {
        versions.put(language, cells.get(column));
      }
    }
    lines++;
    for (Aspect aspect : Aspect.values()) {
      Map<Language, Set<String>> found = new LinkedHashMap<>();
      versions.forEach((language, text) -> found.put(language, find(aspect, text, language)));
      boolean agree =
          aspect == Aspect.LANGUAGE
              ? found.entrySet().stream()
                  .allMatch(one -> one.getValue().stream().allMatch(one.getKey().tag()::equals))
              : found.values().stream().distinct().count() == 1;
      agreed.merge(aspect, agree ? 1 : 0, Integer::sum);
      boolean any = found.values().stream().anyMatch(set -> !set.isEmpty());
      shown.merge(aspect, any ? 1 : 0, Integer::sum);
      if (!agree) {
        disagreements.add(new Disagreement(aspect, cells.get(0), cells.get(1), found));
      }
    }
  }

  private static Set<String> find(Aspect aspect, String text, Language language) {
    Set<String> values = new TreeSet<>();
    if (aspect == Aspect.LANGUAGE) {
      // A line without letters is of no language, in any version.
      MentionFinder.language(text).map(Language::tag).ifPresent(values::add);
      return values;
    }
    Mention.Kind kind =
        switch (aspect) {
          case SYMBOLS -> Mention.Kind.SYMBOL;
          case DATES -> Mention.Kind.DATE;
          case STATES, LANGUAGE -> Mention.Kind.STATE;
        };
    for (Mention mention : MentionFinder.create().withLanguage(language).only(kind).findAll(text)) {
      if (!(mention instanceof Mention.OfDate date) || date.date().date().isPresent()) {
        values.add(mention.value());
      }
    }
    return values;
  }

  /**
   * The lines whose versions disagree in something.
   *
   * @param aspect what they disagree in
   * @return the disagreements in the order of the file
   */
  public List<Disagreement> disagreements(Aspect aspect) {
    return disagreements.stream().filter(one -> one.aspect() == aspect).toList();
  }

  /**
   * How many of a hundred lines agree.
   *
   * @param aspect what they agree in
   * @return 0 to 100; lines in which nothing is found in any version agree
   */
  public double percent(Aspect aspect) {
    return 100.0 * agreed.getOrDefault(aspect, 0) / lines;
  }

  /** A table in Markdown. */
  @Override
  public String toString() {
    StringBuilder table =
        new StringBuilder(
            """
            | six versions agree in | lines | agree | % | lines that show any | of these agree |
            |---|---:|---:|---:|---:|---:|
            """);
    for (Aspect aspect : Aspect.values()) {
      int any = shown.getOrDefault(aspect, 0);
      int all = agreed.getOrDefault(aspect, 0);
      table
          .append("| ")
          .append(aspect)
          .append(" | ")
          .append(lines)
          .append(" | ")
          .append(all)
          .append(" | ")
          .append(FieldTable.percent(all, lines))
          .append(" | ")
          .append(any)
          .append(" | ")
          .append(any - (lines - all))
          .append(" |\n");
    }
    return table.toString();
  }
}
