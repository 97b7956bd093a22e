package org.councildocs.threat;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.councildocs.fact.FactFile;
import org.councildocs.fact.FactRow;
import org.councildocs.language.Language;
import org.councildocs.phrase.Folding;
import org.councildocs.phrase.PhraseIndex;
import org.councildocs.phrase.PhraseMatch;

/**
 * Finds the threats that a text in one language names, by the words of the data: whole words,
 * whatever capitals, accents, line breaks and dashes, the longest words that begin at a place.
 * Names of bodies and conventions name none: {@code Counter-Terrorism Committee}.
 *
 * <p>One pass over the text, linear in its length; instances are immutable and shared.
 *
 * @since 0.1.0
 */
public final class ThreatFinder {

  /** What words stand for: a threat, and how closely they name it. */
  private record Meaning(ThreatCategory category, Wording wording) {}

  private static final Map<Language, ThreatFinder> LOADED = new ConcurrentHashMap<>();

  private final Map<ThreatCategory, List<String>> words = new EnumMap<>(ThreatCategory.class);
  private final Map<ThreatCategory, List<String>> labels = new EnumMap<>(ThreatCategory.class);
  private final PhraseIndex<List<Meaning>> index;

  private ThreatFinder(Language language) {
    Map<String, List<Meaning>> meanings = new LinkedHashMap<>();
    List<FactRow> rows = FactFile.read(ThreatFinder.class, file(language)).rows();
    gather(rows, "words", words, meanings);
    gather(rows, "unbis_labels", labels, meanings);
    index = new PhraseIndex<>(meanings.entrySet());
  }

  /** Spelt with concat: linking the operator + takes longer than reading the file. */
  private static String file(Language language) {
    return "threat-words-".concat(language.tag()).concat(".tsv");
  }

  private static void gather(
      List<FactRow> rows,
      String column,
      Map<ThreatCategory, List<String>> phrases,
      Map<String, List<Meaning>> meanings) {
    for (FactRow row : rows) {
      List<String> values = row.values(column);
      if (row.get("code").isEmpty()) {
        for (String name : values) {
          meanings.put(Folding.fold(name), List.of());
        }
      } else if (!values.isEmpty()) {
        ThreatCategory category = ThreatCategory.valueOf(row.get("code"));
        add(meanings, values, category, Wording.valueOf(row.get("wording")));
        phrases.put(category, both(phrases.getOrDefault(category, List.of()), values));
      }
    }
  }

  private static <T> List<T> both(List<T> some, List<T> more) {
    List<T> all = new ArrayList<>(some);
    all.addAll(more);
    return List.copyOf(all);
  }

  /** Words may name two threats; what is read first of one, our words before labels, stands. */
  private static void add(
      Map<String, List<Meaning>> meanings,
      List<String> phrases,
      ThreatCategory category,
      Wording wording) {
    for (String phrase : phrases) {
      String folded = Folding.fold(phrase);
      List<Meaning> known = meanings.getOrDefault(folded, List.of());
      if (!names(known, category)) {
        meanings.put(folded, both(known, List.of(new Meaning(category, wording))));
      }
    }
  }

  private static boolean names(List<Meaning> meanings, ThreatCategory category) {
    for (Meaning meaning : meanings) {
      if (meaning.category == category) {
        return true;
      }
    }
    return false;
  }

  /**
   * Returns the finder for texts in a language.
   *
   * @param language one of the official languages
   * @return the finder
   */
  public static ThreatFinder of(Language language) {
    Objects.requireNonNull(language, "language");
    ThreatFinder known = LOADED.get(language);
    if (known == null) {
      // Two threads may both come here, and make the same.
      known = new ThreatFinder(language);
      LOADED.put(language, known);
    }
    return known;
  }

  /**
   * Finds the threats that a text names.
   *
   * @param text any text in the language of the finder
   * @return the threats and the words that name them, in the order of the text; words that name two
   *     threats come twice
   * @throws NullPointerException if {@code text} is null
   */
  public List<ThreatMatch> mentions(CharSequence text) {
    Objects.requireNonNull(text, "text");
    List<ThreatMatch> mentions = new ArrayList<>();
    for (PhraseMatch<List<Meaning>> match : index.allIn(text)) {
      for (Meaning meaning : match.value()) {
        mentions.add(new ThreatMatch(meaning.category, match.span(), meaning.wording));
      }
    }
    return List.copyOf(mentions);
  }

  /**
   * Returns the words by which a threat is found, beside its UNBIS labels; a star stands for up to
   * three more letters.
   *
   * @param category a threat
   * @return the words, those that name it before those that are related
   */
  public List<String> words(ThreatCategory category) {
    Objects.requireNonNull(category, "category");
    return words.getOrDefault(category, List.of());
  }

  /** The labels of the concept of UNBIS; none if there is no concept. */
  List<String> unbisLabels(ThreatCategory category) {
    return labels.getOrDefault(category, List.of());
  }
}
