package org.councildocs.reader;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.councildocs.language.Language;

/**
 * A file of phrases beside this class, of the form {@code key = phrase | phrase}; or a section of
 * such a file, behind a line with its name in square brackets.
 */
final class PhraseFile {

  private static final Map<Language, Optional<PhraseFile>> LOADED = new ConcurrentHashMap<>();

  /** What stands behind the equals sign of each key; cut into phrases when it is asked for. */
  private final Map<String, String> entries = new LinkedHashMap<>();

  private final Set<String> asked = new HashSet<>();
  private final Map<String, PhraseFile> sections = new HashMap<>();

  private PhraseFile() {}

  private static PhraseFile parse(String text) {
    PhraseFile file = new PhraseFile();
    PhraseFile section = file;
    int start = 0;
    while (start < text.length()) {
      int end = text.indexOf('\n', start);
      end = end < 0 ? text.length() : end;
      char first = text.charAt(start);
      int equals = text.indexOf('=', start);
      if (first == '[') {
        section = new PhraseFile();
        file.sections.put(text.substring(start + 1, text.indexOf(']', start)), section);
      } else if (equals > start && equals < end && first != '#') {
        section.entries.put(text.substring(start, equals).strip(), text.substring(equals + 1, end));
      }
      start = end + 1;
    }
    return file;
  }

  /** The file of a language, read once and kept; empty if there is none. */
  static Optional<PhraseFile> of(Language language) {
    Optional<PhraseFile> known = LOADED.get(language);
    if (known == null) {
      // Two threads may both come here, and make the same.
      known = find("phrasebook_" + language.tag() + ".txt");
      LOADED.put(language, known);
    }
    return known;
  }

  /** A section of the file. */
  PhraseFile section(String name) {
    return Objects.requireNonNull(sections.get(name), name);
  }

  /** Reads a file; empty if there is none of that name. */
  static Optional<PhraseFile> find(String name) {
    try (InputStream in = PhraseFile.class.getResourceAsStream(name)) {
      return in == null
          ? Optional.empty()
          : Optional.of(parse(new String(in.readAllBytes(), StandardCharsets.UTF_8)));
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
      int from = start;
      int to = end;
      while (from < to && value.charAt(from) == ' ') {
        from++;
      }
      while (from < to && value.charAt(to - 1) == ' ') {
        to--;
      }
      if (from < to) {
        phrases.add(value.substring(from, to));
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

  /** All phrases of the file, without those of its sections. */
  List<String> phrases() {
    List<String> phrases = new ArrayList<>();
    for (String value : entries.values()) {
      phrases.addAll(split(value));
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
