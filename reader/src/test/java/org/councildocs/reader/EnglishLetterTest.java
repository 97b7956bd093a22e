package org.councildocs.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import org.councildocs.document.Addressee;
import org.councildocs.document.Annex;
import org.councildocs.document.AnnexKind;
import org.councildocs.document.Author;
import org.councildocs.document.Capacity;
import org.councildocs.document.Distribution;
import org.councildocs.document.Letter;
import org.councildocs.document.LetterKind;
import org.councildocs.document.Masthead;
import org.councildocs.document.MeetingAnnouncement;
import org.councildocs.document.MeetingFormat;
import org.councildocs.document.MeetingLevel;
import org.councildocs.document.PlainText;
import org.councildocs.document.Signatory;
import org.councildocs.language.Language;
import org.councildocs.state.State;
import org.councildocs.symbol.DocumentSymbol;
import org.councildocs.symbol.Organ;
import org.junit.jupiter.api.Test;

/** English letters of every form. */
class EnglishLetterTest {

  @Test
  void a_masthead_set_in_two_columns_is_read_by_its_words() {
    Masthead masthead = Samples.letter("en-letter-with-concept-note.txt").masthead();
    assertThat(masthead.symbols()).containsExactly(DocumentSymbol.parse("S/2031/412"));
    assertThat(masthead.organs()).containsExactly(Organ.SECURITY_COUNCIL);
    assertThat(masthead.distribution()).contains(Distribution.GENERAL);
    assertThat(masthead.issued()).contains(LocalDate.of(2031, 5, 9));
    assertThat(masthead.originalLanguages())
        .extracting(original -> original.language().orElseThrow())
        .containsExactly(Language.ENGLISH);
    assertThat(masthead.jobNumber()).contains("31-04127");
  }

  @Test
  void a_letter_of_a_presidency_says_what_it_will_hold_and_asks_to_be_circulated() {
    Letter letter = Samples.letter("en-letter-with-concept-note.txt");
    assertThat(letter.presidency().orElseThrow().state()).contains(State.of("GHA"));
    assertThat(letter.presidency().orElseThrow().month()).contains(YearMonth.of(2031, 6));
    MeetingAnnouncement announcement = letter.announcement().orElseThrow();
    assertThat(announcement.theme())
        .contains("Maintenance of international peace and security: rivers that are shared");
    assertThat(announcement.meeting().format()).contains(MeetingFormat.OPEN_DEBATE);
    assertThat(announcement.meeting().level()).contains(MeetingLevel.HIGH_LEVEL);
    assertThat(announcement.meeting().date()).contains(LocalDate.of(2031, 6, 12));
    assertThat(announcement.meeting().time()).contains(LocalTime.of(10, 0));
    assertThat(letter.circulation().orElseThrow().organs()).containsExactly(Organ.SECURITY_COUNCIL);
  }

  @Test
  void its_paragraphs_are_whole_although_lines_and_set_in_beginnings_break_them() {
    assertThat(Samples.letter("en-letter-with-concept-note.txt").body())
        .hasSize(3)
        .allSatisfy(paragraph -> assertThat(paragraph).endsWith(".").doesNotContain("  "));
  }

  @Test
  void a_note_verbale_has_a_mission_as_author_and_no_signatory() {
    Letter note = Samples.letter("en-note-verbale.txt");
    assertThat(note.kind()).isEqualTo(LetterKind.NOTE_VERBALE);
    assertThat(note.date()).contains(LocalDate.of(2031, 3, 3));
    assertThat(note.authors())
        .extracting(author -> author.capacity().orElseThrow())
        .containsExactly(Capacity.PERMANENT_MISSION);
    assertThat(note.authors().get(0).state()).contains(State.of("URY"));
    assertThat(note.signatories()).isEmpty();
    assertThat(note.masthead().session()).contains(86);
    assertThat(note.masthead().agendaItems()).containsExactly("14", "33 (b)");
    assertThat(note.circulation().orElseThrow().agendaItems()).containsExactly("14", "33 (b)");
    assertThat(note.annexes().get(0).title()).contains("Declaration on quiet harbours");
  }

