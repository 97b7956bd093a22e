package org.councildocs.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.councildocs.document.Addressee;
import org.councildocs.document.Annex;
import org.councildocs.document.Briefer;
import org.councildocs.document.Capacity;
import org.councildocs.document.ConceptNote;
import org.councildocs.document.DocumentKind;
import org.councildocs.document.DocumentPath;
import org.councildocs.document.GuidingQuestion;
import org.councildocs.document.Letter;
import org.councildocs.document.Meeting;
import org.councildocs.document.OriginalLanguage;
import org.councildocs.document.Participant;
import org.councildocs.document.PlainText;
import org.councildocs.document.SectionKind;
import org.councildocs.document.Signatory;
import org.councildocs.language.TextSpan;
import org.councildocs.state.State;
import org.councildocs.symbol.DocumentSymbol;
import org.councildocs.symbol.Organ;
import org.junit.jupiter.api.Test;

/** Documents that look different from most. */
class OtherLayoutsTest {

  @Test
  void a_letter_as_it_was_sent_has_no_title_but_a_line_with_its_date() {
    Letter letter = Samples.letter("en-letter-as-sent.txt");
    assertThat(letter.title()).isEmpty();
    assertThat(letter.date()).contains(LocalDate.of(2031, 6, 14));
    assertThat(letter.body()).contains("Excellency,");
    assertThat(letter.signatories().get(0).title())
        .containsExactly("Ambassador", "Permanent Representative");
  }

  @Test
  void a_broken_mark_of_a_signature_does_not_run_into_the_column_beside_it() {
    String text =
        """
        S/2032/901

        Lettre datée du 8 novembre 2032, adressée au Secrétaire général par les Représentants
        permanents de la Belgique et de l'Espagne auprès de l'Organisation des Nations Unies

        Nous avons l'honneur de vous informer que nos gouvernements enverront neuf experts.

        le Représentant permanent               le Représentant permanent
        de la Belgique                          de l'Espagne
        ᰮ (Signé) Luc Dewaele                   (Signé) Jaime Ibáñez
        """;
    ReadResult result = DocumentReader.create().read(text);
    Letter letter = (Letter) result.document().orElseThrow();
    assertThat(letter.signatories())
        .extracting(signatory -> signatory.name().orElse(""))
        .contains("Jaime Ibáñez");
  }

  @Test
  void an_initial_between_arabic_names_ends_no_sentence_and_no_paragraph() {
    String text =
        """
        مذكرة مفاهيمية للمناقشة المفتوحة لمجلس الأمن بشأن موضوع ”المنارات والسلام“، المقرر عقدها في 12 كانون الأول/ديسمبر 2033

        مقدمو الإحاطات

        ثم تعطى الكلمة لمقدمي الإحاطات التاليين: السيدة مارتا م. ليندكفيست، منسقة شبكة المنارات، والسيد ع. ر.
        حداد، مدير معهد البحار.
        """;
    ConceptNote note = (ConceptNote) DocumentReader.create().read(text).document().orElseThrow();
    assertThat(note.briefers())
        .extracting(briefer -> briefer.name().orElse(""))
        .containsExactly("مارتا م. ليندكفيست", "ع. ر. حداد");
  }

  @Test
  void where_a_blank_line_follows_each_line_the_width_says_which_go_on() {
    Letter letter = Samples.letter("zh-double-spaced.txt");
    assertThat(letter.body())
        .hasSize(3)
        .element(0)
        .asString()
        .contains("通报如下情况。渡口", "在河边等候，其中有前往集市的农民");
    assertThat(letter.signatories().get(0).name()).contains("夸梅·阿杜");
  }

