package org.councildocs.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.councildocs.document.Addressee;
import org.councildocs.document.Annex;
import org.councildocs.document.AnnexContent;
import org.councildocs.document.AnnexKind;
import org.councildocs.document.Author;
import org.councildocs.document.Capacity;
import org.councildocs.document.CirculationRequest;
import org.councildocs.document.ConceptNote;
import org.councildocs.document.ConceptNoteCompleteness;
import org.councildocs.document.CouncilDocument;
import org.councildocs.document.DocumentPath;
import org.councildocs.document.DocumentReference;
import org.councildocs.document.DocumentSet;
import org.councildocs.document.GuidingQuestion;
import org.councildocs.document.Letter;
import org.councildocs.document.LetterKind;
import org.councildocs.document.Masthead;
import org.councildocs.document.Meeting;
import org.councildocs.document.MeetingAnnouncement;
import org.councildocs.document.MeetingFormat;
import org.councildocs.document.NotePart;
import org.councildocs.document.OriginalLanguage;
import org.councildocs.document.PlainText;
import org.councildocs.document.PresidencyClaim;
import org.councildocs.document.Reissue;
import org.councildocs.document.Section;
import org.councildocs.document.SectionKind;
import org.councildocs.document.Signatory;
import org.councildocs.document.ThreatMention;
import org.councildocs.language.Language;
import org.councildocs.language.TextSpan;
import org.councildocs.state.State;
import org.councildocs.symbol.DocumentSymbol;
import org.councildocs.symbol.Organ;
import org.councildocs.threat.ThreatCategory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Where rules must find something and where they must not, beyond their examples. */
class RulesTest {

  @Test
  void the_secretary_general_signs_without_an_office() {
    Author author =
        Author.builder("Secretary-General").capacity(Capacity.SECRETARY_GENERAL).build();
    Letter letter =
        Examples.letter()
            .authors(List.of(author))
            .signatories(List.of(Signatory.builder().name("Ana Sample").build()))
            .circulation(null)
            .build();
    assertThat(rules(letter)).noneMatch(rule -> rule.startsWith("letter."));
  }

  @Test
  void a_note_verbale_needs_no_signatory() {
    Letter note = Examples.letter().kind(LetterKind.NOTE_VERBALE).signatories(List.of()).build();
    assertThat(rules(note)).noneMatch(rule -> rule.startsWith("letter.signatory"));
  }

  @Test
  void every_signatory_without_name_or_office_is_found_at_its_index() {
    Letter letter =
        Examples.letter()
            .addSignatory(Signatory.builder().addTitleLine("Minister").build())
            .addSignatory(Signatory.builder().name("Ben Sample").build())
            .build();
    assertThat(paths(letter, "letter.signatory.name.missing"))
        .containsExactly("signatories[1].name");
    assertThat(paths(letter, "letter.signatory.office.missing"))
        .containsExactly("signatories[2].title");
  }

  @ParameterizedTest
  @CsvSource({"Annex", "Annex I", "附件一", "Terms of reference of 20 May 2025"})
  void a_heading_that_does_not_repeat_the_title_is_fine(String heading) {
    assertThat(paths(annexed(heading), "annex.title.disagrees")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Annex to the letter dated 19 May 2025 from the Permanent Representative of Panama to the"
            + " United Nations addressed to the Secretary-General"
            + " | Permanent Representative of Guyana to the United Nations",
        "Annex to the letter dated 19 May 2025 from the Permanent Representative of Guyana to the"
            + " United Nations addressed to the President of the Security Council"
            + " | Secretary-General",
        "Annex to the letter dated 9 May 2025 from the Permanent Representative of Guyana to the"
            + " United Nations addressed to the Secretary-General | 19 May 2025"
      })
  void a_heading_that_repeats_the_title_wrongly_is_told_what_it_should_say(
      String heading, String expected) {
    assertThat(findings(annexed(heading), "annex.title.disagrees"))
        .extracting(finding -> finding.arguments().get("expected"))
        .containsExactly(expected);
  }

  @Test
  void a_heading_that_leaves_out_the_addressee_repeats_enough() {
    assertThat(
            paths(
                annexed(
                    "Annex to the letter dated 19 May 2025 from the Permanent Representative of"
                        + " Guyana to the United Nations"),
                "annex.title.disagrees"))
        .isEmpty();
  }

