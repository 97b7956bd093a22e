package org.councildocs.reader;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.councildocs.language.Language;

/**
 * A file of phrases beside this class, of the form {@code key = phrase | phrase}; or a section of
 * such a file, behind a line with its name in square brackets.
 */
final class PhraseFile {

  private static final Map<Language, PhraseFile> LOADED = new ConcurrentHashMap<>();

  private final byte[] bytes;

  /** Where the phrases of each key begin; they become texts when they are asked for. */
  private final Map<String, Integer> entries = new LinkedHashMap<>();

  /** Several threads may make the phrasebook of one file. */
  private final Set<String> asked = ConcurrentHashMap.newKeySet();

  private final Map<String, PhraseFile> sections = new HashMap<>();

  private PhraseFile(byte[] bytes) {
    this.bytes = bytes;
  }

  private static PhraseFile parse(byte[] bytes) {
    PhraseFile file = new PhraseFile(bytes);
    PhraseFile section = file;
    int start = 0;
    while (start < bytes.length) {
      byte first = bytes[start];
      int equals = start;
      while (equals < bytes.length && bytes[equals] != '\n' && bytes[equals] != '=') {
        equals++;
      }
      if (first == '[') {
        section = new PhraseFile(bytes);
        file.sections.put(section.text(start + 1, equals - 1), section);
      } else if (first != '#' && equals < bytes.length && bytes[equals] == '=') {
        section.entries.put(section.text(start, equals), equals + 1);
      }
      start = file.endOfLine(equals) + 1;
    }
    return file;
  }

  private int endOfLine(int from) {
    int end = from;
    while (end < bytes.length && bytes[end] != '\n') {
      end++;
    }
    return end;
  }

  /** What stands between two places, without the blanks around it. */
  private String text(int start, int end) {
    int from = start;
    int to = end;
    while (from < to && bytes[from] == ' ') {
      from++;
    }
    while (from < to && bytes[to - 1] == ' ') {
      to--;
    }
    return new String(bytes, from, to - from, StandardCharsets.UTF_8);
  }

  /** The file of a language, read once and kept. */
  static PhraseFile of(Language language) {
    PhraseFile known = LOADED.get(language);
    if (known == null) {
      // Two threads may both come here, and make the same.
      known = load("phrasebook_" + language.tag() + ".txt");
      LOADED.put(language, known);
    }
    return known;
  }

  /** A section of the file. */
  PhraseFile section(String name) {
    return Objects.requireNonNull(sections.get(name), name);
  }

  /** Reads a file. */
  static PhraseFile load(String name) {
    try (InputStream in = PhraseFile.class.getResourceAsStream(name)) {
      return parse(Objects.requireNonNull(in, name).readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(name, e);
    }
  }

  private List<String> phrasesAt(int start) {
    List<String> phrases = new ArrayList<>();
    int end = endOfLine(start);
    int from = start;
    for (int i = start; i <= end; i++) {
      if (i == end || bytes[i] == '|') {
        String phrase = text(from, i);
        if (!phrase.isEmpty()) {
          phrases.add(phrase);
        }
        from = i + 1;
      }
    }
    return List.copyOf(phrases);
  }

  /** The phrases of a key; none if the file does not have it. */
  List<String> list(String key) {
    asked.add(key);
    return known(key);
  }

  private List<String> known(String key) {
    Integer start = entries.get(key);
    return start == null ? List.of() : phrasesAt(start);
  }

  /** The first phrase of a key, the one that is written; empty if the file does not have it. */
  String first(String key) {
    List<String> phrases = known(key);
    return phrases.isEmpty() ? "" : phrases.get(0);
  }

  /** The phrases of a key, to be found in text. */
  Phrases<Boolean> words(String key) {
    Map<String, Boolean> phrases = new LinkedHashMap<>();
    for (String phrase : list(key)) {
      phrases.put(phrase, Boolean.TRUE);
    }
    return new Phrases<>(phrases);
  }

  /** The phrases of the keys that end in a number, to be found in text. */
  Phrases<Integer> numbers(String prefix, int most) {
    Map<String, Integer> phrases = new LinkedHashMap<>();
    for (int i = 1; i <= most; i++) {
      for (String phrase : list(prefix + i)) {
        phrases.put(phrase, i);
      }
    }
    return new Phrases<>(phrases);
  }

  /** All phrases of the file, without those of its sections. */
  List<String> phrases() {
    List<String> phrases = new ArrayList<>();
    for (int start : entries.values()) {
      phrases.addAll(phrasesAt(start));
    }
    return phrases;
  }

  /** The keys of the file, without those of its sections. */
  Set<String> keys() {
    return entries.keySet();
  }

  /** The keys of the file that nothing asks for: misspelt ones. */
  Set<String> unasked() {
    Set<String> unasked = new TreeSet<>(entries.keySet());
    unasked.removeAll(asked);
    return unasked;
  }
}