  @Test
  void a_note_that_was_a_table_is_read_by_its_labels() {
    ReadResult result = Samples.read("en-panel-note.txt");
    ConceptNote note = (ConceptNote) result.document().orElseThrow();
    assertThat(result.kind()).isEqualTo(DocumentKind.CONCEPT_NOTE);
    assertThat(note.sections())
        .extracting(section -> section.kind())
        .containsExactly(
            SectionKind.DATE_AND_VENUE,
            SectionKind.OBJECTIVE,
            SectionKind.CHAIR,
            SectionKind.MODERATOR,
            SectionKind.OPENING_STATEMENTS,
            SectionKind.BRIEFERS,
            SectionKind.OUTCOME);
    assertThat(note.meeting().orElseThrow().date()).contains(LocalDate.of(2031, 6, 13));
    assertThat(note.meeting().orElseThrow().time()).contains(LocalTime.of(15, 0));
    assertThat(note.meeting().orElseThrow().place())
        .contains("Palais des Nations, Room XX, Geneva");
    assertThat(note.chair().orElseThrow().name()).contains("Lina Svensson");
    assertThat(note.moderator().orElseThrow().name()).contains("Paul Adjei");
    assertThat(note.openingSpeakers())
        .extracting(speaker -> speaker.name().orElse(""))
        .containsExactly("Rosa Blanco");
    assertThat(note.briefers())
        .extracting(briefer -> briefer.name().orElse(""))
        .containsExactly("Tarja Salo", "Omar Haddad", "Li Na");
  }

  @Test
  void where_each_line_holds_a_paragraph_each_line_under_a_heading_names_a_briefer() {
    ConceptNote note = Samples.noteIn(Samples.letter("ru-briefers-in-plain-lines.txt"));
    assertThat(note.briefers())
        .extracting(briefer -> briefer.name().orElse("-"))
        .containsExactly("Анна Вебер", "Болат Ахметов", "-");
  }

  @Test
  void a_line_set_deeper_behind_a_sentence_begins_a_paragraph() {
    Letter letter =
        (Letter)
            DocumentReader.create()
                .read(
                    """
                    Letter dated 2 September 2031 from the Permanent Representative of Malta to the
                    United Nations addressed to the Secretary-General

                         I have the honour to write to you about the lamps at the cape, which went out
                    in the night of the great storm, when nobody could reach the tower by boat or road.
                         Malta has lit them again with the help of its neighbours.

                    (Signed) Lenora Vassalo
                    """)
                .document()
                .orElseThrow();
    assertThat(letter.body()).hasSize(2);
  }

  @Test
  void a_line_of_ideographs_goes_on_flush_below_one_that_is_set_in() {
    Letter letter =
        (Letter)
            DocumentReader.create()
                .read(
                    """
                    2031年9月2日马耳他常驻联合国代表给秘书长的信

                          谨通知阁下，马耳他作为安全理事会2031年10月轮值主席，定于2031年10月11日
                    星期六上午10时举行公开辩论会。
                          请将本信作为安全理事会文件分发为荷。

                    莱诺拉·瓦萨洛(签名)
                    """)
                .document()
                .orElseThrow();
    assertThat(letter.body()).hasSize(2);
    assertThat(letter.announcement().orElseThrow().meeting().time()).contains(LocalTime.of(10, 0));
  }

  @Test
  void a_table_may_have_blanks_in_its_cells_and_a_rule_below_its_head() {
    ReadResult result = Samples.read("en-table-in-markdown.txt");
    ConceptNote note = (ConceptNote) result.document().orElseThrow();
    assertThat(note.body()).isEmpty();
    assertThat(note.sections())
        .extracting(section -> section.heading().orElse("-"))
        .contains("Opening statement:");
    assertThat(note.openingSpeakers())
        .extracting(speaker -> speaker.name().orElse("-"))
        .containsExactly("Nada Youssef");
  }

  @Test
  void both_rows_of_a_label_in_a_table_may_hold_a_value() {
    ConceptNote note =
        (ConceptNote)
            DocumentReader.create()
                .read(
                    """
                    Concept note

                    |Opening |H.E. Mr. Zeno Alt, High Commissioner |
                    |statements: |Ms. Una Berg, President |
                    |Chair: |Mr. Adam Cole, Vice-President |
                    """)
                .document()
                .orElseThrow();

    assertThat(note.openingSpeakers())
        .extracting(speaker -> speaker.name().orElse("-"))
        .containsExactly("Zeno Alt", "Una Berg");
    assertThat(note.sections().get(0).heading()).contains("Opening statements:");
  }