  @Test
  void annexes_of_annexes_and_of_letters_in_annexes_are_looked_at_too() {
    PlainText text = new PlainText(List.of("Text"));
    Annex first = Annex.builder(AnnexKind.ENCLOSURE, text).number("1").build();
    Annex empty = Annex.builder(AnnexKind.ENCLOSURE, new PlainText(List.of())).number("2").build();
    Annex third =
        Annex.builder(AnnexKind.ENCLOSURE, text)
            .number("3")
            .originalLanguages(List.of(new OriginalLanguage("German", Optional.empty())))
            .build();
    Annex other =
        Annex.builder(AnnexKind.ANNEX, text)
            .title(
                "Annex to the letter dated 9 May 2025 from the Permanent Representative of Guyana"
                    + " to the United Nations addressed to the Secretary-General")
            .build();
    Letter enclosed = Examples.letter().annexes(List.of(other)).build();
    Letter letter =
        Examples.letter()
            .annexes(
                List.of(
                    Annex.builder(AnnexKind.ANNEX, text)
                        .annexes(List.of(first, empty, third, third))
                        .build(),
                    Annex.builder(AnnexKind.ANNEX, enclosed).build()))
            .build();

    assertThat(paths(letter, "annex.empty")).containsExactly("annexes[0].annexes[1].content");
    assertThat(paths(letter, "annex.number.order")).containsExactly("annexes[0].annexes[3].number");
    assertThat(paths(letter, "annex.title.disagrees"))
        .containsExactly("annexes[1].content.annexes[0].title");
  }

  @Test
  void annexes_deeper_than_any_reader_follows_are_not_looked_at() {
    Annex annex = Annex.builder(AnnexKind.ANNEX, new PlainText(List.of())).build();
    for (int depth = 1; depth <= Annex.MAX_DEPTH; depth++) {
      annex =
          Annex.builder(AnnexKind.ANNEX, new PlainText(List.of("Text")))
              .annexes(List.of(annex))
              .build();
    }
    Letter tooDeep = Examples.letter().annexes(List.of(annex)).build();
    Letter deep = Examples.letter().annexes(annex.annexes()).build();

    assertThat(paths(tooDeep, "annex.empty")).isEmpty();
    assertThat(paths(deep, "annex.empty")).hasSize(1);
  }

  @Test
  void a_chinese_heading_is_compared_without_its_blanks() {
    Letter.Builder letter =
        Letter.builder(LetterKind.LETTER, Language.CHINESE, Masthead.NONE)
            .title("2025 年 5 月 19 日圭亚那常驻联合国代表给秘书长的信")
            .date(LocalDate.of(2025, 5, 19))
            .addAuthor(Author.builder("圭亚那常驻联合国代表").build())
            .addAddressee(Addressee.builder("秘书长").build());
    Letter right = letter.annexes(List.of(annex("2025年5月19日圭亚那常驻联合国代表给秘书长的信的附件"))).build();
    Letter wrong = letter.annexes(List.of(annex("2025年5月20日圭亚那常驻联合国代表给秘书长的信的附件"))).build();
    assertThat(paths(right, "annex.title.disagrees")).isEmpty();
    assertThat(paths(wrong, "annex.title.disagrees")).containsExactly("annexes[0].title");
  }

  @ParameterizedTest
  @CsvSource({
    "S/2024/1001, 2025-01-06, false",
    "S/2024/9001, 2025-03-31, false",
    "S/2024/9001, 2025-04-15, true",
    "S/2025/9001, 2024-12-30, true",
    "A/79/901-S/2025/901, 2025-05-22, false",
    "A/79/901-S/2023/901, 2025-05-22, true",
    "A/79/901-S/2026/901, 2025-05-22, true",
    // of the session that it is issued for
    "A/79/701-E/2026/1, 2025-12-22, false"
  })
  void the_year_of_a_symbol_may_be_that_of_a_letter_of_the_last_days(
      String symbol, LocalDate issued, boolean wrong) {
    Letter letter =
        Examples.letter()
            .date(null)
            .masthead(
                Examples.masthead()
                    .issued(issued)
                    .symbols(List.of(DocumentSymbol.parse(symbol)))
                    .build())
            .build();
    assertThat(rules(letter).contains("masthead.symbol.year.disagrees")).isEqualTo(wrong);
  }

