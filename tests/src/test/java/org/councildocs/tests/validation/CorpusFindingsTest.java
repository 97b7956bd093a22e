package org.councildocs.tests.validation;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.councildocs.document.Severity;
import org.councildocs.language.Language;
import org.councildocs.reader.DocumentReader;
import org.councildocs.tests.reader.Corpus;
import org.councildocs.validation.DocumentValidator;
import org.councildocs.validation.Finding;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the rules say of real documents, as the reader reads them. */
class CorpusFindingsTest {

  private final DocumentReader reader = DocumentReader.create();

  @BeforeEach
  void needsTheCorpus() {
    Corpus.assume();
  }

  @Test
  void the_first_document_lacks_its_symbol_and_came_ten_days_ahead() {
    assertThat(findings(Corpus.text("zh/seed.txt")))
        .map(finding -> finding.path() + ": " + finding.message(Language.ENGLISH))
        .containsExactly(
            "annexes[0].content.meeting.date: The concept note is sent 10 days before the meeting.",
            "masthead.symbols: The document has no symbol.");
  }

  /** A new line here must be read in the document before it is written into the list. */
  @Test
  void every_error_was_read_by_a_person_and_is_right() throws IOException {
    Stream<String> errors =
        Corpus.all().stream()
            .flatMap(
                entry ->
                    findings(entry.text()).stream()
                        .filter(finding -> finding.severity() == Severity.ERROR)
                        .map(error -> entry + "\t" + error.rule() + "\t" + error.path()));
    assertThat(errors).containsExactlyInAnyOrderElementsOf(readByAPerson());
  }

  private List<Finding> findings(String text) {
    return reader
        .read(text)
        .document()
        .map(document -> DocumentValidator.create().validate(document))
        .orElse(List.of());
  }

  private static List<String> readByAPerson() throws IOException {
    try (var list = CorpusFindingsTest.class.getResourceAsStream("corpus-errors.tsv")) {
      return new String(list.readAllBytes(), UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> line.substring(0, line.lastIndexOf('\t')))
          .toList();
    }
  }
}
