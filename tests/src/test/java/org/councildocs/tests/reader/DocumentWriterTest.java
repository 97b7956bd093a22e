package org.councildocs.tests.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.councildocs.document.Capacity;
import org.councildocs.document.ConceptNote;
import org.councildocs.document.CouncilDocument;
import org.councildocs.document.Letter;
import org.councildocs.document.LetterKind;
import org.councildocs.document.Masthead;
import org.councildocs.language.Language;
import org.councildocs.reader.DocumentReader;
import org.councildocs.reader.DocumentWriter;
import org.councildocs.reader.OfficialPhrases;
import org.councildocs.state.State;
import org.councildocs.symbol.Organ;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Real and invented documents, read, written and read again; and titles in six languages. */
class DocumentWriterTest {

  static List<Path> documents() throws IOException {
    List<Path> documents = new ArrayList<>();
    for (String folder :
        List.of(
            "src/test/resources/org/councildocs/tests/reader/documents",
            "../examples/documents",
            "../examples/faulty")) {
      try (Stream<Path> files = Files.walk(Path.of(folder))) {
        files.filter(file -> file.toString().endsWith(".txt")).sorted().forEach(documents::add);
      }
    }
    return documents;
  }

  @ParameterizedTest
  @MethodSource("documents")
  void a_document_is_read_alike_once_it_is_written(Path file) throws IOException {
    Optional<CouncilDocument> read =
        DocumentReader.create().read(Files.readString(file)).document();

    assertThat(read).isPresent();
    Optional<CouncilDocument> again =
        read.map(DocumentWriter.create()::write)
            .flatMap(text -> DocumentReader.create().read(text).document());

    assertThat(again).isEqualTo(read);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ENGLISH | Letter dated 1 March 2026 from the Permanent Representative of the Sudan to the United Nations addressed to the President of the Security Council
          FRENCH  | Lettre datée du 1er mars 2026, adressée au Président du Conseil de sécurité par le Représentant permanent du Soudan auprès de l'Organisation des Nations Unies
          SPANISH | Carta de fecha 1 de marzo de 2026 dirigida al Presidente del Consejo de Seguridad por el Representante Permanente del Sudán ante las Naciones Unidas
          RUSSIAN | Письмо Постоянного представителя Судана при Организации Объединенных Наций от 1 марта 2026 года на имя Председателя Совета Безопасности
          CHINESE | 2026 年 3 月 1 日苏丹常驻联合国代表给安全理事会主席的信
          ARABIC  | رسالة مؤرخة 1 آذار/مارس 2026 موجهة إلى رئيس مجلس الأمن من الممثل الدائم للسودان لدى الأمم المتحدة
          """)
  void a_title_has_its_parts_in_the_order_and_the_case_of_the_language(
      Language language, String title) {
    OfficialPhrases phrases = OfficialPhrases.of(language);
    Letter letter =
        Letter.builder(LetterKind.LETTER, language, Masthead.NONE)
            .date(LocalDate.of(2026, 3, 1))
            .addAuthor(phrases.author(Capacity.PERMANENT_REPRESENTATIVE, State.of("SDN")))
            .addAddressee(phrases.president(Organ.SECURITY_COUNCIL))
            .build();

    assertThat(DocumentWriter.create().write(letter)).isEqualTo(title + "\n");
  }

  @Test
  void a_line_break_inside_a_paragraph_becomes_a_blank() {
    Letter letter =
        Letter.builder(LetterKind.LETTER, Language.ENGLISH, Masthead.NONE)
            .title("Letter dated 1 March 2026")
            .addParagraph("The gauge\nwas read.")
            .build();

    assertThat(DocumentWriter.create().write(letter)).endsWith("\n\nThe gauge was read.\n");
  }

  @Test
  void a_theme_with_blanks_inside_its_quotation_marks_stays_in_the_line_of_its_title() {
    String title = "Note de cadrage pour le débat public sur le thème « Le sel », 3 mai 2031";
    ConceptNote note =
        ConceptNote.builder().language(Language.FRENCH).title(title).theme("Le sel").build();

    assertThat(DocumentWriter.create().write(note)).isEqualTo(title + "\n");
  }

  @Test
  void a_note_alone_must_say_its_language() {
    assertThatThrownBy(() -> DocumentWriter.create().write(ConceptNote.builder().build()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("does not say its language");
  }

  @Test
  void nobody_writes_for_a_state_as_secretary_general() {
    OfficialPhrases phrases = OfficialPhrases.of(Language.ENGLISH);

    assertThatThrownBy(() -> phrases.author(Capacity.SECRETARY_GENERAL, State.of("SDN")))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> phrases.author(Capacity.PERMANENT_REPRESENTATIVE, State.of("YUG")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("YUG");
    assertThatThrownBy(() -> phrases.president(Organ.SECRETARIAT))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void a_letter_is_circulated_as_a_document_of_some_organ() {
    OfficialPhrases phrases = OfficialPhrases.of(Language.ENGLISH);
    List<Organ> council = List.of(Organ.SECURITY_COUNCIL);

    assertThatThrownBy(() -> phrases.circulation(LetterKind.LETTER, List.of(), List.of(), 0))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("no organ");
    assertThatThrownBy(() -> phrases.circulation(LetterKind.LETTER, council, List.of(), -1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("-1 annexes; 0 or more would be right");
  }
}
