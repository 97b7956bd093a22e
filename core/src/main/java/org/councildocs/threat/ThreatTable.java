package org.councildocs.threat;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.councildocs.fact.FactFile;
import org.councildocs.fact.FactRow;
import org.councildocs.language.Language;
import org.councildocs.phrase.Folding;
import org.jspecify.annotations.Nullable;

/** The facts on threats that stand in the files beside this class. */
final class ThreatTable {

  private static final Map<ThreatCategory, FactRow> FACTS = rows("threats.tsv");
  private static final Map<ThreatCategory, FactRow> NAMES = rows("threat-names.tsv");

  private ThreatTable() {}

  private static Map<ThreatCategory, FactRow> rows(String file) {
    Map<ThreatCategory, FactRow> rows = new EnumMap<>(ThreatCategory.class);
    for (FactRow row : FactFile.read(ThreatCategory.class, file).rows()) {
      rows.put(ThreatCategory.valueOf(row.get("code")), row);
    }
    return rows;
  }

  static FactRow facts(ThreatCategory category) {
    return known(FACTS.get(category), category);
  }

  static String displayName(ThreatCategory category, Language language) {
    return known(NAMES.get(category), category).get(language.tag());
  }

  /**
   * Says whether a folded text is part of the code, a name, a label or the words of the category.
   */
  static boolean answersTo(ThreatCategory category, String folded) {
    if (Folding.fold(category.name().replace('_', ' ')).contains(folded)
        || category.name().toLowerCase(Locale.ROOT).contains(folded)) {
      return true;
    }
    for (Language language : Language.values()) {
      ThreatFinder finder = ThreatFinder.of(language);
      if (Folding.fold(displayName(category, language)).contains(folded)
          || contained(finder.unbisLabels(category), folded)
          || contained(finder.words(category), folded)) {
        return true;
      }
    }
    return false;
  }

  private static boolean contained(List<String> phrases, String folded) {
    return phrases.stream().anyMatch(phrase -> Folding.fold(phrase).contains(folded));
  }

  private static <T> T known(@Nullable T fact, ThreatCategory category) {
    if (fact == null) {
      throw new IllegalStateException("no facts on " + category);
    }
    return fact;
  }
}