  @Test
  void two_organs_two_symbols_and_two_annexes() {
    Letter letter = Samples.letter("en-two-annexes.txt");
    assertThat(letter.masthead().symbols())
        .containsExactly(DocumentSymbol.parse("A/86/412-S/2031/77"));
    assertThat(letter.masthead().session()).contains(86);
    assertThat(letter.masthead().councilYear()).contains(86);
    assertThat(letter.masthead().agendaItems()).containsExactly("42", "43", "166");
    assertThat(letter.signatories().get(0).name()).contains("Luis Quispe");
    assertThat(letter.signatories().get(0).capacity()).contains(Capacity.CHARGE_D_AFFAIRES);
    assertThat(letter.annexes())
        .extracting(annex -> annex.number().orElse(""))
        .containsExactly("I", "II");
    assertThat(letter.annexes())
        .extracting(Annex::title)
        .extracting(title -> title.orElse(""))
        .containsExactly("Statement of the Government of Peru", "List of boats lost");
  }

  @Test
  void an_organ_may_stand_on_two_lines_of_the_masthead() {
    String text =
        """
        UNITED NATIONS
        SECURITY
        COUNCIL
        Distr.
        GENERAL
        S/29301
        19 February 1993

        LETTER DATED 18 FEBRUARY 1993 FROM THE PERMANENT REPRESENTATIVE OF CYPRUS TO THE UNITED
        NATIONS ADDRESSED TO THE SECRETARY-GENERAL
        """;

    ReadResult result = DocumentReader.create().read(text);

    assertThat(result.masthead().organs()).containsExactly(Organ.SECURITY_COUNCIL);
    assertThat(result.spanOf(DocumentPath.parse("masthead.organs[0]")).orElseThrow().in(text))
        .isEqualTo("SECURITY\nCOUNCIL");
  }

  @Test
  void an_organ_on_two_lines_may_have_another_column_beside_it() {
    String text =
        """
        UNITED NATIONS                                     S
        SECURITY                                           19 February 1953
        COUNCIL                                            ENGLISH
                                                           S/2930

        LETTER DATED 18 FEBRUARY 1953 FROM THE REPRESENTATIVE OF PERU ADDRESSED TO THE
        SECRETARY-GENERAL, TRANSMITTING THE FOURTH REPORT OF THE COMMISSION
        """;

    ReadResult result = DocumentReader.create().read(text);
    Letter letter = (Letter) result.document().orElseThrow();

    assertThat(result.masthead().organs()).containsExactly(Organ.SECURITY_COUNCIL);
    assertThat(letter.addressees())
        .extracting(Addressee::text)
        .containsExactly("SECRETARY-GENERAL");
  }

  @Test
  void a_report_behind_the_signature_is_an_annex_and_no_title_of_who_signs() {
    Letter letter =
        (Letter)
            DocumentReader.create()
                .read(
                    """
                    Letter dated 13 January 2031 from the Panel of Experts on the Sudan addressed to \
                    the President of the Security Council

                    The Panel of Experts has the honour to transmit its report.

                    (Signed) Babacar Lô
                    Coordinator

                    (Signed) Mark Tembo
                    Expert

                    Final report of the Panel of Experts on the Sudan

                    The Panel went to the region four times, and was heard there.
                    """)
                .document()
                .orElseThrow();

    assertThat(letter.authors().get(0).state()).isEmpty();
    assertThat(letter.signatories())
        .extracting(Signatory::title)
        .containsExactly(List.of("Coordinator"), List.of("Expert"));
    assertThat(letter.footnotes()).isEmpty();
    assertThat(letter.annexes().get(0).title())
        .contains("Final report of the Panel of Experts on the Sudan");
  }