  @Test
  void identical_letters_go_to_three_in_printed_order() {
    Letter letter = Samples.letter("en-identical-letters.txt");
    assertThat(letter.kind()).isEqualTo(LetterKind.IDENTICAL_LETTERS);
    assertThat(letter.addressees())
        .extracting(Addressee::text)
        .containsExactly(
            "Secretary-General",
            "President of the General Assembly",
            "President of the Security Council");
    assertThat(letter.addressees())
        .extracting(addressee -> addressee.organ().orElse(null))
        .containsExactly(null, Organ.GENERAL_ASSEMBLY, Organ.SECURITY_COUNCIL);
    assertThat(letter.authors().get(0).capacity()).contains(Capacity.CHARGE_D_AFFAIRES);
    assertThat(letter.authors().get(0).state()).contains(State.of("SYR"));
    assertThat(letter.signatories())
        .extracting(Signatory::title)
        .containsExactly(java.util.List.of("Counsellor", "Chargé d’affaires a.i."));
    assertThat(letter.references())
        .extracting(reference -> reference.symbol().toString() + " in " + reference.path())
        .containsExactly("S/2031/300 in body[0]");
  }

  @Test
  void a_joint_letter_has_one_author_for_each_state_also_where_a_name_holds_and() {
    ReadResult result = Samples.read("en-joint-letter.txt");
    Letter letter = (Letter) result.document().orElseThrow();
    assertThat(letter.authors())
        .extracting(Author::text)
        .containsExactly(
            "Antigua and Barbuda",
            "Bosnia and Herzegovina",
            "Lao People’s Democratic Republic",
            "United Kingdom of Great Britain and Northern Ireland");
    assertThat(letter.authors())
        .allSatisfy(author -> assertThat(author.office()).contains("Permanent Representatives"));
    assertThat(letter.signatories())
        .extracting(signatory -> signatory.state().orElseThrow())
        .containsExactly(State.of("ATG"), State.of("BIH"), State.of("LAO"), State.of("GBR"));
    assertThat(letter.addressees())
        .extracting(addressee -> addressee.organ().orElseThrow())
        .containsExactly(Organ.ECONOMIC_AND_SOCIAL_COUNCIL);
  }

  @Test
  void an_annexed_letter_has_its_own_title_signature_and_enclosures() {
    Letter letter = Samples.letter("en-annexed-letter.txt");
    assertThat(letter.signatories())
        .extracting(signatory -> signatory.name().orElse(""))
        .containsExactly("Tomás Arce");
    Annex annex = letter.annexes().get(0);
    assertThat(annex.originalLanguages())
        .extracting(original -> original.text())
        .containsExactly("English", "French");
    Letter annexed = (Letter) annex.content();
    assertThat(annexed.date()).contains(LocalDate.of(2030, 1, 9));
    assertThat(annexed.body())
        .containsExactly(
            "Please find enclosed the report for which the Council asked in its resolution 2944 (2029).");
    assertThat(annexed.signatories())
        .extracting(signatory -> signatory.name().orElse(""))
        .containsExactly("Aino Lindqvist");
    assertThat(annexed.annexes()).extracting(Annex::kind).containsOnly(AnnexKind.ENCLOSURE);
    assertThat(annexed.annexes())
        .extracting(enclosure -> enclosure.number().orElse(""))
        .containsExactly("I", "II");
    assertThat(annexed.annexes().get(1).content())
        .isEqualTo(new PlainText(java.util.List.of("Station one stands at the cape.")));
  }

  @Test
  void an_annexed_letter_as_it_was_sent_may_have_an_annex_under_the_same_heading() {
    Letter letter =
        (Letter)
            DocumentReader.create()
                .read(
                    """
                    Letter dated 3 March 2031 from the Permanent Representative of Peru to the United \
                    Nations addressed to the President of the Security Council

                    I have the honour to transmit a letter (see annex).

                    (Signed) Ana Lopez
                    Permanent Representative

                    Annex

                    Excellency,

                    The people of the delta thank the Council. Please find enclosed what they declare.

                    Lima, 28 February 2031

                    (Signed) Rosa Quispe
                    Minister for Foreign Affairs

                    Annex

                    Declaration of the delta

                    The border is open.
                    """)
                .document()
                .orElseThrow();

    assertThat(letter.annexes()).hasSize(1);
    Letter sent = (Letter) letter.annexes().get(0).content();
    assertThat(sent.annexes().get(0).title()).contains("Declaration of the delta");
  }

