package org.councildocs.reader;

import java.util.EnumMap;
import java.util.HashMap;
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

  private static final Map<String, Language> SMALL_WORDS = smallWords();

  private LanguageDetector() {}

  private static Map<String, Language> smallWords() {
    Map<String, Language> words = new HashMap<>();
    PhraseFile file = PhraseFile.find("languages.txt").orElseThrow();
    for (String tag : file.keys()) {
      file.list(tag).forEach(word -> words.put(word, Language.ofTag(tag)));
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
    Language best = Language.ENGLISH;
    for (Map.Entry<Language, Integer> counted : counts.entrySet()) {
      best = counted.getValue() > counts.getOrDefault(best, 0) ? counted.getKey() : best;
    }
    return Optional.of(best);
  }
}
