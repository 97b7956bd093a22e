package org.councildocs.tests.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.councildocs.document.CouncilDocument;
import org.councildocs.document.Letter;
import org.councildocs.document.Masthead;
import org.councildocs.language.Language;
import org.councildocs.reader.DocumentReader;
import org.councildocs.reader.Problem;
import org.councildocs.reader.ProblemKind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every two documents that follow each other in one text. */
class FurtherDocumentsTest {

  private static final DocumentReader READER = DocumentReader.create().withoutMentions();

  /** How the line of a masthead begins that says how the document is distributed, by itself. */
  private static final List<String> DISTRIBUTION =
      List.of("\nDistr.: ", "\nDistr. ", "\nالتوزيع: ", "\nDistribución: ");

  /**
   * Documents whose masthead stands in one line, has its letters turned round, or stands at the
   * end: none of these is told from a text that goes on.
   */
  private static final Set<String> NOT_TOLD =
      Set.of("extracted-note.ar", "masthead-at-end.en", "signature-glued-to-office.fr");

  @ParameterizedTest
  @EnumSource(Language.class)
  void the_second_of_two_documents_in_one_text_is_told(Language language) {
    List<WrittenDocuments.Entry> documents =
        WrittenDocuments.all().stream()
            .filter(entry -> entry.language() == language)
            .filter(entry -> !NOT_TOLD.contains(entry.name()))
            .filter(entry -> !symbols(entry.text()).isEmpty() && distributed(entry.text()))
            .toList();
    assertThat(documents).hasSizeGreaterThan(5);
    List<String> missed = new ArrayList<>();
    for (int i = 1; i < documents.size(); i++) {
      String first = documents.get(i - 1).text();
      String second = documents.get(i).text();
      Set<String> of = symbols(second);
      if (!of.equals(symbols(first)) && !of.contains(further(first + "\f" + second))) {
        missed.add(documents.get(i - 1) + " + " + documents.get(i) + ": " + of);
      }
    }
    assertThat(missed).isEmpty();
  }

  private static boolean distributed(String text) {
    return DISTRIBUTION.stream().anyMatch(text::contains);
  }

  private static Set<String> symbols(String text) {
    Set<String> symbols = new TreeSet<>();
    Optional<CouncilDocument> document = READER.read(text).document();
    if (document.isPresent() && document.get() instanceof Letter letter) {
      Masthead masthead = letter.masthead();
      masthead.symbols().forEach(symbol -> symbols.add(symbol.toString()));
    }
    return symbols;
  }

  private static String further(String text) {
    return READER.read(text).problems().stream()
        .filter(problem -> problem.id().equals(ProblemKind.DOCUMENT_FURTHER.id()))
        .map(Problem::arguments)
        .map(arguments -> arguments.get("symbol"))
        .findFirst()
        .orElse("");
  }
}
