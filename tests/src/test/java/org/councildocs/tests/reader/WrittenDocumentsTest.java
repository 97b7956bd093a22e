package org.councildocs.tests.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.councildocs.reader.DocumentReader;
import org.councildocs.reader.ReadResult;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each of the {@linkplain WrittenDocuments documents written for the tests} gives the record beside
 * it, to the last character.
 *
 * <p>{@code -Dupdate.expected=true} puts what is read in the place of what was expected: then read
 * each changed file against its document, line by line, for from then on it counts as the truth.
 */
class WrittenDocumentsTest {

  static List<WrittenDocuments.Entry> documents() {
    return WrittenDocuments.all();
  }

  @ParameterizedTest
  @MethodSource("documents")
  void a_document_gives_the_record_that_a_person_found_in_it(WrittenDocuments.Entry document) {
    ReadResult result = DocumentReader.create().read(document.text());

    ReadingInvariants.assertHeld(result, document.text());
    assertThat(result.language()).as("language of %s", document).contains(document.language());
    String read = WrittenDocuments.record(result);
    if (Boolean.getBoolean("update.expected")) {
      document.expect(read);
    }
    assertThat(read)
        .as(
            "%s; mvn -pl tests -am test -Dtest=WrittenDocumentsTest"
                + " -Dsurefire.failIfNoSpecifiedTests=false -Dupdate.expected=true"
                + " writes it anew, to be read by a person",
            document)
        .isEqualTo(document.expected());
  }
}
