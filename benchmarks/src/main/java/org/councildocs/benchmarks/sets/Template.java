package org.councildocs.benchmarks.sets;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.councildocs.language.Language;

/**
 * An invented letter in examples/documents, of which many are made: the same under other symbols.
 *
 * @param text the letter
 * @param language its language
 * @param symbol the symbol in it that is replaced
 * @param rules what the command says of it as it stands, by the README
 */
record Template(String text, Language language, String symbol, List<String> rules) {

  private static final List<String> LEAD_TIME = List.of("note.lead-time");

  /** The letter on shared waters in a language. */
  static Template sharedWaters(Language language) {
    return of("shared-waters", language, "S/2023/9071", LEAD_TIME);
  }

  private static Template of(String name, Language language, String symbol, List<String> rules) {
    Path file = Path.of("examples", "documents", name + "." + language.tag() + ".txt");
    try {
      String text = Files.readString(file);
      if (!text.contains(symbol)) {
        throw new IllegalStateException(file + " has no symbol " + symbol);
      }
      return new Template(text, language, symbol, rules);
    } catch (IOException e) {
      throw new UncheckedIOException("run from the root of the repository", e);
    }
  }

  /** The letter under another symbol. */
  String under(String other) {
    return text.replace(symbol, other);
  }
}
