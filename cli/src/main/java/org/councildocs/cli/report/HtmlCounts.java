package org.councildocs.cli.report;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import org.councildocs.document.NotePart;
import org.councildocs.document.Severity;

/**
 * What the charts of the page count. Rules and years are few in truth; what is beyond a bound, as a
 * forged report may have it, is counted in the sums alone.
 */
final class HtmlCounts {

  /** More rules or years than ever were. */
  private static final int MOST = 1_000;

  private final Map<String, OfRule> rules = new LinkedHashMap<>();
  private final Map<Integer, OfYear> years = new TreeMap<>();
  private final Map<NotePart, OfPart> parts = new EnumMap<>(NotePart.class);
  private final Map<String, Integer> languages = new TreeMap<>();
  private int notes;

  void add(Checked checked) {
    if (checked.outcome() != Outcome.FIXED) {
      checked.remarks().forEach(this::count);
      checked.subject().year().ifPresent(year -> count(year, checked));
      checked.subject().notes().forEach(this::count);
    }
    if (!checked.remarks().isEmpty()) {
      checked
          .subject()
          .language()
          .ifPresent(language -> languages.merge(language.tag(), 1, Integer::sum));
    }
  }

  private void count(Remark remark) {
    OfRule rule = rules.get(remark.rule());
    if (rule == null && rules.size() < MOST) {
      rule = new OfRule();
      rules.put(remark.rule(), rule);
    }
    if (rule != null) {
      rule.findings++;
      if (rule.severity.compareTo(remark.severity()) > 0) {
        rule.severity = remark.severity();
      }
    }
  }

  private void count(int number, Checked checked) {
    OfYear year = years.get(number);
    if (year == null && years.size() < MOST) {
      year = new OfYear();
      years.put(number, year);
    }
    if (year != null) {
      year.findings += checked.remarks().size();
      year.inputs += checked.outcome() == Outcome.ADDED ? 0 : 1;
    }
  }

  private void count(NoteCompleteness note) {
    notes++;
    for (NotePart part : NotePart.values()) {
      OfPart counts = parts.computeIfAbsent(part, added -> new OfPart());
      if (note.lacking().contains(part)) {
        counts.lacking++;
      } else if (note.thin().contains(part)) {
        counts.thin++;
      } else {
        counts.present++;
      }
    }
  }

  Map<String, OfRule> rules() {
    return rules;
  }

  Map<Integer, OfYear> years() {
    return years;
  }

  Map<NotePart, OfPart> parts() {
    return parts;
  }

  /** The tags of the languages in which something was found, with the number of inputs. */
  Map<String, Integer> languages() {
    return languages;
  }

  /** How many concept notes there are. */
  int notes() {
    return notes;
  }

  /** The findings of a rule. */
  static final class OfRule {
    private Severity severity = Severity.INFO;
    private int findings;

    /** The severest of them. */
    Severity severity() {
      return severity;
    }

    int findings() {
      return findings;
    }
  }

  /** The inputs whose document is of a year. */
  static final class OfYear {
    private int inputs;
    private int findings;

    int inputs() {
      return inputs;
    }

    int findings() {
      return findings;
    }
  }

  /** In how many concept notes a part is there. */
  static final class OfPart {
    private int present;
    private int thin;
    private int lacking;

    int present() {
      return present;
    }

    int thin() {
      return thin;
    }

    int lacking() {
      return lacking;
    }
  }
}
