package org.councildocs.reader;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.councildocs.language.Language;

/**
 * Tells the language of a text: by the script of its letters, and among the languages in Latin
 * letters by their small words.
 */
final class LanguageDetector {

  /** As much of a text as is looked at. */
  private static final int SAMPLE = 20_000;

  /** As many small words tell the language; with fewer, weaker signs are looked at too. */
  private static final int ENOUGH_WORDS = 4;

  private static final List<Language> LATIN =
      List.of(Language.ENGLISH, Language.FRENCH, Language.SPANISH);

  private static final PhraseFile FILE = PhraseFile.find("languages.txt").orElseThrow();
  private static final Map<String, Language> SMALL_WORDS = smallWords();

  private LanguageDetector() {}

  private static Map<String, Language> smallWords() {
    Map<String, Language> words = new HashMap<>();
    for (Language language : LATIN) {
      FILE.list(language.tag()).forEach(word -> words.put(word, language));
    }
    return Map.copyOf(words);
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

  private static Optional<Language> latin(String text, int length) {
    Map<Language, Integer> counts = new EnumMap<>(Language.class);
    int start = 0;
    for (int i = 0; i <= length; i++) {
      boolean letter = i < length && Character.isLetter(text.charAt(i));
      if (!letter) {
        if (i - start > 0 && i - start < 8) {
          Language language = SMALL_WORDS.get(Characters.small(text.substring(start, i)));
          if (language != null) {
            counts.merge(language, 1, Integer::sum);
          }
        }
        start = i + 1;
      }
    }
    int words = counts.values().stream().mapToInt(Integer::intValue).sum();
    if (words < ENOUGH_WORDS) {
      for (Language language : LATIN) {
        counts.merge(language, weakSigns(text.substring(0, length), language), Integer::sum);
      }
    }
    Language best = Language.ENGLISH;
    for (Map.Entry<Language, Integer> counted : counts.entrySet()) {
      best = counted.getValue() > counts.getOrDefault(best, 0) ? counted.getKey() : best;
    }
    return Optional.of(best);
  }

  /** Counts the letters, endings, months and words of a language that others may have as well. */
  private static int weakSigns(String text, Language language) {
    String small = Characters.small(text);
    String letters = String.join("", FILE.list(language.tag() + ".letters"));
    List<String> endings = FILE.list(language.tag() + ".endings");
    List<String> words = FILE.list(language.tag() + ".words");
    Phrases<Integer> months = DateWords.of(language).months;
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
