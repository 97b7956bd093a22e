package org.councildocs.reader;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** A file of phrases beside this class, of the form {@code key = phrase | phrase}. */
final class PhraseFile {

  private final Map<String, List<String>> entries;
  private final Set<String> asked = new TreeSet<>();

  private PhraseFile(Map<String, List<String>> entries) {
    this.entries = entries;
  }

  /** Reads a file; empty if there is none of that name. */
  static Optional<PhraseFile> find(String name) {
    try (InputStream in = PhraseFile.class.getResourceAsStream(name)) {
      return in == null ? Optional.empty() : Optional.of(read(in));
    } catch (IOException e) {
      throw new UncheckedIOException(name, e);
    }
  }

  private static PhraseFile read(InputStream in) throws IOException {
    BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
    Map<String, List<String>> entries = new LinkedHashMap<>();
    for (@Nullable String line = lines.readLine(); line != null; line = lines.readLine()) {
      int equals = line.indexOf('=');
      if (equals > 0 && line.charAt(0) != '#') {
        entries.put(line.substring(0, equals).strip(), split(line.substring(equals + 1)));
      }
    }
    return new PhraseFile(entries);
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
    return entries.getOrDefault(key, List.of());
  }

  /** The first phrase of a key, the one that is written; empty if the file does not have it. */
  String first(String key) {
    List<String> phrases = entries.getOrDefault(key, List.of());
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
    for (List<String> entry : entries.values()) {
      phrases.addAll(entry);
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
