package org.councildocs.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import org.councildocs.document.Addressee;
import org.councildocs.document.Author;
import org.councildocs.document.Briefer;
import org.councildocs.document.ConceptNote;
import org.councildocs.document.Distribution;
import org.councildocs.document.Letter;
import org.councildocs.document.Masthead;
import org.councildocs.document.SectionKind;
import org.councildocs.document.Signatory;
import org.councildocs.language.Language;
import org.councildocs.symbol.DocumentSymbol;
import org.councildocs.symbol.Organ;
import org.junit.jupiter.api.Test;

/** What extractors glue together and break apart. */
class GluedAndBrokenTest {

  /** A letter to its signature; what a test is about follows. */
  private static final String SIGNED =
      """
      Letter dated 27 July 2031 from the Permanent Representative of Malta to the United Nations \
      addressed to the Secretary-General

      I have the honour to write to you.

      (Signed) Ana Lopez
      """;

  @Test
  void the_lines_of_a_masthead_may_be_glued_to_one() {
    Masthead masthead =
        letter(
                """
                Security CouncilS/2031/530Distr.: General28 July 2031Original: French

                Letter dated 27 July 2031 from the Permanent Representative of Malta to the United \
                Nations addressed to the Secretary-General

                I have the honour to write to you.
                """)
            .masthead();
    assertThat(masthead.symbols()).containsExactly(DocumentSymbol.parse("S/2031/530"));
    assertThat(masthead.distribution()).contains(Distribution.GENERAL);
    assertThat(masthead.issued()).contains(LocalDate.of(2031, 7, 28));
    assertThat(masthead.originalLanguages())
        .extracting(original -> original.language().orElseThrow())
        .containsExactly(Language.FRENCH);
  }

  @Test
  void a_remark_on_the_language_may_be_glued_to_the_heading_of_an_annex() {
    Letter letter =
        letter(
            SIGNED
                + """

            Annex to the letter dated 27 July 2031 from the Permanent Representative of Malta to \
            the United Nations addressed to the Secretary-General[Original: English and French]

            Statement on lamps

            The lamps are lit.
            """);
    assertThat(letter.annexes().get(0).originalLanguages()).hasSize(2);
    assertThat(letter.annexes().get(0).heading().orElseThrow()).endsWith("Secretary-General");
  }

  @Test
  void a_second_addressee_may_have_its_own_preposition() {
    Letter letter =
        letter(
            """
            Identical letters dated 27 July 2031 from the Permanent Representative of Malta to the \
            United Nations addressed to the Secretary-General and to the President of the Security \
            Council

            I have the honour to write to you.
            """);
    assertThat(letter.addressees())
        .extracting(Addressee::text)
        .containsExactly("Secretary-General", "President of the Security Council");
  }

  @Test
  void the_article_of_an_arabic_state_is_whole_in_a_joint_letter() {
    Letter letter =
        letter(
            "رسالة مؤرخة 3 أيار/مايو 2031 موجهة من الممثلين الدائمين للأردن وتونس لدى الأمم"
                + " المتحدة إلى رئيس مجلس الأمن\n\nنتشرف بالكتابة إليكم.\n");
    assertThat(letter.authors()).extracting(Author::text).containsExactly("للأردن", "تونس");
  }

  @Test
  void the_name_of_a_committee_is_one_line_of_a_title_and_no_state_signs_for_it() {
    Letter letter =
        letter(
            """
                Letter dated 20 September 2032 from the Chair of the Security Council
                Committee pursuant to resolution 1990 (2011) concerning lamps in Iraq
                addressed to the President of the Security Council

                   I have the honour to transmit herewith the report of the team of experts that
                looks after the lamps of the two rivers.
                   I should be grateful if the report could be issued as a document of the Council.

                                                        (Signed) Trine Berg
                                                                      Chair
                         Security Council Committee pursuant to resolutions 1990 (2011),
                                                 1991 (2011) and 2002 (2011) concerning
                                                     lamps in Iraq and along the rivers
            """);
    assertThat(letter.signatories()).hasSize(1);
    Signatory chair = letter.signatories().get(0);
    assertThat(chair.title())
        .containsExactly(
            "Chair",
            "Security Council Committee pursuant to resolutions 1990 (2011), 1991 (2011) and 2002"
                + " (2011) concerning lamps in Iraq and along the rivers");
    assertThat(chair.state()).isEmpty();
  }