  @Test
  void a_leave_in_two_words_may_stand_above_a_signature_without_a_mark() {
    Letter letter =
        (Letter)
            DocumentReader.create()
                .read(
                    """
                    Letter dated 16 July 1952 from the Acting Representative of the United States to \
                    the United Nations addressed to the Secretary-General

                    Dear Mr. Secretary-General:

                    I have the honour to send the report of the lamp keepers.

                    Sincerely yours,

                    Charles Whitlock
                    Acting Representative of the United States
                    """)
                .document()
                .orElseThrow();

    assertThat(letter.signatories()).hasSize(1);
    assertThat(letter.signatories().get(0).name()).contains("Charles Whitlock");
    assertThat(letter.body()).last().isEqualTo("Sincerely yours,");
  }

  @Test
  void questions_and_briefers_may_stand_in_running_text() {
    Letter letter = Samples.letter("en-questions-in-prose.txt");
    ConceptNote note = Samples.noteIn(letter);
    assertThat(letter.authors().get(0).state()).isEmpty();
    assertThat(note.theme()).contains("Sea lanes");
    assertThat(note.guidingQuestions())
        .extracting(GuidingQuestion::questions)
        .containsExactly(
            List.of("What keeps a sea lane open?", "Who pays for the buoys?"),
            List.of("How should the Council answer when a lane is closed?"));
    assertThat(note.briefers())
        .extracting(Briefer::name)
        .extracting(name -> name.orElse("-"))
        .containsExactly("Jane Roe", "Khalil Nasser", "-");
  }

  @Test
  void a_bracket_that_ends_the_name_of_a_note_is_no_day() {
    ReadResult result = DocumentReader.create().read("2031年的概念说明 (");

    assertThat(result.kind()).isNotEqualTo(DocumentKind.LETTER);
    assertThat(result.document()).isEmpty();
  }

  @Test
  void a_state_of_another_author_is_not_lost() {
    assertThat(Samples.letter("en-two-annexes.txt").authors().get(0).state())
        .contains(State.of("PER"));
  }

  @Test
  void the_masthead_of_a_resolution_is_read_though_the_resolution_is_not() {
    ReadResult result =
        DocumentReader.create()
            .read(
                """
                United Nations A/RES/85/999
                General Assembly Distr.: General
                4 January 2031
                Eighty-fifth session
                Resolution adopted by the General Assembly on 21 December 2030
                The General Assembly,
                Recalling A/RES/84/1,
                """);
    assertThat(result.kind()).isEqualTo(DocumentKind.RESOLUTION);
    assertThat(result.document()).isEmpty();
    assertThat(result.masthead().symbols()).containsExactly(DocumentSymbol.parse("A/RES/85/999"));
    assertThat(result.masthead().issued()).contains(LocalDate.of(2031, 1, 4));
    assertThat(result.masthead().session()).contains(85);
  }

  @Test
  void a_symbol_in_brackets_behind_a_title_is_no_part_of_the_addressee() {
    Letter letter =
        (Letter)
            DocumentReader.create()
                .read(
                    "Letter dated 4 May 2031 from the Permanent Representative of Peru to the United"
                        + " Nations addressed to the Secretary-General (S/2031/12)\n")
                .document()
                .orElseThrow();
    assertThat(letter.addressees())
        .extracting(Addressee::text)
        .containsExactly("Secretary-General");
  }

  @Test
  void a_letter_as_it_was_sent_may_be_signed_without_a_mark() {
    ReadResult result =
        DocumentReader.create()
            .read(
                """
                14 June 2031

                Excellency,

                I have the honour to inform you that Kenya will hold a meeting on rivers.

                Please accept, Excellency, the assurances of my highest consideration.

                Ana Lopez
                Ambassador and Permanent Representative
                """);
    Letter letter = (Letter) result.document().orElseThrow();
    assertThat(letter.date()).contains(LocalDate.of(2031, 6, 14));
    assertThat(letter.signatories().get(0).name()).contains("Ana Lopez");
    assertThat(result.problems())
        .extracting(Problem::id)
        .containsExactly("reader.signature.unmarked");
  }

