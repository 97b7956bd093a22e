package org.councildocs.reader;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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

  /** The language that is the first to have so many small words is that of the text. */
  private static final int SURE_WORDS = 100;

  /** What shows that a text is in one language as a whole, and how little else it may hold. */
  private static final int WORDS_OF_WHOLE = 12;

  /** The same where the script already shows that it is another language. */
  private static final int WORDS_OF_OTHER_SCRIPT = 3;

  private static final int LETTERS_OF_WHOLE = 60;
  private static final int OTHERS_OF_WHOLE = 5;

  /** Behind the blocks of Unicode for Latin letters. */
  private static final char BEHIND_LATIN = 0x250;

  private static final List<Language> LATIN =
      List.of(Language.ENGLISH, Language.FRENCH, Language.SPANISH);

  private static final PhraseFile FILE = PhraseFile.load("languages.txt");

  /** Counts the small words of the languages in Latin letters, in their order. */
  private static final SmallWords SMALL_WORDS = smallWords();

  private LanguageDetector() {}

  private static SmallWords smallWords() {
    List<List<String>> words = new ArrayList<>();
    for (Language language : LATIN) {
      words.add(FILE.list(language.tag()));
    }
    return new SmallWords(words);
  }

  /** The language of most of the text; empty if it has no letters of a script in use. */
  static Optional<Language> detect(String text) {
    List<String> texts = List.of(text);
    Letters letters = Letters.of(texts);
    return letters.mostlyLatin() ? Optional.of(latin(texts)) : letters.language();
  }

  /**
   * The language of some texts that are in another language as a whole: with few letters of another
   * script than its own, and among the languages in Latin letters with few small words of another
   * one.
   *
   * @param known the language in which the texts are not; empty is returned if they are
   */
  static Optional<Language> detectOther(Iterable<String> texts, Language known) {
    Optional<Language> language = whole(texts, LATIN.indexOf(known));
    return language.equals(Optional.of(known)) ? Optional.empty() : language;
  }

  private static Optional<Language> whole(Iterable<String> texts, int known) {
    Letters letters = Letters.of(texts);
    if (letters.mostlyLatin()) {
      int[] enough = new int[LATIN.size()];
      Arrays.fill(enough, SURE_WORDS);
      if (known >= 0) {
        // Beside so many, no other language has words enough to count as the one of the whole.
        enough[known] = SURE_WORDS / OTHERS_OF_WHOLE + 1;
      }
      int[] words = SMALL_WORDS.count(texts, SAMPLE, enough);
      int most = most(words);
      int others = sum(words) - words[most];
      boolean otherScript = known < 0 && letters.high <= letters.low / OTHERS_OF_WHOLE;
      int least = otherScript ? WORDS_OF_OTHER_SCRIPT : WORDS_OF_WHOLE;
      return words[most] >= least && others <= words[most] / OTHERS_OF_WHOLE
          ? Optional.of(LATIN.get(most))
          : Optional.empty();
    }
    return letters.high >= LETTERS_OF_WHOLE && letters.low <= letters.high / OTHERS_OF_WHOLE
        ? letters.language()
        : Optional.empty();
  }

  private static Language latin(List<String> texts) {
    int[] enough = new int[LATIN.size()];
    Arrays.fill(enough, SURE_WORDS);
    int[] counts = SMALL_WORDS.count(texts, SAMPLE, enough);
    if (sum(counts) < ENOUGH_WORDS) {
      String text = texts.get(0);
      String small = Characters.small(text.substring(0, Math.min(text.length(), SAMPLE)));
      for (int i = 0; i < counts.length; i++) {
        counts[i] += WeakSigns.ALL.get(i).in(small);
      }
    }
    return LATIN.get(most(counts));
  }

  private static int sum(int[] counts) {
    int sum = 0;
    for (int count : counts) {
      sum += count;
    }
    return sum;
  }

  /** The index of the most, of the first such. */
  private static int most(int[] counts) {
    int most = 0;
    for (int i = 1; i < counts.length; i++) {
      most = counts[i] > counts[most] ? i : most;
    }
    return most;
  }

  /** How many letters of each script there are. */
  private static final class Letters {
    private int han;
    private int arabic;
    private int cyrillic;

    /** Those in the first pages of Unicode, which hold the Latin ones, and those behind. */
    private int low;

    private int high;

    /** Those behind that are of no script named here. */
    private int others;

    static Letters of(Iterable<String> texts) {
      Letters letters = new Letters();
      int left = SAMPLE;
      for (String text : texts) {
        letters.count(text, Math.min(text.length(), left));
        left -= text.length() + 1;
        if (left <= 0) {
          break;
        }
      }
      return letters;
    }

    private void count(String text, int length) {
      for (int i = 0; i < length; i++) {
        char c = text.charAt(i);
        if (c < BEHIND_LATIN) {
          low += Characters.letter(c) ? 1 : 0;
        } else if (Characters.ideograph(c)) {
          han++;
          high++;
        } else {
          countHigh(c);
        }
      }
    }

    private void countHigh(char c) {
      boolean letter = Characters.letter(c);
      high += letter ? 1 : 0;
      if (Characters.han(c)) {
        han++;
      } else if ((c >= 0x600 && c <= 0x6FF) || Characters.arabicForm(c)) {
        arabic++;
      } else if (c >= 0x400 && c <= 0x4FF) {
        cyrillic++;
      } else if (letter) {
        others++;
      }
    }

    /**
     * The weight of the most. An ideograph says as much as several letters; a masthead or names in
     * Latin letters do not count against a script.
     */
    private int most() {
      return Math.max(Math.max(han * 4, low + others), Math.max(arabic * 2, cyrillic * 2));
    }

    boolean mostlyLatin() {
      int most = most();
      return most > 0 && most != han * 4 && most != arabic * 2 && most != cyrillic * 2;
    }

    /** The language of a script that one language alone has; empty if there is no letter. */
    Optional<Language> language() {
      int most = most();
      if (most == 0) {
        return Optional.empty();
      }
      return Optional.of(
          most == han * 4
              ? Language.CHINESE
              : most == arabic * 2 ? Language.ARABIC : Language.RUSSIAN);
    }
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

    /**
     * Of the languages in Latin letters, in their order; read for the first text that needs them.
     */
    static final List<WeakSigns> ALL = LATIN.stream().map(WeakSigns::of).toList();

    private static WeakSigns of(Language language) {
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
          if (i > start && !besideSlash(small, start, i)) {
            String word = small.substring(start, i);
            signs += words.contains(word) || months.whole(word) != null ? 1 : 0;
            signs += endings.stream().anyMatch(word::endsWith) ? 1 : 0;
          }
          start = i + 1;
        }
      }
      return signs;
    }

    /** Whether letters belong to a symbol such as {@code A/75/1}: they are no word. */
    private static boolean besideSlash(String small, int start, int end) {
      return (start > 0 && small.charAt(start - 1) == '/')
          || (end < small.length() && small.charAt(end) == '/');
    }
  }
}