  @Test
  void signatures_with_their_titles_above_are_parted_in_one_line() {
    Letter letter =
        letter(
            "Lettre datée du 6 mai 2033, adressée au Président du Conseil de sécurité par les"
                + " Représentants permanents de la Belgique et du Niger auprès de l'Organisation des"
                + " Nations Unies Nous avons l'honneur de vous écrire au sujet des digues."
                + " L'Ambassadeur, Représentant permanent de la Belgique (Signé) Philippe Maes"
                + " L'Ambassadrice, Représentante permanente du Niger (Signé) Aïcha Boubacar");
    assertThat(letter.signatories())
        .extracting(signatory -> signatory.name().orElse("-"))
        .containsExactly("Philippe Maes", "Aïcha Boubacar");
    assertThat(letter.signatories())
        .extracting(signatory -> signatory.state().orElseThrow().iso3())
        .containsExactly("BEL", "NER");
  }

  @Test
  void an_office_may_stand_on_the_line_below_the_name_of_a_briefer() {
    ConceptNote note =
        note(
            """
            Concept note

            Briefers

            Ms. Ana Lopez
            Director, Institute for Quiet Seas

            Mr. Omar Haddad
            """);
    assertThat(note.briefers())
        .extracting(briefer -> briefer.office().orElse("-"))
        .containsExactly("Director, Institute for Quiet Seas", "-");
  }

  @Test
  void what_a_briefer_speaks_about_may_stand_below_and_is_written_there() {
    ConceptNote note =
        note(
            """
            Concept note

            Panellists

            - Ms. Ana Lopez, Director
              Topic: wells in law
            - Mr. Omar Haddad, Professor
            """);
    assertThat(note.briefers())
        .extracting(briefer -> briefer.topic().orElse("-"))
        .containsExactly("wells in law", "-");
    assertThat(note(DocumentWriter.create().write(note))).isEqualTo(note);
  }

  @Test
  void the_page_that_holds_a_document_may_name_its_title_above_the_masthead() {
    Letter letter =
        letter(
            """
            Letter dated 6 April 2029 from the Permanent Representative of Malta to the United \
            Nations addressed to the Secretary-General (A/90/271)

            General Assembly
            Distr.
            GENERAL
            A/90/271
            7 April 2029

            Letter dated 6 April 2029 from the Permanent Representative of Malta to the United
            Nations addressed to the Secretary-General

            I have the honour to write to you.

            (Signed) Ana Lopez
            """);
    assertThat(letter.masthead().issued()).contains(LocalDate.of(2029, 4, 7));
    assertThat(letter.annexes()).isEmpty();
    assertThat(letter.signatories()).hasSize(1);
  }

  @Test
  void the_word_before_the_last_entry_is_no_part_of_the_one_before() {
    ConceptNote note =
        note(
            """
            Concept note

            Briefers

            - Ms. Ana Lopez, Director; and
            - Mr. Omar Haddad, Professor
            """);
    assertThat(note.briefers())
        .extracting(Briefer::text)
        .containsExactly("Ms. Ana Lopez, Director", "Mr. Omar Haddad, Professor");
  }

  @Test
  void chinese_briefers_may_stand_in_a_sentence() {
    ConceptNote note = note("概念说明\n\n会议安排\n\n联合国秘书长、湖泊研究所所长安娜·洛佩斯博士和民间社会代表将作情况通报。\n");
    assertThat(note.briefers())
        .extracting(Briefer::text)
        .containsExactly("联合国秘书长", "湖泊研究所所长安娜·洛佩斯博士", "民间社会代表");
  }

  @Test
  void a_theme_may_have_a_label_on_its_line_or_on_the_one_before() {
    assertThat(note("Concept note\n\nBackground\n\nTheme: Water as a bridge\n").theme())
        .contains("Water as a bridge");
    assertThat(note("|Concept note | |\n|Theme: |Water as a bridge |\n|Venue: |Room 4 |\n").theme())
        .contains("Water as a bridge");
  }

  @Test
  void damage_is_mended_in_an_annex_of_another_language() {
    ReadResult result = Samples.read("ru-damaged-arabic-annex.txt");
    ConceptNote note = Samples.noteIn((Letter) result.document().orElseThrow());
    assertThat(note.theme()).contains("الأنهار والسلام");
    Problem mended = result.problems().get(0);
    assertThat(mended.id()).isEqualTo("reader.mended.arabic-letters");
    assertThat(mended.span().orElseThrow().in(Samples.text("ru-damaged-arabic-annex.txt")))
        .isEqualTo("املفتوحة");
  }

  @Test
  void the_foot_of_a_page_inside_a_line_is_no_part_of_what_it_interrupts() {
    Letter letter =
        letter(
            "Letter dated 27 July 2031 from the Permanent Representative of Malta to the United"
                + " Nations addressed to the Secretary-General I have the honour to write to you"
                + " about the lamps. (Signed) Ana Lopez 2/2 31-01772 S/2031/88");
    assertThat(letter.signatories().get(0).name()).contains("Ana Lopez");
  }

