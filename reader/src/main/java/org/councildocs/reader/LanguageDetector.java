package org.councildocs.reader;

import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.councildocs.language.Language;

/**
 * Tells the language of a text: by the script of its letters, and among the languages in Latin
 * letters by their small words.
 */
final class LanguageDetector {

  /** As much of a text as is looked at. */
  static final int SAMPLE = 20_000;

  /** As many small words tell the language; with fewer, weaker signs are looked at too. */
  private static final int ENOUGH_WORDS = 4;

  /** The language that is the first to have so many small words is that of the text. */
  private static final int SURE_WORDS = 100;

  /** What shows that a text is in one language as a whole, and how little else it may hold. */
  private static final int WORDS_OF_WHOLE = 12;

  private static final int LETTERS_OF_WHOLE = 60;
  private static final int OTHERS_OF_WHOLE = 5;

  private static final List<Language> LATIN =
      List.of(Language.ENGLISH, Language.FRENCH, Language.SPANISH);

  private static final PhraseFile FILE = PhraseFile.find("languages.txt").orElseThrow();
  private static final Map<String, Language> SMALL_WORDS = smallWords();
  private static final Map<Language, WeakSigns> WEAK_SIGNS = weakSigns();

  private LanguageDetector() {}

  private static Map<String, Language> smallWords() {
    Map<String, Language> words = new HashMap<>();
    for (Language language : LATIN) {
      FILE.list(language.tag()).forEach(word -> words.put(word, language));
    }
    return Map.copyOf(words);
  }

  private static Map<Language, WeakSigns> weakSigns() {
    Map<Language, WeakSigns> signs = new EnumMap<>(Language.class);
    LATIN.forEach(language -> signs.put(language, WeakSigns.of(language)));
    return Collections.unmodifiableMap(signs);
  }

  /** The language of most of the text; empty if it has no letters of a script in use. */
  static Optional<Language> detect(String text) {
    int length = Math.min(text.length(), SAMPLE);
    int han = 0;
    int arabic = 0;
    int cyrillic = 0;
    int latin = 0;
    for (int i = 0; i < length; i++) {
      char c = text.charAt(i);
      if (Characters.han(c)) {
        han++;
      } else if (c >= 0x600 && c <= 0x6FF) {
        arabic++;
      } else if (c >= 0x400 && c <= 0x4FF) {
        cyrillic++;
      } else if (c >= 'A' && Character.isLetter(c)) {
        latin++;
      }
    }
    // An ideograph says as much as several letters; a masthead or names in Latin letters do not
    // count against a script.
    int most = Math.max(Math.max(han * 4, latin), Math.max(arabic * 2, cyrillic * 2));
    if (most == 0) {
      return Optional.empty();
    }
    return most == han * 4
        ? Optional.of(Language.CHINESE)
        : most == arabic * 2
            ? Optional.of(Language.ARABIC)
            : most == cyrillic * 2 ? Optional.of(Language.RUSSIAN) : latin(text, length);
  }

  /**
   * The language of a text that is in one language as a whole: with few letters of another script
   * than its own, and among the languages in Latin letters with few small words of another one.
   */
  static Optional<Language> detectWhole(String text) {
    Optional<Language> language = detect(text);
    int length = Math.min(text.length(), SAMPLE);
    if (language.isPresent() && LATIN.contains(language.get())) {
      Map<Language, Integer> counts = countSmallWords(text, length);
      int own = counts.getOrDefault(language.get(), 0);
      int all = counts.values().stream().mapToInt(Integer::intValue).sum();
      return own >= WORDS_OF_WHOLE && all - own <= own / OTHERS_OF_WHOLE
          ? language
          : Optional.empty();
    }
    int latin = 0;
    int others = 0;
    for (int i = 0; i < length; i++) {
      char c = text.charAt(i);
      boolean letter = Character.isLetter(c);
      latin += letter && c < 0x250 ? 1 : 0;
      others += letter && c >= 0x250 ? 1 : 0;
    }
    return others >= LETTERS_OF_WHOLE && latin <= others / OTHERS_OF_WHOLE
        ? language
        : Optional.empty();
  }

  private static Optional<Language> latin(String text, int length) {
    Map<Language, Integer> counts = countSmallWords(text, length);
    int words = counts.values().stream().mapToInt(Integer::intValue).sum();
    if (words < ENOUGH_WORDS) {
      String small = Characters.small(text.substring(0, length));
      WEAK_SIGNS.forEach(
          (language, signs) -> counts.merge(language, signs.in(small), Integer::sum));
    }
    Language best = Language.ENGLISH;
    for (Map.Entry<Language, Integer> counted : counts.entrySet()) {
      best = counted.getValue() > counts.getOrDefault(best, 0) ? counted.getKey() : best;
    }
    return Optional.of(best);
  }

  /** The small words of each language, up to so many that the language is sure. */
  private static Map<Language, Integer> countSmallWords(String text, int length) {
    Map<Language, Integer> counts = new EnumMap<>(Language.class);
    int start = 0;
    for (int i = 0; i <= length; i++) {
      boolean letter = i < length && Character.isLetter(text.charAt(i));
      if (!letter) {
        if (i - start > 0 && i - start < 8) {
          Language language = SMALL_WORDS.get(Characters.small(text.substring(start, i)));
          if (language != null && counts.merge(language, 1, Integer::sum) == SURE_WORDS) {
            return counts;
          }
        }
        start = i + 1;
      }
    }
    return counts;
  }

  /**
   * The signs of a language that others may have as well.
   *
   * @param letters the letters
   * @param endings the endings of words
   * @param words the words
   * @param months the names of months
   */
  private record WeakSigns(
      String letters, List<String> endings, Set<String> words, Phrases<Integer> months) {

    static WeakSigns of(Language language) {
      return new WeakSigns(
          String.join("", FILE.list(language.tag() + ".letters")),
          FILE.list(language.tag() + ".endings"),
          Set.copyOf(FILE.list(language.tag() + ".words")),
          DateWords.of(language).months);
    }

    /** How many there are in a text in small letters. */
    int in(String small) {
      int signs = 0;
      int start = 0;
      for (int i = 0; i <= small.length(); i++) {
        boolean letter = i < small.length() && Character.isLetter(small.charAt(i));
        signs += letter && letters.indexOf(small.charAt(i)) >= 0 ? 1 : 0;
        if (!letter) {
          if (i > start) {
            String word = small.substring(start, i);
            signs += words.contains(word) || months.whole(word) != null ? 1 : 0;
            signs += endings.stream().anyMatch(word::endsWith) ? 1 : 0;
          }
          start = i + 1;
        }
      }
      return signs;
    }
  }
}