  @ParameterizedTest
  @CsvSource({
    "A/79/901-S/2025/901,   79, 2025-05-22, 80",
    "A/79/901-S/2025/901,   80, 2025-05-22, none",
    // given its symbol in the last days of the seventy-ninth year
    "A/79/701-S/2024/990,   79, 2025-01-03, none",
    "A/79/701-S/2024/990,   78, 2025-01-03, unsure"
  })
  void the_ordinal_of_the_year_is_that_of_the_issue_or_of_the_symbol(
      String symbol, int ordinal, LocalDate issued, String correction) {
    Masthead masthead =
        Examples.masthead()
            .issued(issued)
            .councilYear(ordinal)
            .symbols(List.of(DocumentSymbol.parse(symbol)))
            .build();
    Letter letter = Examples.letter().date(null).masthead(masthead).build();

    assertThat(findings(letter, "masthead.council-year.disagrees"))
        .extracting(finding -> finding.correction().orElse("unsure"))
        .isEqualTo(correction.equals("none") ? List.of() : List.of(correction));
  }

  @ParameterizedTest
  @CsvSource({
    "S/2024/9001, false",
    "S/2025/9001, true",
    "A/79/901-S/2025/901, true",
    "E/CN.6/2025/1, false",
    "E/CN.6/2026/1, true"
  })
  void a_letter_cites_of_the_next_year_only_what_prepares_a_session(String symbol, boolean later) {
    Letter letter =
        Examples.letter()
            .date(LocalDate.of(2024, 12, 18))
            .addReference(
                new DocumentReference(DocumentSymbol.parse(symbol), DocumentPath.parse("body[0]")))
            .build();

    assertThat(rules(letter).contains("reference.later")).isEqualTo(later);
  }

  @Test
  void a_double_symbol_serves_both_organs_that_are_asked_for() {
    Letter letter =
        Examples.letter()
            .masthead(
                Examples.masthead()
                    .organs(List.of(Organ.GENERAL_ASSEMBLY, Organ.SECURITY_COUNCIL))
                    .symbols(List.of(DocumentSymbol.parse("A/79/901-S/2025/901")))
                    .build())
            .circulation(
                new CirculationRequest(
                    "Please circulate it.",
                    List.of(Organ.GENERAL_ASSEMBLY, Organ.SECURITY_COUNCIL),
                    List.of("34")))
            .build();
    assertThat(rules(letter)).noneMatch(rule -> rule.endsWith("organ.disagrees"));
  }

  @ParameterizedTest
  @CsvSource({
    // published
    "2022-08, CHN, none",
    "2022-08, RUS, presidency.state.disagrees",
    // from 2000 on, also where no publication at hand shows the month
    "2010-02, CHN, presidency.state.disagrees",
    // computed: held by rule 18, but no list confirms it
    "1960-05, FRA, presidency.state.doubtful",
    // 17 December 1946 saw no new turn: the United States stayed to the end of the year
    "1946-12, USA, none",
    // not known
    "2099-01, FRA, none"
  })
  void a_claim_is_held_against_the_list_of_presidents(
      YearMonth month, String state, String expected) {
    Letter letter =
        Examples.letter()
            .date(month.atDay(20))
            .masthead(Masthead.NONE)
            .announcement(null)
            .presidency(claim(state, month))
            .build();
    assertThat(rules(letter))
        .filteredOn(rule -> rule.startsWith("presidency"))
        .isEqualTo(expected.equals("none") ? List.of() : List.of(expected));
  }

  @Test
  void a_claim_without_state_and_month_is_that_of_the_author_for_the_month_of_the_meeting() {
    PresidencyClaim bare =
        new PresidencyClaim("in our capacity as President", Optional.empty(), Optional.empty());
    Letter right = Examples.letter().presidency(bare).build();
    Letter wrong = right.toBuilder().authors(List.of(Examples.author("Panama", "PAN"))).build();
    assertThat(rules(right)).noneMatch(rule -> rule.startsWith("presidency"));
    assertThat(paths(wrong, "presidency.state.disagrees")).containsExactly("presidency");
    assertThat(rules(wrong.toBuilder().announcement(null).build()))
        .noneMatch(rule -> rule.startsWith("presidency"));
  }

  @Test
  void the_presidency_of_another_council_is_none_of_rule_18() {
    Letter letter =
        Examples.letter()
            .presidency(claim("PAN", YearMonth.of(2025, 6)))
            .announcement(
                new MeetingAnnouncement(
                    Optional.of(Examples.THEME),
                    Examples.meeting().council(Organ.HUMAN_RIGHTS_COUNCIL).build()))
            .build();
    assertThat(rules(letter)).noneMatch(rule -> rule.startsWith("presidency"));
  }

