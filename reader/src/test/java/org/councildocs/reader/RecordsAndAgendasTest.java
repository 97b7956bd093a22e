package org.councildocs.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.councildocs.document.DocumentKind;
import org.councildocs.symbol.DocumentSymbol;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Records and agendas of meetings, which name letters and are none. */
class RecordsAndAgendasTest {

  @ParameterizedTest
  @CsvSource({
    "S/PV.12345,MEETING_RECORD",
    "United Nations S/PV.12345,MEETING_RECORD",
    "A/C.1/99/SR.4,MEETING_RECORD",
    "S/Agenda/12345,OTHER",
    "S/2044/12,LETTER"
  })
  void the_symbol_says_what_a_document_is_that_names_a_letter(String symbol, DocumentKind kind) {
    ReadResult result =
        DocumentReader.create()
            .read(
                symbol
                    + """

                    Security Council
                    Ninety-ninth year

                    Wednesday, 18 May 2044, 10 a.m.

                    Agenda
                    The wells of the north
                    Letter dated 9 May 2044 from the Permanent Representative of Chile to the United
                    Nations addressed to the President of the Security Council (S/2044/12)
                    """);

    assertThat(result.kind()).isEqualTo(kind);
    assertThat(result.document().isPresent()).isEqualTo(kind == DocumentKind.LETTER);
    assertThat(result.masthead().councilYear()).contains(99);
  }

  @Test
  void a_document_without_a_title_that_is_known_has_its_masthead() {
    ReadResult result =
        DocumentReader.create()
            .read(
                """
                S/2044/10/Add.12
                Security Council
                Distr.: General
                31 March 2044
                Original: English

                Summary of matters of which the Security Council is seized

                The Council is seized of the letter dated 24 March 2044 from Chile.
                """);

    assertThat(result.kind()).isEqualTo(DocumentKind.OTHER);
    assertThat(result.masthead().symbols())
        .containsExactly(DocumentSymbol.parse("S/2044/10/Add.12"));
    assertThat(result.masthead().issued()).contains(LocalDate.of(2044, 3, 31));
  }

  @Test
  void a_journal_that_lists_a_letter_is_none() {
    ReadResult result =
        DocumentReader.create()
            .read(
                """
                Journal of the United Nations

                Programme of meetings and agenda

                Security Council

                Letter dated 9 May 2044 from the Permanent Representative of Chile to the United
                Nations addressed to the President of the Security Council (S/2044/12)
                """);

    assertThat(result.kind()).isEqualTo(DocumentKind.OTHER);
    assertThat(result.document()).isEmpty();
  }

  @Test
  void a_record_without_any_letter_is_one_too() {
    ReadResult result =
        DocumentReader.create()
            .read(
                "S/PV.12345\nSecurity Council\n\nThe meeting was called to order at 10.05 a.m.\n");

    assertThat(result.kind()).isEqualTo(DocumentKind.MEETING_RECORD);
    assertThat(result.masthead().symbols()).containsExactly(DocumentSymbol.parse("S/PV.12345"));
    assertThat(result.masthead().lines()).containsExactly("S/PV.12345", "Security Council");
  }

  @Test
  void a_record_with_an_agenda_is_a_record() {
    ReadResult result =
        DocumentReader.create()
            .read("S/PV.12345\nConseil de sécurité\n\nOrdre du jour\n\nLes puits du nord\n");

    assertThat(result.kind()).isEqualTo(DocumentKind.MEETING_RECORD);
  }

  @ParameterizedTest
  @CsvSource({"Contents,OTHER", "Official Records,OTHER", "The wells of the north,LETTER"})
  void a_report_may_hold_a_letter_behind_its_contents(String line, DocumentKind kind) {
    ReadResult result =
        DocumentReader.create()
            .read(
                "A/99/2\nReport of the Security Council\n"
                    + line
                    + "\n\nLetter dated 9 May 2044 from the Permanent Representative of Chile to the"
                    + " United Nations addressed to the Secretary-General\n\nI have the honour to"
                    + " transmit a table of wells.\n");

    assertThat(result.kind()).isEqualTo(kind);
  }

  @Test
  void a_list_of_letters_is_none_of_them() {
    ReadResult result =
        DocumentReader.create()
            .read(
                """
                Letters of May

                Letter dated 3 May 2044 from the Permanent Representative of Cuba to the United
                Nations addressed to the Secretary-General (S/2044/201)
                Letter dated 4 May 2044 from the Permanent Representative of Peru to the United
                Nations addressed to the Secretary-General (S/2044/203)
                """);

    assertThat(result.kind()).isEqualTo(DocumentKind.OTHER);
    assertThat(result.document()).isEmpty();
  }
}
