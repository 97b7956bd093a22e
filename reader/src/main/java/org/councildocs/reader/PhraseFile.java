package org.councildocs.reader;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** A file of phrases beside this class, of the form {@code key = phrase | phrase}. */
final class PhraseFile {

  /** What stands behind the equals sign of each key; cut into phrases when it is asked for. */
  private final Map<String, String> entries = new LinkedHashMap<>();

  private final Set<String> asked = new HashSet<>();

  private PhraseFile(String text) {
    int start = 0;
    while (start < text.length()) {
      int end = text.indexOf('\n', start);
      end = end < 0 ? text.length() : end;
      int equals = text.indexOf('=', start);
      if (equals > start && equals < end && text.charAt(start) != '#') {
        entries.put(text.substring(start, equals).strip(), text.substring(equals + 1, end));
      }
      start = end + 1;
    }
  }

  /** Reads a file; empty if there is none of that name. */
  static Optional<PhraseFile> find(String name) {
    try (InputStream in = PhraseFile.class.getResourceAsStream(name)) {
      return in == null
          ? Optional.empty()
          : Optional.of(new PhraseFile(new String(in.readAllBytes(), StandardCharsets.UTF_8)));
    } catch (IOException e) {
      throw new UncheckedIOException(name, e);
    }
  }

  private static List<String> split(String value) {
    List<String> phrases = new ArrayList<>();
    int start = 0;
    while (start <= value.length()) {
      int bar = value.indexOf('|', start);
      int end = bar < 0 ? value.length() : bar;
      String phrase = value.substring(start, end).strip();
      if (!phrase.isEmpty()) {
        phrases.add(phrase);
      }
      start = end + 1;
    }
    return List.copyOf(phrases);
  }

  /** The phrases of a key; none if the file does not have it. */
  List<String> list(String key) {
    asked.add(key);
    String value = entries.get(key);
    return value == null ? List.of() : split(value);
  }

  /** The first phrase of a key, the one that is written; empty if the file does not have it. */
  String first(String key) {
    List<String> phrases = split(entries.getOrDefault(key, ""));
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

  /** All phrases of the file. */
  List<String> phrases() {
    List<String> phrases = new ArrayList<>();
    for (String value : entries.values()) {
      phrases.addAll(split(value));
    }
    return phrases;
  }

  /** The keys of the file. */
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
