package org.councildocs.tests.symbol;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.councildocs.benchmarks.accuracy.CorpusFolder;
import org.councildocs.fact.FactFile;
import org.councildocs.fact.FactRow;
import org.councildocs.symbol.DocumentSymbol;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The real symbols beside the repository; skipped where they are not. */
class SymbolCorpusTest {

  private static final Map<String, String> MISPRINTS =
      FactFile.read(SymbolCorpusTest.class, "symbol-misprints.tsv").rows().stream()
          .collect(Collectors.toMap(row -> row.get("symbol"), row -> row.get("becomes")));

  private static List<String> symbols = List.of();

  @BeforeAll
  static void readTheCorpus() throws IOException {
    Path file = CorpusFolder.path().resolve("symbols.tsv");
    Assumptions.assumeTrue(
        Files.exists(file), () -> "no " + file + ": set COUNCILDOCS_CORPUS to the folder of it");
    symbols =
        Files.readAllLines(file).stream()
            .skip(1)
            .map(line -> line.substring(0, line.indexOf('\t')))
            .toList();
    assertThat(symbols).hasSizeGreaterThan(17_000);
  }

  @Test
  void every_symbol_but_the_misprints_is_parsed_without_change_of_more_than_spelling() {
    List<String> wrong = new ArrayList<>();
    for (String text : symbols) {
      Optional<DocumentSymbol> symbol = DocumentSymbol.tryParse(text);
      String becomes = symbol.map(DocumentSymbol::toString).orElse("");
      String expected = MISPRINTS.getOrDefault(text, text);
      if (!plain(becomes).equals(plain(expected))) {
        wrong.add(text + " becomes " + becomes);
      }
    }
    assertThat(wrong).isEmpty();
  }

  /** Without blanks, other hyphens and case. */
  private static String plain(String text) {
    return text.replaceAll("[ \\u00A0]", "")
        .replaceAll("[\\u2010\\u2011\\u2013]", "-")
        .toUpperCase(Locale.ROOT);
  }

  @Test
  void what_a_symbol_prints_is_read_as_the_same_symbol() {
    for (String text : symbols) {
      DocumentSymbol.tryParse(text)
          .ifPresent(
              symbol -> {
                DocumentSymbol again = DocumentSymbol.parse(symbol.toString());
                assertThat(again).isEqualTo(symbol).hasToString(symbol.toString());
                assertThat(again).hasSameHashCodeAs(symbol);
              });
    }
  }

  @Test
  void file_names_and_links_are_read_back() {
    for (String text : symbols) {
      DocumentSymbol.tryParse(text)
          .ifPresent(
              symbol -> {
                assertThat(DocumentSymbol.parseLenient(symbol.fileName()).symbol())
                    .isEqualTo(symbol);
                assertThat(DocumentSymbol.parseLenient(symbol.link()).symbol()).isEqualTo(symbol);
              });
    }
  }

  @Test
  void every_misprint_is_in_the_corpus_and_has_its_reason() {
    assertThat(symbols).containsAll(MISPRINTS.keySet());
    assertThat(FactFile.read(SymbolCorpusTest.class, "symbol-misprints.tsv").rows())
        .map((FactRow row) -> row.get("reason"))
        .noneMatch(String::isEmpty);
  }
}