  @Test
  void numbered_annexes_of_a_report_lie_in_it_and_not_beside_the_annex_without_number() {
    Letter letter =
        (Letter)
            DocumentReader.create()
                .read(
                    """
                    Letter dated 3 March 2031 from the Permanent Representative of Peru to the United \
                    Nations addressed to the President of the Security Council

                    I have the honour to transmit a letter and a report (see annex).

                    (Signed) Ana Lopez
                    Permanent Representative

                    Annex

                    Letter dated 1 March 2031 from the Minister for Foreign Affairs of Peru addressed \
                    to the President of the Security Council

                    I have the honour to transmit the report (see enclosure).

                    (Signed) Rosa Quispe
                    Minister for Foreign Affairs

                    Enclosure

                    Report on the wells

                    The wells are dry.

                    Annex I

                    Wells of the north

                    There are three of them.

                    Annex II

                    Wells of the south

                    There are two of them.
                    """)
                .document()
                .orElseThrow();

    assertThat(letter.annexes()).hasSize(1);
    Letter annexed = (Letter) letter.annexes().get(0).content();
    assertThat(annexed.annexes()).hasSize(1);
    assertThat(annexed.annexes().get(0).annexes())
        .extracting(annex -> annex.number().orElse(""))
        .containsExactly("I", "II");
  }

  @Test
  void a_concept_note_may_follow_a_letter_that_nobody_signed() {
    Letter letter =
        (Letter)
            DocumentReader.create()
                .read(
                    """
                    Letter dated 12 February 2031 from the Permanent Representative of Peru to the \
                    United Nations addressed to the Secretary-General

                    I have the honour to inform you that the concept note is set out below.

                    Concept note

                    Open debate “Reeds and roads”, 19 February 2031

                    Background

                    Reeds bend; roads do not.
                    """)
                .document()
                .orElseThrow();

    assertThat(letter.body()).hasSize(1);
    assertThat(Samples.noteIn(letter).theme()).contains("Reeds and roads");
  }

  @Test
  void a_document_flattened_to_one_line_is_parted_where_its_words_say_so() {
    ReadResult result = Samples.read("en-flattened.txt");
    Letter letter = (Letter) result.document().orElseThrow();
    assertThat(letter.masthead().symbols()).containsExactly(DocumentSymbol.parse("S/2030/250"));
    assertThat(letter.masthead().issued()).contains(LocalDate.of(2030, 4, 4));
    assertThat(letter.masthead().originalLanguages())
        .extracting(original -> original.text())
        .containsExactly("French");
    assertThat(letter.date()).contains(LocalDate.of(2030, 4, 2));
    assertThat(letter.authors().get(0).state()).contains(State.of("SEN"));
    assertThat(letter.body().get(0)).endsWith("circulated as a document of the Security Council.");
    assertThat(letter.signatories().get(0).name()).contains("Fatou Ndiaye");
    assertThat(letter.signatories().get(0).title())
        .containsExactly("Ambassador", "Permanent Representative");
    assertThat(Samples.noteIn(letter).title()).contains("Concept note");
    assertThat(result.furniture())
        .extracting(span -> span.in(Samples.text("en-flattened.txt")))
        .containsExactly("30-05100 (E) 050430 *3005100*");
  }

  @Test
  void words_of_a_host_are_furniture_and_sentences_that_begin_like_them_are_not() {
    String letter =
        """
        Letter dated 3 June 2031 from the Permanent Representative of Malta to the United Nations
        addressed to the Secretary-General

        The valley is the
        home of forty thousand people, and
        advertisement of its wells has ended.
        home

        (Signed) Carmela Vella
        Permanent Representative

        31-09981 (E) 010731   Please recycle
        *3109981*             Please recycle
        """;

    ReadResult result = DocumentReader.create().read(letter);

    Letter read = (Letter) result.document().orElseThrow();
    assertThat(read.body())
        .containsExactly(
            "The valley is the home of forty thousand people, and advertisement of its wells has"
                + " ended.");
    assertThat(read.footnotes()).isEmpty();
    assertThat(read.masthead().jobNumber()).contains("31-09981");
    assertThat(result.furniture()).hasSize(3);
  }

  @Test
  void a_statement_behind_the_signature_is_an_annex() {
    Letter letter =
        (Letter)
            DocumentReader.create()
                .read(
                    """
                    Letter dated 29 April 2031 from the Permanent Representative of Palau to the \
                    United Nations addressed to the President of the Security Council

                    I have the honour to enclose our statement.

                    (Signed) Serah Kila
                    Permanent Representative

                    Statement by Palau

                    We speak for our neighbours.
                    """)
                .document()
                .orElseThrow();

    assertThat(letter.signatories().get(0).title()).containsExactly("Permanent Representative");
    assertThat(letter.annexes().get(0).title()).contains("Statement by Palau");
  }
}