  @Test
  void the_job_number_is_whole_though_its_language_looks_like_the_label_of_an_entry() {
    ConceptNote note =
        note(
            "Concept note for the briefing on the theme “Lamps” Background The lamps at the cape"
                + " went out in the night of the great storm, and nobody has lit them since then."
                + " Briefers • Ms. Ana Lopez, Director of the Institute for Quiet Seas at the cape"
                + " 33-03001 (S) 020333 *3303001*");
    assertThat(note.briefers())
        .extracting(Briefer::text)
        .containsExactly("Ms. Ana Lopez, Director of the Institute for Quiet Seas at the cape");
  }

  @Test
  void a_note_that_was_an_annex_begins_behind_the_heading_of_the_annex() {
    ReadResult result = Samples.read("en-note-of-annex.txt");
    ConceptNote note = (ConceptNote) result.document().orElseThrow();
    assertThat(note.theme()).contains("Salt roads");
    assertThat(note.sections())
        .extracting(section -> section.kind())
        .containsExactly(
            SectionKind.INTRODUCTION, SectionKind.BRIEFERS, SectionKind.GUIDING_QUESTIONS);
    assertThat(result.furniture())
        .extracting(span -> span.in(Samples.text("en-note-of-annex.txt")))
        .startsWith("S/2033/512", "Annex");
  }

  @Test
  void a_job_number_may_begin_with_the_letters_of_a_duty_station() {
    Letter letter =
        letter(
            SIGNED
                + """

            GE.32-03417 (E)
            """);
    assertThat(letter.masthead().jobNumber()).contains("32-03417");
    assertThat(letter.footnotes()).isEmpty();
  }

  @Test
  void the_shorter_job_number_of_the_first_years_is_no_title_of_who_signed() {
    Letter letter = letter(SIGNED + "\n                    -----\n51-3822\n");

    assertThat(letter.signatories().get(0).title()).doesNotContain("51-3822");
    assertThat(letter.footnotes()).isEmpty();
  }

  @Test
  void the_mark_of_who_typed_may_stand_behind_the_job_number() {
    Letter letter =
        letter(
            SIGNED
                + """

            86-29711  1542n (E)                                                      /...
            """);
    assertThat(letter.masthead().jobNumber()).contains("86-29711");
    assertThat(letter.footnotes()).isEmpty();
  }

  @Test
  void the_day_the_hour_and_the_place_of_a_meeting_may_each_have_a_line_under_the_title() {
    ConceptNote note =
        note(
            """
            Concept note

            Arria-formula meeting on the theme “Lamps”
            Monday, 23 June 2031
            10 a.m. to 1 p.m.
            Conference Room 3

            Background

            The lamps are lit.
            """);
    assertThat(note.meeting().orElseThrow().time()).contains(LocalTime.of(10, 0));
    assertThat(note.meeting().orElseThrow().place()).contains("Conference Room 3");
    assertThat(note.body()).isEmpty();
  }

  @Test
  void the_states_that_a_committee_is_about_write_no_letter() {
    Letter letter =
        letter(
            """
            Carta de fecha 21 de mayo de 2031 dirigida a la Presidencia del Consejo de Seguridad por el
            Presidente del Comité del Consejo de Seguridad dimanante de las resoluciones 751 (1992) y
            1907 (2009) relativas a Somalia y Eritrea

            Tengo el honor de presentar el informe anual.
            """);

    assertThat(letter.authors()).hasSize(1);
    assertThat(letter.authors().get(0).state()).isEmpty();
    assertThat(letter.authors().get(0).organ()).contains(Organ.SECURITY_COUNCIL);
  }

  @Test
  void a_text_may_be_glued_to_the_title_and_a_footnote_tell_the_reissue() {
    Letter letter =
        letter(
            "Letter dated 9 May 2031 from the Permanent Representative of Sweden to the United"
                + " Nations addressed to the President of the Security CouncilI have the honour to"
                + " transmit a table of wells.(Signed) Olof Skog\nAmbassador\n\n"
                + "* Reissued for technical reasons on 15 May 2031.\n");

    assertThat(letter.title().orElse("")).endsWith("Security Council");
    assertThat(letter.body()).containsExactly("I have the honour to transmit a table of wells.");
    assertThat(letter.masthead().reissue().orElseThrow().date())
        .contains(LocalDate.of(2031, 5, 15));
  }

  private static Letter letter(String text) {
    return (Letter) DocumentReader.create().read(text).document().orElseThrow();
  }

  private static ConceptNote note(String text) {
    return (ConceptNote) DocumentReader.create().read(text).document().orElseThrow();
  }
}