  @ParameterizedTest
  @CsvSource({
    "a b c d, -1",
    "A B C, -1",
    "1 2 3, -1",
    "i ii iii iv, -1",
    "h i j, -1",
    "8 9 10, -1",
    "8 9 11, 2",
    "i j k, -1",
    "v vi vii, -1",
    "19 20 21, -1",
    "a b a b, -1",
    "8 9 1 2, -1",
    "19 20 21 1 3, 4",
    "a b a c, 3",
    "a b c b, 3",
    "a c, 1",
    "а б в г, -1",
    "أ ب ج د, -1",
    "一 二 三, -1",
    "甲 乙, -1",
    "a b d, 2",
    "a a b, 1",
    "b c, -1",
    "b d, 1",
    "i ii iv, 2",
    "а б г, 2",
    "* * *, -1",
    "Q1 Q2, -1"
  })
  void labels_follow_one_another_in_the_style_of_the_first(String labels, int wrong) {
    List<GuidingQuestion> questions = new ArrayList<>();
    for (String label : labels.split(" ", -1)) {
      questions.add(Examples.question(label, "What next?"));
    }
    ConceptNote note = Examples.note().guidingQuestions(questions).build();
    assertThat(paths(note, "note.questions.labels"))
        .isEqualTo(wrong < 0 ? List.of() : List.of("guidingQuestions[" + wrong + "].label"));
  }

  @ParameterizedTest
  @CsvSource({"I II IV, III", "A C, B", "i ii iv, iii"})
  void the_label_that_comes_next_is_told_in_the_case_of_the_first(String labels, String next) {
    List<GuidingQuestion> questions = new ArrayList<>();
    for (String label : labels.split(" ", -1)) {
      questions.add(Examples.question(label, "What next?"));
    }
    assertThat(
            findings(Examples.note().guidingQuestions(questions).build(), "note.questions.labels"))
        .extracting(finding -> finding.arguments().get("expected"))
        .containsExactly(next);
  }

  @Test
  void the_first_and_the_last_day_of_all_are_judged_like_others() {
    for (LocalDate day : List.of(LocalDate.MIN, LocalDate.MAX)) {
      for (LocalDate other : List.of(LocalDate.MIN, LocalDate.MAX, LocalDate.of(2025, 6, 10))) {
        Meeting meeting = Examples.meeting().date(other).build();
        Letter letter =
            Examples.letter()
                .date(day)
                .masthead(
                    Examples.masthead()
                        .issued(other)
                        .reissue(new Reissue("Reissued", Optional.of(day)))
                        .councilYear(Integer.MIN_VALUE)
                        .build())
                .presidency(claim("GUY", YearMonth.from(day)))
                .announcement(new MeetingAnnouncement(Optional.of(Examples.THEME), meeting))
                .annexes(List.of(Examples.annexWith(Examples.note().meeting(meeting))))
                .addReference(
                    new DocumentReference(
                        DocumentSymbol.parse("S/2025/1"), DocumentPath.parse("body[0]")))
                .build();
        assertThat(rules(letter)).isNotEmpty();
        assertThat(DocumentSetValidator.create().validate(DocumentSet.of(List.of(letter, letter))))
            .isNotEmpty();
      }
    }
  }

  @Test
  void an_empty_number_among_annexes_is_not_the_next_one() {
    PlainText text = new PlainText(List.of("Text"));
    Letter letter =
        Examples.letter()
            .annexes(
                List.of(
                    Annex.builder(AnnexKind.ANNEX, text).number("I").build(),
                    Annex.builder(AnnexKind.ANNEX, text).number("").build()))
            .build();
    assertThat(paths(letter, "annex.number.order")).containsExactly("annexes[1].number");
  }

