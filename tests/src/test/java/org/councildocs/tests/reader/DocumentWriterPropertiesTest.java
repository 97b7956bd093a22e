package org.councildocs.tests.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.councildocs.document.Annex;
import org.councildocs.document.Briefer;
import org.councildocs.document.ConceptNote;
import org.councildocs.document.CouncilDocument;
import org.councildocs.document.GuidingQuestion;
import org.councildocs.document.Letter;
import org.councildocs.document.Masthead;
import org.councildocs.document.Meeting;
import org.councildocs.document.PlainText;
import org.councildocs.document.Section;
import org.councildocs.document.Signatory;
import org.councildocs.language.Language;
import org.councildocs.reader.DocumentReader;
import org.councildocs.reader.DocumentWriter;
import org.councildocs.testkit.arbitrary.DraftedDocuments;

/** What is drafted in any of the six languages, written and read again. */
class DocumentWriterPropertiesTest {

  @Property(tries = 600, edgeCases = EdgeCasesMode.NONE)
  void a_drafted_letter_is_read_as_it_was_drafted(@ForAll("letters") Letter drafted) {
    String text = DocumentWriter.create().write(drafted);

    Letter read = (Letter) read(text);

    assertThat(read.kind()).isEqualTo(drafted.kind());
    assertThat(read.language()).isEqualTo(drafted.language());
    assertThat(read.date()).isEqualTo(drafted.date());
    assertThat(read.authors()).as(text).isEqualTo(drafted.authors());
    assertThat(read.addressees()).as(text).isEqualTo(drafted.addressees());
    assertThat(read.circulation()).as(text).isEqualTo(drafted.circulation());
    assertThat(read.body()).as(text).startsWith(drafted.body().toArray(String[]::new));
    assertThat(read.body())
        .hasSize(drafted.body().size() + drafted.circulation().stream().mapToInt(c -> 1).sum());
    assertThat(read.signatories().stream().map(Signatory::name).toList())
        .as(text)
        .isEqualTo(drafted.signatories().stream().map(Signatory::name).toList());
    assertThat(read.signatories().stream().map(Signatory::title).toList())
        .as(text)
        .isEqualTo(drafted.signatories().stream().map(Signatory::title).toList());
    assertThat(withoutLines(read.masthead())).as(text).isEqualTo(drafted.masthead());
    assertThat(read.footnotes()).as(text).isEmpty();
    assertThat(read.annexes()).as(text).hasSameSizeAs(drafted.annexes());
    for (int i = 0; i < read.annexes().size(); i++) {
      same(read.annexes().get(i), drafted.annexes().get(i), text);
    }
  }

  private static Masthead withoutLines(Masthead masthead) {
    return masthead.toBuilder().lines(List.of()).build();
  }

  private static void same(Annex read, Annex drafted, String text) {
    assertThat(read.title()).as(text).isEqualTo(drafted.title());
    if (drafted.content() instanceof PlainText plain) {
      assertThat(read.content()).as(text).isEqualTo(plain);
    } else {
      assertThat(read.content()).as(text).isInstanceOf(ConceptNote.class);
      same((ConceptNote) read.content(), (ConceptNote) drafted.content(), text);
    }
  }

  private static void same(ConceptNote read, ConceptNote drafted, String text) {
    assertThat(read.theme()).as(text).isEqualTo(drafted.theme());
    assertThat(read.meeting().flatMap(Meeting::date))
        .as(text)
        .isEqualTo(drafted.meeting().flatMap(Meeting::date));
    assertThat(read.meeting().flatMap(Meeting::format))
        .as(text)
        .isEqualTo(drafted.meeting().flatMap(Meeting::format));
    assertThat(read.body()).as(text).isEqualTo(drafted.body());
    assertThat(
            read.sections().subList(0, drafted.sections().size()).stream()
                .map(Section::kind)
                .toList())
        .as(text)
        .isEqualTo(drafted.sections().stream().map(Section::kind).toList());
    assertThat(
            read.sections().subList(0, drafted.sections().size()).stream()
                .map(Section::body)
                .toList())
        .as(text)
        .isEqualTo(drafted.sections().stream().map(Section::body).toList());
    assertThat(read.guidingQuestions().stream().map(DocumentWriterPropertiesTest::entry).toList())
        .as(text)
        .isEqualTo(
            drafted.guidingQuestions().stream().map(DocumentWriterPropertiesTest::entry).toList());
    assertThat(read.briefers().stream().map(Briefer::text).toList())
        .as(text)
        .isEqualTo(drafted.briefers().stream().map(Briefer::text).toList());
  }

  private static Optional<String> entry(GuidingQuestion question) {
    return question.label().map(label -> label + ": " + question.text());
  }

  @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
  void what_was_read_is_read_alike_once_it_is_written(@ForAll("letters") Letter drafted) {
    CouncilDocument read = read(DocumentWriter.create().write(drafted));

    String text = DocumentWriter.create().write(read);

    assertThat(read(text)).as(text).isEqualTo(read);
  }

  private static CouncilDocument read(String text) {
    return DocumentReader.create().read(text).document().orElseThrow();
  }

  @Provide
  Arbitrary<Letter> letters() {
    return Arbitraries.of(Language.class)
        .flatMap(language -> DraftedDocuments.in(language).letters());
  }
}