  @Test
  void the_foot_of_a_page_in_one_line_is_no_part_of_the_text() {
    Letter letter =
        (Letter)
            DocumentReader.create()
                .read(
                    """
                    S/2031/610
                    Letter dated 2 September 2031 from the Permanent Representative of Malta to the \
                    United Nations addressed to the Secretary-General
                    I have the honour to write to you about rivers that
                    S/2031/610 2/3 31-12345
                    are shared.
                    (Signed) Lenora Vassalo
                    """)
                .document()
                .orElseThrow();
    assertThat(letter.body())
        .containsExactly("I have the honour to write to you about rivers that are shared.");
  }

  @Test
  void an_event_with_a_theme_and_a_day_is_announced_though_its_format_is_none_of_the_known() {
    Letter letter =
        (Letter)
            DocumentReader.create()
                .read(
                    """
                    Letter dated 5 July 2031 from the Permanent Representative of Malta to the United \
                    Nations addressed to the Secretary-General

                    I have the honour to inform you that the Security Council will convene a signature \
                    event on the theme “Shared rivers” on 20 July 2031, at 3 p.m., in the Economic and \
                    Social Council Chamber.

                    (Signed) Ana Lopez
                    """)
                .document()
                .orElseThrow();
    assertThat(letter.announcement().orElseThrow().theme()).contains("Shared rivers");
    Meeting meeting = letter.announcement().orElseThrow().meeting();
    assertThat(meeting.date()).contains(LocalDate.of(2031, 7, 20));
    assertThat(meeting.place()).contains("Economic and Social Council Chamber");
    assertThat(meeting.council()).as("no place is a council").contains(Organ.SECURITY_COUNCIL);
  }

  @Test
  void signatures_side_by_side_are_read_column_by_column() {
    ReadResult result =
        DocumentReader.create()
            .read(
                """
                Letter dated 9 July 2031 from the Permanent Representatives of Bosnia and Herzegovina,
                Malta and Peru to the United Nations addressed to the Secretary-General

                We have the honour to transmit herewith a joint statement.

                (Signed) Senad Kovac                     (Signed) Lenora Vassalo
                Permanent Representative of              Permanent Representative
                Bosnia and Herzegovina                   of Malta

                                                         (Signed) Luis Quispe
                                                         Permanent Representative of Peru
                """);
    Letter letter = (Letter) result.document().orElseThrow();
    assertThat(letter.signatories())
        .extracting(signatory -> signatory.name().orElse("") + ": " + signatory.title())
        .containsExactly(
            "Senad Kovac: [Permanent Representative of Bosnia and Herzegovina]",
            "Lenora Vassalo: [Permanent Representative of Malta]",
            "Luis Quispe: [Permanent Representative of Peru]");
    assertOneLeafForEach(result);
  }

  @Test
  void signatures_side_by_side_may_have_their_titles_above() {
    ReadResult result =
        DocumentReader.create()
            .read(
                """
                Lettre datée du 9 juin 2031, adressée au Secrétaire général par les Représentants \
                permanents de l’Allemagne et de la France auprès de l’Organisation des Nations Unies

                Nous avons l’honneur de vous faire tenir ci-joint une déclaration.

                La Représentante permanente            Le Représentant permanent
                de l’Allemagne                         de la France
                (Signé) Anna Weber                     (Signé) Jean Dupont
                """);
    Letter letter = (Letter) result.document().orElseThrow();
    assertThat(letter.signatories())
        .extracting(signatory -> signatory.name().orElse("") + ": " + signatory.title())
        .containsExactly(
            "Anna Weber: [La Représentante permanente de l’Allemagne]",
            "Jean Dupont: [Le Représentant permanent de la France]");
    assertOneLeafForEach(result);
  }