  @ParameterizedTest
  @CsvSource({
    "Please circulate this letter on the attempted annexation of the islands., false",
    "Please circulate this letter on the attempted annexation and its annex., true",
    "Please circulate this letter and its annexes., true"
  })
  void an_annexation_is_no_annex(String request, boolean announced) {
    Letter letter =
        Examples.letter()
            .annexes(List.of())
            .circulation(new CirculationRequest(request, List.of(), List.of()))
            .build();
    assertThat(rules(letter).contains("annex.missing")).isEqualTo(announced);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | I transmit the programme (see annex). | true",
        "en | I transmit both programmes (see annexes I and II)*. | true",
        "en | (See annex II.) | true",
        "en | I recall the programme (see annex to the report). | false",
        "en | I recall the programme (see annex to S/2022/617). | false",
        "en | I recall the programme, see annex. | false",
        "fr | J’ai l’honneur de transmettre le programme (voir annexe). | true",
        "es | Tengo el honor de transmitir el programa (véase el anexo). | true",
        "ru | Имею честь препроводить программу (см. приложение). | true",
        "ru | Имею честь препроводить программу (см. приложение II). | true",
        "ar | يشرفني أن أحيل إليكم البرنامج (انظر المرفق). | true",
        "zh | 谨随函转递方案（见附件）。 | true",
        "zh | 谨随函转递方案(见附件一)。 | true",
        "zh | 谨转递方案（见报告附件）。 | false"
      })
  void a_letter_that_points_to_its_annex_has_one(String language, String body, boolean pointed) {
    Letter letter =
        Examples.letter()
            .language(Language.ofTag(language))
            .body(List.of("Sir.", body))
            .annexes(List.of())
            .circulation(null)
            .build();
    assertThat(rules(letter).contains("annex.missing")).isEqualTo(pointed);
  }

  @Test
  void blanks_alone_are_no_title_no_theme_no_name_and_no_text() {
    ConceptNote.Builder note =
        Examples.note()
            .title(" ")
            .theme("")
            .meeting(Meeting.builder().formatText(" ").build())
            .addSection(
                new Section(
                    SectionKind.PARTICIPATION, Optional.of("Remarks"), List.of(" "), List.of()));
    Letter letter =
        Examples.letter()
            .title("")
            .signatories(List.of(Signatory.builder().name(" ").addTitleLine("").build()))
            .annexes(
                List.of(
                    Examples.annexWith(note),
                    Annex.builder(AnnexKind.ANNEX, new PlainText(List.of(" "))).build()))
            .build();
    assertThat(rules(letter))
        .contains(
            "letter.title.missing",
            "letter.signatory.name.missing",
            "letter.signatory.office.missing",
            "note.title.missing",
            "note.theme.missing",
            "note.format.missing",
            "note.section.empty",
            "annex.empty")
        .doesNotContain("note.format.unknown");
  }

  @Test
  void questions_without_labels_are_in_order_but_one_among_labelled_ones_is_not() {
    GuidingQuestion bare = new GuidingQuestion(Optional.empty(), "What next?", List.of());
    ConceptNote bullets = Examples.note().guidingQuestions(List.of(bare, bare)).build();
    ConceptNote mixed = Examples.note().addGuidingQuestion(bare).build();
    assertThat(paths(bullets, "note.questions.labels")).isEmpty();
    assertThat(paths(mixed, "note.questions.labels")).containsExactly("guidingQuestions[2]");
  }

  @Test
  void nothing_below_a_heading_is_told_at_every_depth() {
    Section empty =
        new Section(SectionKind.FREE, Optional.of("B. Remarks"), List.of(" "), List.of());
    Section full =
        new Section(SectionKind.FREE, Optional.of("A. Rooms"), List.of("Two."), List.of());
    Section inner =
        new Section(
            SectionKind.FREE, Optional.of("II. Order"), List.of(), List.of(full, empty, full));
    ConceptNote note =
        Examples.note()
            .sections(List.of(full, around(SectionKind.FREE, inner), around(SectionKind.FREE)))
            .build();
    assertThat(paths(note, "note.section.empty"))
        .containsExactly("sections[1].sections[0].sections[1]", "sections[2]");
  }

  /** The briefers and questions below such headings are held by the note. */
  @Test
  void sections_inside_a_list_may_be_empty() {
    Section empty = around(SectionKind.FREE);
    Section list = around(SectionKind.BRIEFERS);
    ConceptNote note =
        Examples.note()
            .sections(
                List.of(
                    around(SectionKind.GUIDING_QUESTIONS, empty),
                    around(SectionKind.FREE, list),
                    list))
            .build();
    assertThat(paths(note, "note.section.empty")).isEmpty();
  }

  private static Section around(SectionKind kind, Section... inside) {
    return new Section(kind, Optional.of("I. Organization"), List.of(), List.of(inside));
  }

  @Test
  void a_theme_is_the_same_with_other_blanks_quotation_marks_and_width() {
    ConceptNote.Builder note = Examples.note().theme("维护和平：共同 安全");
    Letter letter =
        Examples.letter()
            .announcement(
                new MeetingAnnouncement(Optional.of("“维护和平:共同安全”"), Examples.meeting().build()))
            .annexes(List.of(Examples.annexWith(note)))
            .build();
    assertThat(rules(letter)).doesNotContain("note.theme.disagrees");
  }

  /** A President may send the notes for all meetings of the month with one letter. */
  @Test
  void of_the_notes_for_several_meetings_one_is_for_that_which_the_letter_announces() {
    ConceptNote.Builder other =
        Examples.note()
            .theme("Wells of peace")
            .meeting(
                Examples.meeting()
                    .date(LocalDate.of(2025, 6, 20))
                    .format(MeetingFormat.OPEN_DEBATE)
                    .build());
    Letter both =
        Examples.letter()
            .annexes(List.of(Examples.annexWith(Examples.note()), Examples.annexWith(other)))
            .build();
    Letter neither =
        both.toBuilder()
            .annexes(List.of(Examples.annexWith(other), Examples.annexWith(other)))
            .build();
    String[] rules = {"note.theme.disagrees", "note.meeting.disagrees", "note.format.disagrees"};

    assertThat(rules(both)).doesNotContain(rules);
    for (String rule : rules) {
      assertThat(findings(neither, rule)).as(rule).hasSize(2);
    }
  }

  @Test
  void the_lead_time_is_counted_in_days_from_the_letter_to_the_meeting() {
    assertThat(leadTime(LocalDate.of(2025, 5, 31))).containsExactly(10L);
    assertThat(leadTime(LocalDate.of(2025, 6, 10))).containsExactly(0L);
    assertThat(leadTime(LocalDate.of(2025, 6, 11))).isEmpty();
  }

  private static List<Object> leadTime(LocalDate written) {
    Letter letter = Examples.letter().date(written).build();
    return findings(letter, "note.lead-time").stream()
        .map(finding -> finding.arguments().get("days"))
        .toList();
  }

  @ParameterizedTest
  @CsvSource({"10, false", "11, true"})
  void a_lead_time_is_short_only_by_a_policy(int days, boolean tooShort) {
    Letter letter = Examples.letter().date(LocalDate.of(2025, 5, 31)).build();
    DocumentValidator validator =
        DocumentValidator.create().withPolicy(ValidationPolicy.NONE.withLeadTimeDays(days));
    assertThat(rules(letter)).doesNotContain("note.lead-time.short");
    assertThat(
            validator.validate(letter).stream()
                .anyMatch(finding -> finding.rule().equals("note.lead-time.short")))
        .isEqualTo(tooShort);
  }

  @Test
  void a_path_ends_at_the_deepest_part_that_exists() {
    Letter letter =
        Examples.letter()
            .annexes(List.of(Examples.annexWith(Examples.note().meeting(null))))
            .build();
    assertThat(paths(letter, "note.format.missing")).containsExactly("annexes[0].content.meeting");
    assertThat(paths(letter, "note.lead-time")).containsExactly("annexes[0].content");
  }

  /** What the core calls lacking and what the rules call missing is the same. */
  @ParameterizedTest
  @EnumSource(
      value = NotePart.class,
      mode = EnumSource.Mode.EXCLUDE,
      names = {"CHAIR", "OUTCOME"})
  void a_part_that_completeness_lacks_is_a_finding_and_one_that_it_has_is_none(NotePart part) {
    String rule =
        switch (part) {
          case TITLE -> "note.title.missing";
          case THEME -> "note.theme.missing";
          case MEETING_DATE -> "note.date.missing";
          case OBJECTIVE -> "note.objective.missing";
          case BACKGROUND -> "note.background.missing";
          case GUIDING_QUESTIONS -> "note.questions.missing";
          case FORMAT -> "note.format.missing";
          case BRIEFERS -> "note.briefers.missing";
          case CHAIR, OUTCOME -> throw new IllegalArgumentException(part.name());
        };
    RuleExample lacking = RuleCatalogue.standard().rule(rule).orElseThrow().badExample();
    ConceptNote note = (ConceptNote) lacking.document();
    assertThat(ConceptNoteCompleteness.of(note).lacking()).contains(part);
    assertThat(rules(note)).contains(rule);
    assertThat(ConceptNoteCompleteness.of(Examples.note().build()).lacking()).doesNotContain(part);
    assertThat(rules(Examples.note().build())).doesNotContain(rule);
  }

  @Test
  void notes_are_judged_as_deep_as_annexes_may_lie_and_no_deeper() {
    AnnexContent note = ConceptNote.builder().build();
    assertThat(paths(nested(note, Annex.MAX_DEPTH), "note.title.missing")).hasSize(1);
    assertThat(paths(nested(note, Annex.MAX_DEPTH + 1), "note.title.missing")).isEmpty();
    assertThat(rules(nested(note, 10_000))).doesNotContain("note.title.missing");
  }

  private static Letter nested(AnnexContent innermost, int depth) {
    Annex annex = Annex.builder(AnnexKind.ANNEX, innermost).build();
    for (int i = 1; i < depth; i++) {
      annex = Annex.builder(AnnexKind.ANNEX, new PlainText(List.of())).addAnnex(annex).build();
    }
    return Examples.letter().annexes(List.of(annex)).build();
  }

  @Test
  void notes_in_the_annexes_of_enclosed_letters_are_judged_at_their_place() {
    Letter enclosed =
        Examples.letter().annexes(List.of(Examples.annexWith(Examples.note().title(null)))).build();
    Letter letter =
        Examples.letter()
            .annexes(List.of(Annex.builder(AnnexKind.ANNEX, enclosed).build()))
            .build();
    assertThat(paths(letter, "note.title.missing"))
        .containsExactly("annexes[0].content.annexes[0].content.title");
  }

  private static ConceptNote.Builder citingNote() {
    return Examples.note()
        .addReference(
            new DocumentReference(
                DocumentSymbol.parse("S/RES/1373 (2010)"), DocumentPath.parse("body[7]")))
        .addReference(
            new DocumentReference(
                DocumentSymbol.parse("S/2026/10"), DocumentPath.parse("sections[0].body[0]")))
        .addThreat(
            new ThreatMention(
                ThreatCategory.INTER_STATE_CONFLICT,
                "armed conflict",
                DocumentPath.parse("sections[0].body[0]")));
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, Annex.MAX_DEPTH})
  void what_a_note_in_an_enclosure_of_an_annex_cites_is_judged_at_its_place(int depth) {
    Letter letter = nested(citingNote().build(), depth);
    String note = "annexes[0].".repeat(depth) + "content.";
    assertThat(paths(letter, "reference.impossible")).containsExactly(note + "references[0]");
    assertThat(paths(letter, "reference.place")).containsExactly(note + "references[0].path");
    assertThat(paths(letter, "reference.later")).containsExactly(note + "references[1]");
    assertThat(paths(letter, "threat.place")).containsExactly(note + "threats[0].path");
    assertThat(rules(nested(citingNote().build(), Annex.MAX_DEPTH + 1)))
        .noneMatch(rule -> rule.startsWith("reference.") || rule.startsWith("threat."));
  }

  @Test
  void many_mentions_of_a_long_paragraph_are_judged_in_bounded_time() {
    int count = 30_000;
    DocumentPath place = DocumentPath.parse("body[0]");
    List<ThreatMention> absent = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      absent.add(new ThreatMention(ThreatCategory.PIRACY, "pirac" + i, place));
    }
    Letter.Builder letter = Examples.letter().body(List.of("pirac ".repeat(count)));
    assertThat(paths(letter.threats(absent).build(), "threat.place")).hasSizeBetween(1, 100);
    assertThat(paths(letter.threats(absent.subList(0, 20)).build(), "threat.place")).hasSize(20);
  }

  @Test
  void what_a_note_that_is_alone_cites_is_judged() {
    assertThat(rules(citingNote().build()))
        .containsExactly("reference.impossible", "reference.place", "threat.place");
  }

  @Test
  void what_a_note_in_an_enclosed_letter_cites_is_judged() {
    Letter enclosed = Examples.letter().annexes(List.of(Examples.annexWith(citingNote()))).build();
    assertThat(paths(nested(enclosed, 1), "reference.impossible"))
        .containsExactly("annexes[0].content.annexes[0].content.references[0]");
  }

  @Test
  void a_note_in_an_enclosure_of_an_annex_prepares_the_meeting_of_the_letter() {
    ConceptNote other =
        Examples.note()
            .theme("Forests")
            .meeting(
                Examples.meeting()
                    .date(LocalDate.of(2025, 6, 11))
                    .format(MeetingFormat.OPEN_DEBATE)
                    .build())
            .build();
    String note = "annexes[0].annexes[0].content.";
    Letter letter = nested(other, 2);
    assertThat(paths(letter, "note.theme.disagrees")).containsExactly(note + "theme");
    assertThat(paths(letter, "note.meeting.disagrees")).containsExactly(note + "meeting.date");
    assertThat(paths(letter, "note.format.disagrees")).containsExactly(note + "meeting.format");
    assertThat(paths(letter, "note.lead-time")).containsExactly(note + "meeting.date");
    assertThat(DocumentDigest.of(nested(Examples.note().build(), 2)))
        .isEqualTo(DocumentDigest.of(nested(Examples.note().build(), 1)));
  }

  @Test
  void a_note_of_an_enclosed_letter_prepares_the_meeting_of_that_letter() {
    Letter enclosed =
        Examples.letter()
            .annexes(
                List.of(
                    Examples.annexWith(
                        Examples.note()
                            .theme("Forests")
                            .meeting(Examples.meeting().date(LocalDate.of(2025, 6, 11)).build()))))
            .build();
    assertThat(rules(nested(enclosed, 1)))
        .noneMatch(rule -> rule.endsWith(".disagrees") || rule.equals("note.lead-time"));
  }

  @Test
  void no_rule_is_held_against_documents_older_than_its_source() {
    LocalDate old = LocalDate.of(1975, 3, 1);
    Letter letter = Examples.letter().date(old).masthead(Masthead.NONE).circulation(null).build();
    List<Rule> found =
        rules(letter).stream().map(id -> RuleCatalogue.standard().rule(id).orElseThrow()).toList();
    assertThat(found)
        .isNotEmpty()
        .noneMatch(rule -> rule.since().filter(old::isBefore).isPresent());
    assertThat(rules(letter.toBuilder().date(LocalDate.of(2025, 5, 19)).build()))
        .contains("letter.circulation.missing");
  }

  @Test
  void today_is_what_the_clock_says() {
    Letter letter = Examples.letter().build();
    Clock past = Clock.fixed(Instant.parse("2024-07-01T00:00:00Z"), ZoneOffset.UTC);
    assertThat(rules(letter)).doesNotContain("symbol.year.in-future");
    assertThat(DocumentValidator.create().withClock(past).validate(letter))
        .map(Finding::rule)
        .contains("symbol.year.in-future");
  }

  @Test
  void findings_come_sorted_and_the_same_each_time() {
    Letter empty = Letter.builder(LetterKind.LETTER, Language.ENGLISH, Masthead.NONE).build();
    List<Finding> first = DocumentValidator.create().validate(empty);
    List<Finding> shuffled = new ArrayList<>(first);
    Collections.shuffle(shuffled, new Random(7));
    Collections.sort(shuffled);
    assertThat(first).hasSizeGreaterThan(3).isEqualTo(DocumentValidator.create().validate(empty));
    assertThat(shuffled).isEqualTo(first);
  }

  @Test
  void a_finding_takes_its_place_in_the_text_later() {
    Finding finding =
        DocumentValidator.create().validate(Examples.letter().date(null).build()).get(0);
    assertThat(finding.span()).isEmpty();
    assertThat(finding.at(new TextSpan(3, 9)).span()).contains(new TextSpan(3, 9));
    assertThat(finding)
        .hasToString("ERROR letter.date.missing at 'date': The letter has no full date.");
  }

  private static Letter annexed(String heading) {
    return Examples.letter().annexes(List.of(annex(heading))).build();
  }

  private static Annex annex(String heading) {
    return Annex.builder(AnnexKind.ANNEX, new PlainText(List.of())).title(heading).build();
  }

  private static PresidencyClaim claim(String state, YearMonth month) {
    return new PresidencyClaim("President", Optional.of(State.of(state)), Optional.of(month));
  }

  private static List<String> rules(CouncilDocument document) {
    return DocumentValidator.create().validate(document).stream().map(Finding::rule).toList();
  }

  private static List<Finding> findings(CouncilDocument document, String rule) {
    return DocumentValidator.create().validate(document).stream()
        .filter(finding -> finding.rule().equals(rule))
        .toList();
  }

  private static List<String> paths(CouncilDocument document, String rule) {
    return findings(document, rule).stream().map(finding -> finding.path().toString()).toList();
  }
}
