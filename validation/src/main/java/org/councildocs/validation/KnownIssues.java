package org.councildocs.validation;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.councildocs.document.DocumentPath;
import org.councildocs.symbol.DocumentSymbol;

/**
 * What is known of documents and need not be reported again: the entries of a file, and which of
 * them were met.
 *
 * <p>The file is a table with tabs between its cells, {@code #} before comments, and this head:
 *
 * <pre>{@code
 * rule  document  path  until  reviewer  reason
 * letter.date.missing  S/2008/456    2027-12-31  A. Archivist  printed without a year
 * }</pre>
 *
 * <p>Remembers what was met; for one run and one thread.
 *
 * @since 0.1.0
 */
public final class KnownIssues {

  private static final List<String> HEAD =
      List.of("rule", "document", "path", "until", "reviewer", "reason");

  private final List<KnownIssue> entries;
  private final Map<String, List<KnownIssue>> inForce = new HashMap<>();
  private final Set<KnownIssue> met = new LinkedHashSet<>();
  private final LocalDate today;

  private KnownIssues(List<KnownIssue> entries, LocalDate today) {
    this.entries = entries;
    this.today = today;
    for (KnownIssue entry : entries) {
      if (!expired(entry)) {
        inForce.computeIfAbsent(entry.rule(), rule -> new ArrayList<>()).add(entry);
      }
    }
  }

  /**
   * Reads entries.
   *
   * @param text the file in the form that is described above, not null
   * @param today the day on which entries are in force or not, not null
   * @return the entries, none of them met yet, never null
   * @throws RuleSettingsException if the head or a line is not what it should be
   */
  public static KnownIssues parse(String text, LocalDate today) {
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(today, "today");
    List<KnownIssue> entries = new ArrayList<>();
    boolean headed = false;
    int number = 0;
    for (String line : SettingLines.of(text)) {
      number++;
      if (!line.isBlank() && !line.startsWith("#")) {
        List<String> cells = List.of(line.split("\t", -1));
        if (headed) {
          entries.add(entry(number, cells));
        } else if (!cells.equals(HEAD)) {
          throw new RuleSettingsException(
              number, "the head would be right, with tabs: " + String.join(" ", HEAD));
        }
        headed = true;
      }
    }
    return new KnownIssues(List.copyOf(entries), today);
  }

  private static KnownIssue entry(int line, List<String> cells) {
    if (cells.size() != HEAD.size()) {
      throw new RuleSettingsException(
          line, HEAD.size() + " cells with tabs between them would be right, not " + cells.size());
    }
    for (int i = 0; i < cells.size(); i++) {
      if (cells.get(i).isBlank() && !HEAD.get(i).equals("path")) {
        throw new RuleSettingsException(line, "the " + HEAD.get(i) + " is missing");
      }
    }
    return new KnownIssue(
        line,
        cells.get(0).strip(),
        cells.get(1).strip(),
        path(line, cells.get(2).strip()),
        day(line, cells.get(3).strip()),
        cells.get(4).strip(),
        cells.get(5).strip());
  }

  private static Optional<DocumentPath> path(int line, String text) {
    try {
      return text.isEmpty() ? Optional.empty() : Optional.of(DocumentPath.parse(text));
    } catch (IllegalArgumentException e) {
      throw new RuleSettingsException(line, String.valueOf(e.getMessage()));
    }
  }

  private static LocalDate day(int line, String text) {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeParseException e) {
      throw new RuleSettingsException(line, "a day such as 2027-12-31 would be right, not " + text);
    }
  }

  /**
   * Whether a finding is known; if so, the entries that say so are met.
   *
   * @param rule the id of the rule that found it, not null
   * @param name the name of the document, such as the path of its file, not null
   * @param symbols the symbols of the document, not null
   * @param path the part in question, not null
   * @return true if an entry in force speaks of it
   */
  public boolean cover(String rule, String name, List<DocumentSymbol> symbols, DocumentPath path) {
    Objects.requireNonNull(rule, "rule");
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(symbols, "symbols");
    Objects.requireNonNull(path, "path");
    boolean known = false;
    for (KnownIssue entry : inForce.getOrDefault(rule, List.of())) {
      if (entry.covers(name, symbols, path)) {
        met.add(entry);
        known = true;
      }
    }
    return known;
  }

  /**
   * The entries in force that spoke of nothing that was found so far.
   *
   * @return the entries in the order of the file, never null
   */
  public List<KnownIssue> unmatched() {
    return entries.stream().filter(entry -> !expired(entry) && !met.contains(entry)).toList();
  }

  /**
   * The entries that hold no longer.
   *
   * @return the entries in the order of the file, never null
   */
  public List<KnownIssue> expired() {
    return entries.stream().filter(this::expired).toList();
  }

  private boolean expired(KnownIssue entry) {
    return today.isAfter(entry.until());
  }
}