  @Test
  void an_office_above_its_signature_is_parted_from_the_text_also_in_one_line() {
    Letter letter =
        (Letter)
            DocumentReader.create()
                .read(
                    "Lettre datée du 7 mars 2031, adressée au Secrétaire général par la Représentante"
                        + " permanente de la Suisse auprès de l’Organisation des Nations Unies J’ai"
                        + " l’honneur de vous écrire au sujet des fleuves que nous partageons. La"
                        + " Représentante permanente (Signé) Anna Weber\n")
                .document()
                .orElseThrow();
    assertThat(letter.body())
        .containsExactly("J’ai l’honneur de vous écrire au sujet des fleuves que nous partageons.");
    assertThat(letter.signatories())
        .extracting(signatory -> signatory.name().orElse("") + ": " + signatory.title())
        .containsExactly("Anna Weber: [La Représentante permanente]");
  }

  @Test
  void sessions_and_items_stand_in_a_masthead_below_the_title_too() {
    Letter letter =
        (Letter)
            DocumentReader.create()
                .read(
                    """
                    Letter dated 6 May 2031 from the Permanent Representative of Oman to the
                    United Nations addressed to the Secretary-General

                    United Nations A/85/60-S/2031/43
                    Distr.: General
                    7 May 2031
                    Original: Arabic
                    General Assembly
                    Eighty-fifth session
                    Agenda item 62
                    Salt roads and those
                    who keep them
                    Security Council
                    Eighty-sixth year

                    I have the honour to transmit a table of the salt roads.

                    (Signed) Salim Al-Barwani
                    """)
                .document()
                .orElseThrow();

    assertThat(letter.masthead().session()).contains(85);
    assertThat(letter.masthead().councilYear()).contains(86);
    assertThat(letter.masthead().agendaItems()).containsExactly("62");
    assertThat(letter.body())
        .containsExactly("I have the honour to transmit a table of the salt roads.");
  }

  @Test
  void a_name_alone_signs_behind_the_sentence_that_closes_a_letter() {
    String letter =
        """
        Letter dated 9 May 2031 from the Permanent Representative of Kuwait to the United Nations
        addressed to the President of the Security Council

        I should be grateful if the present letter could be circulated as a document of the Council.

        %s
        """;

    assertThat(signatories(letter.formatted("Fahad Al-Mutlaq")))
        .extracting(signatory -> signatory.name().orElse(""))
        .containsExactly("Fahad Al-Mutlaq");
    assertThat(signatories(letter.formatted("New York"))).isEmpty();
  }

  @Test
  void the_official_records_print_the_symbol_behind_a_word_and_the_day_of_issue_in_brackets() {
    Letter letter =
        (Letter)
            DocumentReader.create()
                .read(
                    """
                    DOCUMENT S/11845

                    Letter dated 15 October 1975 from the representative of Cyprus to the
                    Secretary-General

                    [Original: English]
                    [16 October 1975]

                    I have the honour to send you a list of wells.

                    (Signed) Zenon Makris
                    """)
                .document()
                .orElseThrow();

    assertThat(letter.masthead().symbols()).containsExactly(DocumentSymbol.parse("S/11845"));
    assertThat(letter.masthead().issued()).contains(LocalDate.of(1975, 10, 16));
    assertThat(letter.body()).containsExactly("I have the honour to send you a list of wells.");
  }

  @Test
  void a_symbol_of_the_first_year_may_be_short_where_it_stands_alone() {
    Letter letter =
        (Letter)
            DocumentReader.create()
                .read(
                    "SECURITY COUNCIL\n\nS/21\n19 March 1946\n\nLetter dated 18 March 1946 from the"
                        + " Representative of Iran to the President of the Security Council:"
                        + "\n\nSir, I have the honour to send you a list of wells.\n")
                .document()
                .orElseThrow();

    assertThat(letter.masthead().symbols()).containsExactly(DocumentSymbol.parse("S/21"));
  }

  @Test
  void a_footnote_below_a_rule_is_no_part_of_the_paragraph_above() {
    Letter letter =
        (Letter)
            DocumentReader.create()
                .read(
                    """
                    Letter dated 6 May 2031 from the Permanent Representative of Oman to the United
                    Nations addressed to the Secretary-General

                    I have the honour to transmit a table of the salt roads.

                    (Signed) Salim Al-Barwani

                    Annex

                    Salt roads
                    The salt roads are three.1 They meet at the well.1
                    __________________
                    1
                      See S/2031/12.
                    """)
                .document()
                .orElseThrow();

    assertThat(((PlainText) letter.annexes().get(0).content()).body())
        .containsExactly("The salt roads are three.1 They meet at the well.1", "1 See S/2031/12.");
  }

  @Test
  void a_short_letter_in_wide_lines_is_whole_beside_many_short_lines() {
    Letter letter = Samples.letter("en-two-organs-in-columns.txt");

    assertThat(letter.body())
        .hasSize(2)
        .first()
        .asString()
        .contains("the statement of the Ministry of Foreign Affairs of Georgia");
  }

  private static List<Signatory> signatories(String letter) {
    return ((Letter) DocumentReader.create().read(letter).document().orElseThrow()).signatories();
  }

  @Test
  void in_one_line_the_heading_of_an_annex_ends_where_the_title_it_repeats_does() {
    Letter letter =
        (Letter)
            DocumentReader.create()
                .read(
                    "Letter dated 6 May 2031 from the Permanent Representative of Oman to the United"
                        + " Nations addressed to the Secretary-General I have the honour to transmit"
                        + " a table. (Signed) Salim Al-Barwani Annex to the letter dated 6 May 2031"
                        + " from the Permanent Representative of Oman to the United Nations addressed"
                        + " to the Secretary-General The salt roads are three. They meet at the"
                        + " well.")
                .document()
                .orElseThrow();

    assertThat(letter.annexes().get(0).heading().orElse("")).endsWith("to the Secretary-General");
    assertThat(((PlainText) letter.annexes().get(0).content()).body())
        .containsExactly("The salt roads are three. They meet at the well.");
  }

  @Test
  void a_blank_that_stands_as_a_code_is_no_gap_between_columns() {
    assertThat(Samples.noteIn(Samples.letter("en-coded-blanks.txt")).briefers())
        .extracting(Briefer::text)
        .contains("Ms. Inès da Costa former harbour master");
  }

  @Test
  void a_bare_name_and_its_office_may_stand_in_two_lines_or_columns() {
    ConceptNote note =
        (ConceptNote)
            DocumentReader.create()
                .read(
                    """
                    Concept note

                    Security Council open debate on the keeping of lakes

                    3 May 2034

                    Briefers

                    Ana Delgado
                    Director of the Water Centre, Suva

                    Ben Okoro
                    Professor of Hydrology

                    Speakers

                    Ines Lund                    Special Envoy for Lakes
                    Joan Moreau-Pitt             Professor of Hydrology
                    """)
                .document()
                .orElseThrow();

    assertThat(note.briefers())
        .extracting(briefer -> briefer.name().orElse(""), briefer -> briefer.office().orElse(""))
        .containsExactly(
            tuple("Ana Delgado", "Director of the Water Centre, Suva"),
            tuple("Ben Okoro", "Professor of Hydrology"),
            tuple("Ines Lund", "Special Envoy for Lakes"),
            tuple("Joan Moreau-Pitt", "Professor of Hydrology"));
  }

  private static void assertOneLeafForEach(ReadResult result) {
    int end = 0;
    for (DocumentPath leaf : result.leaves()) {
      TextSpan span = result.spanOf(leaf).orElseThrow();
      assertThat(span.start())
          .as("%s begins behind the leaf before", leaf)
          .isGreaterThanOrEqualTo(end);
      end = span.end();
    }
  }

  @Test
  void an_author_whose_signature_is_lost_moves_no_office_to_another_name() {
    Letter letter =
        (Letter)
            DocumentReader.create()
                .read(
                    """
                    Letter dated 12 December 2031 from the representatives of Albania, Ecuador and Japan to the United Nations addressed to the President of the Security Council

                    We have the honour to write to you on the gauges of the lower river.

                    (Signed) Arben Luka
                    Permanent Representative of Albania to the United Nations

                    (Signed) Marta Ríos
                    Permanent Representative of Ecuador to the United Nations
                    """)
                .document()
                .orElseThrow();
    assertThat(letter.signatories())
        .extracting(signatory -> signatory.state().orElseThrow())
        .containsExactly(State.of("ALB"), State.of("ECU"));
  }

  @Test
  void the_original_may_be_in_no_official_language() {
    Letter letter =
        (Letter)
            DocumentReader.create()
                .read(
                    """
                    United Nations S/2031/104
                    Security Council
                    Distr.: General
                    9 February 2031
                    Original: German

                    Letter dated 3 February 2031 from the Permanent Representative of Uruguay to the United Nations addressed to the Secretary-General

                    I have the honour to write to you on the gauges of the lower river.

                    (Signed) Marta Ríos
                    """)
                .document()
                .orElseThrow();
    assertThat(letter.masthead().originalLanguages())
        .containsExactly(new OriginalLanguage("German", Optional.empty()));
  }

  @Test
  void a_line_that_ends_with_a_form_of_address_goes_on() {
    ConceptNote note =
        (ConceptNote)
            DocumentReader.create()
                .read(
                    """
                    Concept note

                    Background

                    The meeting of 3 May 2031 will be chaired by Ms.
                    Lina Svensson, Minister for Foreign Affairs.
                    """)
                .document()
                .orElseThrow();
    assertThat(note.sections().get(0).body()).hasSize(1);
  }

  @Test
  void a_table_without_strokes_has_names_in_one_column_also_without_capitals() {
    assertThat(
            briefers(
                """
                ورقة مفاهيمية

                المتكلمون

                السيدة آنا بيدرسن          باحثة في معهد البحار
                السيد عمر حداد             قائد سابق للقوة
                """))
        .containsExactly("آنا بيدرسن", "عمر حداد");
    assertThat(
            briefers(
                """
                概念文件

                发言者

                安娜·彼泽森女士          海洋研究所研究员
                奥马尔·哈达德中将        前部队指挥官
                """))
        .containsExactly("安娜·彼泽森", "奥马尔·哈达德");
  }

  @Test
  void an_office_in_small_letters_stands_behind_a_rank_and_a_full_name() {
    assertThat(
            briefers(
                """
                Концептуальная записка

                Докладчики

                Г-жа Анна Педерсен             научный сотрудник Института моря
                Генерал-лейтенант Мохан Рана   бывший Командующий силами
                """))
        .containsExactly("Анна Педерсен", "Мохан Рана");
  }

  @Test
  void a_body_in_quotation_marks_may_begin_an_entry_among_ideographs() {
    assertThat(
            briefers(
                """
                概念说明

                发言者

                下列人士将在安理会发言：

                秘书长朴成洙；

                “灯塔”组织主任玛尔塔·林德奎斯特；

                海港大学副校长奥马尔·哈达德博士。
                """))
        .containsExactly("朴成洙", "玛尔塔·林德奎斯特", "奥马尔·哈达德");
  }

  @Test
  void a_lord_presides() {
    ConceptNote note =
        (ConceptNote)
            DocumentReader.create()
                .read(
                    """
                    概念说明

                    形式

                    会议由联合王国港口事务国务大臣埃德蒙·温特伯恩勋爵主持。
                    """)
                .document()
                .orElseThrow();
    assertThat(note.chair().flatMap(Participant::name)).contains("埃德蒙·温特伯恩");
  }

  private static List<String> briefers(String text) {
    ConceptNote note = (ConceptNote) DocumentReader.create().read(text).document().orElseThrow();
    return note.briefers().stream().map(briefer -> briefer.name().orElse("")).toList();
  }
}
