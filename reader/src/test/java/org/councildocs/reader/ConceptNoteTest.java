package org.councildocs.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import org.councildocs.document.Briefer;
import org.councildocs.document.ConceptNote;
import org.councildocs.document.GuidingQuestion;
import org.councildocs.document.Letter;
import org.councildocs.document.MeetingFormat;
import org.councildocs.document.MeetingLevel;
import org.councildocs.document.OutcomeKind;
import org.councildocs.document.Section;
import org.councildocs.document.SectionKind;
import org.councildocs.language.Language;
import org.councildocs.state.State;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Concept notes and those who take part in the meetings. */
class ConceptNoteTest {

  private final ConceptNote english =
      Samples.noteIn(Samples.letter("en-letter-with-concept-note.txt"));
  private final ConceptNote chinese =
      Samples.noteIn(Samples.letter("zh-letter-with-concept-note.txt"));

  @Test
  void the_meeting_is_that_of_the_title() {
    assertThat(english.meeting().orElseThrow().date()).contains(LocalDate.of(2031, 6, 12));
    assertThat(english.meeting().orElseThrow().format()).contains(MeetingFormat.OPEN_DEBATE);
    assertThat(english.meeting().orElseThrow().place()).contains("Security Council Chamber");
    assertThat(chinese.meeting().orElseThrow().date()).contains(LocalDate.of(2031, 6, 12));
    assertThat(chinese.meeting().orElseThrow().format()).contains(MeetingFormat.OPEN_DEBATE);
    assertThat(chinese.meeting().orElseThrow().level()).contains(MeetingLevel.MINISTERIAL);
    assertThat(chinese.meeting().orElseThrow().formatText()).contains("部长级公开辩论会");
  }

  @Test
  void the_theme_is_what_the_title_puts_in_quotation_marks() {
    assertThat(english.theme())
        .contains("Maintenance of international peace and security: rivers that are shared");
    assertThat(chinese.theme()).contains("维护国际和平与安全：共有的河流");
  }

  @Test
  void numbered_headings_open_sections_and_one_of_own_words_lies_in_the_background() {
    assertThat(english.sections())
        .extracting(Section::kind)
        .containsExactly(
            SectionKind.INTRODUCTION,
            SectionKind.BACKGROUND,
            SectionKind.GUIDING_QUESTIONS,
            SectionKind.FORMAT_AND_BRIEFERS,
            SectionKind.OUTCOME);
    assertThat(english.sections().get(1).sections())
        .extracting(section -> section.heading().orElse(""))
        .containsExactly("Old commissions");
    assertThat(chinese.sections())
        .extracting(section -> section.heading().orElse(""))
        .containsExactly("一、目标", "二、背景", "三、引导性问题", "四、形式和通报人");
  }

  @Test
  void a_page_break_in_a_sentence_leaves_no_trace() {
    assertThat(english.sections().get(1).body().get(0))
        .contains("armed groups have learned that who holds the water holds the town.");
  }

  @Test
  void one_entry_may_ask_two_questions() {
    assertThat(english.guidingQuestions())
        .extracting(question -> question.questions().size())
        .containsExactly(2, 1, 1);
    assertThat(chinese.guidingQuestions())
        .extracting(question -> question.label().orElse(""))
        .containsExactly("a", "b");
  }

  @Test
  void who_presides_is_no_briefer() {
    assertThat(english.chair().orElseThrow().name()).contains("Kwame Mensah");
    assertThat(english.chair().orElseThrow().honorific()).contains("H.E. Mr.");
    assertThat(english.chair().orElseThrow().state()).contains(State.of("GHA"));
    assertThat(chinese.chair().orElseThrow().name()).contains("夸梅·门萨");
    assertThat(english.briefers())
        .extracting(briefer -> briefer.name().orElse("-"))
        .containsExactly("Ingrid Solheim", "Ibrahim Traoré", "-");
    assertThat(english.briefers().get(2).toBeConfirmed()).isTrue();
    assertThat(chinese.briefers())
        .extracting(briefer -> briefer.office().orElse(""))
        .containsExactly("主管共有水域事务副秘书长", "沃尔特河流域委员会主席");
  }

  @Test
  void no_outcome_document_is_an_outcome_too() {
    assertThat(english.outcome().orElseThrow().kind()).contains(OutcomeKind.NONE);
  }

  @ParameterizedTest
  @CsvFileSource(resources = "briefers.csv", numLinesToSkip = 1)
  void a_briefer_is_read_whatever_the_order(
      String entry, String name, String honorific, String office, boolean toBeConfirmed) {
    String text =
        Characters.han(entry.charAt(0))
            ? "概念说明\n通报人\n• " + entry + "\n"
            : Characters.caseless(entry.charAt(0))
                ? "مذكرة مفاهيمية\nمقدمو الإحاطات\n• " + entry + "\nالنتائج\nلا شيء من ذلك.\n"
                : entry.charAt(0) > 0x400
                    ? "Концептуальная записка\nДокладчики\n• " + entry + "\nИтоги\nИх нет.\n"
                    : "Concept note\nBriefers\n• "
                        + entry
                        + "\nBackground\nThe sea rises, and nobody knows why.\n";
    ConceptNote note = (ConceptNote) DocumentReader.create().read(text).document().orElseThrow();
    assertThat(note.briefers()).hasSize(1);
    assertThat(note.briefers().get(0).name().orElse(null)).isEqualTo(name);
    assertThat(note.briefers().get(0).honorific().orElse(null)).isEqualTo(honorific);
    assertThat(note.briefers().get(0).office().orElse(null)).isEqualTo(office);
    assertThat(note.briefers().get(0).toBeConfirmed()).isEqualTo(toBeConfirmed);
    assertThat(note.briefers().get(0).text()).isEqualTo(entry);
  }

  @Test
  void a_heading_numbered_c_behind_b_stands_beside_it() {
    ConceptNote note =
        note(
            """
            Concept note

            A. Background

            Rivers are shared by many.

            B. Objectives

            The objective is to hear those who share them.

            C. Briefers

            Ms. Ana Lopez, Director of the River Institute

            D. Outcome

            No outcome document is expected.
            """);
    assertThat(note.sections())
        .extracting(Section::kind)
        .containsExactly(
            SectionKind.BACKGROUND,
            SectionKind.OBJECTIVE,
            SectionKind.BRIEFERS,
            SectionKind.OUTCOME);
  }

  @Test
  void questions_behind_the_words_that_lead_to_them_may_stand_in_a_paragraph() {
    ConceptNote note =
        note(
            """
            Concept note

            Objective

            Members may wish to address the following questions. Who shares the river? What do they \
            owe each other?
            """);
    assertThat(note.guidingQuestions())
        .extracting(GuidingQuestion::text)
        .containsExactly("Who shares the river?", "What do they owe each other?");
    assertThat(note.sections().get(0).body()).hasSize(1);
  }

  @Test
  void those_of_whom_a_sentence_says_that_they_will_brief_are_briefers() {
    ConceptNote note =
        note(
            """
            Concept note

            Format

            The Council will be briefed by the Special Envoy of the Secretary-General, Ana Lopez. A \
            fisher from the delta (to be confirmed) will also brief the Council. Ana Lopez will brief \
            the Council for ten minutes.
            """);
    assertThat(note.briefers())
        .extracting(Briefer::text)
        .containsExactly(
            "Special Envoy of the Secretary-General, Ana Lopez",
            "A fisher from the delta (to be confirmed)");
  }

  @Test
  void who_presides_may_stand_behind_the_verb() {
    ConceptNote note =
        note(
            """
            Nota conceptual

            Formato

            Presidirá la sesión la Ministra de Relaciones Exteriores del Ecuador, Sra. Ana Montalvo. \
            El debate será abierto y durará tres horas como máximo en la sala del Consejo.
            """);
    assertThat(note.chair().orElseThrow().name()).contains("Ana Montalvo");
    assertThat(note.chair().orElseThrow().state()).contains(State.of("ECU"));
  }

  @Test
  void a_list_of_briefers_may_be_led_in_by_the_words_of_running_text() {
    ConceptNote note =
        note(
            """
            Note de cadrage

            Déroulement de la réunion et intervenants

            Le Conseil entendra des exposés de :
            - M. Jean Dupont, professeur ;
            - Mme Awa Diallo, directrice de l’Institut des fleuves.
            """);
    assertThat(note.briefers())
        .extracting(briefer -> briefer.name().orElse(""))
        .containsExactly("Jean Dupont", "Awa Diallo");
  }

  @ParameterizedTest
  @CsvFileSource(resources = "briefers-in-a-row.csv", numLinesToSkip = 1, delimiter = '|')
  void several_briefers_may_stand_in_one_paragraph(
      String note, String heading, String paragraph, String names) {
    ConceptNote read = note(note + "\n\n" + heading + "\n\n" + paragraph + "\n");

    assertThat(read.briefers())
        .extracting(briefer -> briefer.name().orElse("-"))
        .containsExactly(names.split(", "));
    assertThat(read.sections().get(0).body()).containsExactly(paragraph);
  }

  @ParameterizedTest
  @CsvFileSource(resources = "states-of-offices.csv", numLinesToSkip = 1, delimiter = '|')
  void a_state_that_an_office_is_about_is_not_the_one_that_is_represented(
      String note, String heading, String entry, String state) {
    ConceptNote read = note(note + "\n\n" + heading + "\n\n- " + entry + "\n");

    assertThat(read.briefers().get(0).state().map(State::iso3).orElse(null)).isEqualTo(state);
  }

  @Test
  void of_two_who_preside_the_first_is_the_chair() {
    ConceptNote note =
        note("Concept note\n\nChair\n\nMr. Edem Agbo and Ms. Rosine Lawson, Ministers\n");

    assertThat(note.chair().orElseThrow().name()).contains("Edem Agbo");
    assertThat(note.chair().orElseThrow().office()).contains("Ministers");
  }

  @Test
  void a_paragraph_that_goes_on_with_the_numbers_above_a_list_is_no_entry_of_it() {
    ConceptNote note =
        note(
            """
            Concept note

            Guiding questions

            3. Members may wish to address the following questions:

            (a) Who keeps the wells?
            (b) Who pays for it?

            4. Answers in writing are welcome.

            Briefers

            5. The following briefers will address the Council:

            - Ms. Ada Quill, Director of the Well Office;
            - Mr. Ole Brenner, Professor.

            6. Statements should not exceed three minutes.
            """);

    assertThat(note.guidingQuestions()).hasSize(2);
    assertThat(note.briefers())
        .extracting(briefer -> briefer.name().orElse(""))
        .containsExactly("Ada Quill", "Ole Brenner");
    assertThat(note.sections().get(0).body())
        .last()
        .isEqualTo("4. Answers in writing are welcome.");
    assertThat(note.sections().get(1).body())
        .last()
        .isEqualTo("6. Statements should not exceed three minutes.");
  }

  @Test
  void numbered_entries_may_begin_where_the_paragraph_above_them_is() {
    ConceptNote note =
        note(
            """
            Concept note

            Guiding questions

            1. The following questions may be addressed:

            1. Who keeps the wells?
            2. Who pays for it?
            3. Who knows?
            """);

    assertThat(note.guidingQuestions())
        .extracting(question -> question.label().orElse(""))
        .containsExactly("1", "2", "3");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ENGLISH | Concept note for the open debate on the theme of rivers/that nobody owns | rivers that nobody owns
          ENGLISH | Concept note for the open debate on the theme/of keeping wells/in good order, 4 May 2031 | keeping wells in good order
          ENGLISH | Concept note for the open debate on “Rivers/that nobody owns” | Rivers that nobody owns
          ENGLISH | Concept note for the open debate on the theme of clean wells/Chamber of the Council, 4 May 2031 | clean wells
          RUSSIAN | Концептуальная записка для открытых прений на тему рек,/которые не принадлежат никому | рек, которые не принадлежат никому
          ARABIC | مذكرة مفاهيمية للمناقشة المفتوحة بشأن موضوع نظافة/الآبار في القرى | نظافة الآبار في القرى
          """)
  void a_theme_may_be_broken_over_lines_of_the_title(
      Language language, String title, String theme) {
    String line =
        switch (language) {
          case RUSSIAN ->
              "Эти строки текста гораздо длиннее, чем строки заголовка над ними, как видно.";
          case ARABIC ->
              "هذه الأسطر من النص طويلة كما هي هنا، وهي أطول بكثير من أسطر العنوان أعلاه.";
          default ->
              "Lines of the text are as long as here, and much longer than those of the title.";
        };

    ConceptNote note = note(title.replace('/', '\n') + "\n\n" + (line + '\n').repeat(6));

    assertThat(note.theme()).contains(theme);
  }

  @Test
  void a_line_with_place_day_and_hour_belongs_to_the_title_though_it_ends_in_a_stop() {
    ConceptNote note =
        note(
            """
            Concept note

            Open debate: “Bridges of wood”

            Security Council Chamber, 12 September 2024, 10 a.m.

            Scope of the debate

            The debate will look at bridges that were built by hand, and at those who keep them.
            """);

    assertThat(note.meeting().orElseThrow().date()).contains(LocalDate.of(2024, 9, 12));
    assertThat(note.meeting().orElseThrow().place()).contains("Security Council Chamber");
    assertThat(note.body()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Concept note | Format | Others may send their statements by 12 March 2031.",
        "Concept note | Format | Delegations may inscribe as from Monday, 16 March 2031, at 9.30 a.m.",
        "Concept note | Proceedings | The list of speakers will open on 2 May 2031 at 9.30 a.m.",
        "Note de cadrage | Modalités | Les délégations pourront s’inscrire à partir du 12 mars 2031, à 9 h 30.",
        "Nota conceptual | Formato | La inscripción en la lista de oradores se abrirá el 24 de marzo de 2031.",
        "Note de cadrage | Modalités | Les déclarations peuvent être envoyées avant le 12 mars 2031.",
        "Nota conceptual | Formato | Las declaraciones se enviarán a más tardar el 12 de marzo de 2031."
      })
  void a_day_on_which_something_else_must_be_done_is_not_that_of_the_meeting(
      String note, String heading, String sentence) {
    assertThat(note(note + "\n\n" + heading + "\n\n" + sentence + "\n").meeting()).isEmpty();
  }

  @Test
  void beside_a_sentence_on_how_to_be_heard_the_others_tell_of_the_meeting() {
    ConceptNote note =
        note(
            """
            Concept note

            Format

            The open debate will be held on 20 October 2031. Those who wish to speak may inscribe as \
            from 16 October 2031.
            """);

    assertThat(note.meeting().orElseThrow().date()).contains(LocalDate.of(2031, 10, 20));
  }

  @Test
  void an_hour_of_the_clock_may_have_a_line_under_the_title() {
    ConceptNote note =
        note(
            """
            CONCEPT NOTE
            SECURITY COUNCIL OPEN DEBATE
            “Salt and silence”
            Tuesday, 3 June 2025
            10:00 – 13:00
            Security Council Chamber

            1. BACKGROUND

            Salt was once money. It is still a cause of war in the lowlands of the north.
            """);

    assertThat(note.meeting().orElseThrow().time()).contains(LocalTime.of(10, 0));
    assertThat(note.meeting().orElseThrow().place()).contains("Security Council Chamber");
    assertThat(note.sections()).hasSize(1);
  }

  @Test
  void an_office_that_is_not_known_behind_a_state_is_no_name() {
    ConceptNote note = note("概念说明\n\n会议形式\n\n会议将由日本某某官上川阳子主持。\n");
    assertThat(note.chair().orElseThrow().name()).isEmpty();
    assertThat(note.chair().orElseThrow().state()).contains(State.of("JPN"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Концептуальная записка | Формат      | Прения будут проходить под председательством Ямайки.
          Концептуальная записка | Формат      | Заседание проведет Словения в рамках пункта повестки дня.
          مذكرة مفاهيمية         | شكل الجلسة  | ستعقد المناقشة برئاسة كينيا.
          概念说明                | 会议形式     | 会议将由肯尼亚主持。
          """)
  void a_state_holds_a_meeting_and_no_person_of_its_name_presides(
      String title, String heading, String text) {
    assertThat(note(title + "\n\n" + heading + "\n\n" + text + "\n").chair()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "الساعة العاشرة صباحا, 10:00",
    "الساعة العاشرة والنصف صباحا, 10:30",
    "الساعة الثالثة والربع بعد الظهر, 15:15"
  })
  void an_arabic_hour_in_words_may_have_a_part_of_an_hour_behind_it(String hour, LocalTime time) {
    ConceptNote note =
        note("مذكرة مفاهيمية\n\nشكل الجلسة\n\nستعقد الجلسة في 5 أيار/مايو 2031، " + hour + ".\n");
    assertThat(note.meeting().orElseThrow().time()).contains(time);
  }

  @Test
  void lines_of_arabic_briefers_are_told_apart_by_their_offices() {
    ConceptNote note =
        note(
            """
            مذكرة مفاهيمية للمناقشة المفتوحة لمجلس الأمن بشأن موضوع ”المنارات على السواحل“،
            المقرر عقدها في 11 آذار/مارس 2031، الساعة 10:00
            مقدمو الإحاطات
            الأمين العام للأمم المتحدة وصاحب المبادرة الجديدة، السيد سالم دينار
            المدير التنفيذي لبرنامج السواحل الشمالية والجنوبية، السيد رامي الهادي
            المديرة التنفيذية لمنظمة حارسات المنارات الدولية، السيدة سلمى بدران
            النتائج
            لا شيء من ذلك.
            """);
    assertThat(note.briefers())
        .extracting(briefer -> briefer.name().orElse("-"))
        .containsExactly("سالم دينار", "رامي الهادي", "سلمى بدران");
  }

  @Test
  void the_points_of_a_list_in_one_line_stand_between_blanks() {
    ConceptNote note =
        Samples.noteIn(
            (Letter)
                DocumentReader.create()
                    .read(
                        "2031年10月5日马耳他常驻联合国代表给秘书长的信 谨通知阁下，马耳他编写了概念说明。 请将本信及其附件作为安全理事会文件分发为荷。"
                            + " 莱诺拉·瓦萨洛(签名) 2031年10月5日马耳他常驻联合国代表给秘书长的信的附件"
                            + " 安全理事会公开辩论会概念说明，2031年10月17日星期五上午10时 一. 背景 1. 海上的灯塔在冬天熄灭了两次，船只因此偏离了航线，"
                            + "渔民们在黑暗中等待了很久。那时没有人知道灯塔为什么熄灭，也没有人知道怎样重新点燃它，"
                            + "直到守塔人的女儿找到了一盏旧灯，把它挂在塔顶，照亮了回家的路。 二. 目标 2. 公开辩论会将为会员国提供一个机会，交流经验教训，并讨论怎样让灯塔一直亮着。"
                            + " 三. 通报人 下列人士将作通报： · 灯塔协会会长安娜·洛佩斯 · 海洋研究所所长李明·哈桑 四. 成果 不打算通过成果文件。")
                    .document()
                    .orElseThrow());
    assertThat(note.briefers())
        .extracting(briefer -> briefer.name().orElse("-"))
        .containsExactly("安娜·洛佩斯", "李明·哈桑");
    assertThat(note.meeting().orElseThrow().time()).contains(LocalTime.of(10, 0));
  }

  @Test
  void a_heading_in_one_line_may_stand_behind_a_year_but_not_behind_a_label() {
    ConceptNote note =
        note(
            "Концептуальная записка для открытых прений на тему «Тихие гавани», 9 августа 2031 года"
                + " Введение Океаны имеют жизненно важное значение для торговли, и никто не может"
                + " обойтись без маяков, которые горят всю ночь. Докладчики i) г-жа Анна Вебер;"
                + " ii) Председатель Союза смотрителей г-н Болат Ахметов. Итоги Их не будет.\n");
    assertThat(note.sections())
        .extracting(Section::kind)
        .containsExactly(SectionKind.INTRODUCTION, SectionKind.BRIEFERS, SectionKind.OUTCOME);
    assertThat(note.briefers())
        .extracting(briefer -> briefer.name().orElse("-"))
        .containsExactly("Анна Вебер", "Болат Ахметов");
  }

  @Test
  void four_ideographs_without_an_office_are_no_briefer() {
    ConceptNote note = note("概念说明\n\n通报人\n\n联合国秘书长安娜·洛佩斯\n\n灯塔之夜\n\n请大家守时，不要迟到。\n");
    assertThat(note.briefers())
        .extracting(briefer -> briefer.name().orElse("-"))
        .containsExactly("安娜·洛佩斯");
  }

  @Test
  void an_office_with_a_foreign_name_behind_it_will_brief() {
    ConceptNote note = note("概念说明\n\n形式和通报人\n\n会上，副秘书长让-皮埃尔·拉莫和灯塔协会会长安娜·洛佩斯将作通报。\n");
    assertThat(note.briefers())
        .extracting(briefer -> briefer.name().orElse("-"))
        .containsExactly("让-皮埃尔·拉莫", "安娜·洛佩斯");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Концептуальная записка  | Цели прений высокого уровня        | Дать слово всем.
          مذكرة مفاهيمية          | أهداف المناقشة الرفيعة المستوى      | إعطاء الكلمة للجميع.
          概念说明                | 二. 辩论会的目标                   | 让大家发言。
          概念说明                | 会议目的                          | 让大家发言。
          """)
  void a_heading_may_name_the_meeting(String title, String heading, String text) {
    ConceptNote note = note(title + "\n\n" + heading + "\n\n" + text + "\n");
    assertThat(note.sections()).extracting(Section::kind).containsExactly(SectionKind.OBJECTIVE);
  }

  @Test
  void a_theme_with_a_label_is_no_heading() {
    ConceptNote note =
        note(
            """
            Концептуальная записка

            Тема: Тихие гавани: маяки

            Формат: открытые прения
            """);
    assertThat(note.theme()).contains("Тихие гавани: маяки");
    assertThat(note.sections()).extracting(Section::kind).containsExactly(SectionKind.FORMAT);
  }

  @Test
  void labels_in_arabic_lists_may_have_turned_brackets_or_stand_between_marks() {
    ConceptNote note =
        note(
            """
            مذكرة مفاهيمية

            أسئلة توجيهية

            )أ( من يوقد المنارات؟
            )ب( من يطفئها؟

            مقدمو الإحاطات

            '1' الأمين العام للأمم المتحدة، سالم دينار؛
            '2' وزير الخارجية، رامي الهادي.
            """);
    assertThat(note.guidingQuestions())
        .extracting(question -> question.label().orElse(""))
        .containsExactly("أ", "ب");
    assertThat(note.briefers())
        .extracting(briefer -> briefer.name().orElse("-"))
        .containsExactly("سالم دينار", "رامي الهادي");
  }

  @Test
  void a_note_in_one_line_may_end_with_a_heading() {
    ConceptNote note =
        note(
            "Concept note for the panel discussion on quiet nights, 13 June 2031 Objectives: The"
                + " panel brings together those who cannot sleep, and those who make the noise that"
                + " keeps them awake, so that each hears the other. It will ask what cities can do."
                + " Chair:\n");
    assertThat(note.sections())
        .extracting(Section::kind)
        .containsExactly(SectionKind.OBJECTIVE, SectionKind.CHAIR);
  }

  @Test
  void in_a_note_in_one_line_a_heading_may_follow_an_entry_without_a_stop() {
    ConceptNote note =
        note(
            "Concept note for the open debate on the theme “Wells and peace”, 12 May 2031 Background"
                + " Wells have been shared for ever. When they dry up, villages quarrel, and the"
                + " quarrels last longer than the drought does. Briefers • Ms. Aline Dorval, Director"
                + " of the Well Office • Mr. Omar Sy, digger of wells Guiding questions 1. Who digs"
                + " the wells? 2. Who keeps them? Outcome No outcome is expected.\n");

    assertThat(note.briefers())
        .extracting(Briefer::text)
        .containsExactly(
            "Ms. Aline Dorval, Director of the Well Office", "Mr. Omar Sy, digger of wells");
    assertThat(note.guidingQuestions())
        .extracting(GuidingQuestion::text)
        .containsExactly("Who digs the wells?", "Who keeps them?");
  }

  @Test
  void in_a_note_in_one_line_dashes_and_articles_open_the_entries_that_name_somebody() {
    ConceptNote note =
        note(
            "Note de cadrage pour le débat public sur le thème « Les puits et la paix », 12 mai 2031"
                + " Contexte Les puits sont partagés depuis toujours. Quand ils tarissent, les"
                + " villages se disputent, et la dispute dure. Intervenants – Mme Aline Dorval Le"
                + " Directeur du Bureau des puits, M. Jean Castel – M. Omar Sy, hydrologue Modalités"
                + " Le débat sera ouvert à tous.\n");

    assertThat(note.briefers())
        .extracting(briefer -> briefer.name().orElse("-"))
        .containsExactly("Aline Dorval", "Jean Castel", "Omar Sy");
    assertThat(note.briefers().get(2).office()).contains("hydrologue");
    assertThat(note.sections()).last().extracting(Section::kind).isEqualTo(SectionKind.FORMAT);
  }

  @Test
  void the_first_number_of_all_may_stand_behind_a_heading_without_one() {
    ConceptNote note =
        note(
            """
            Concept note

            Introduction

            Law is a fence of reeds that holds because all lean on it.

            I. What the fence is for

            1. It keeps the cattle out, and the children in.

            II. Guiding questions

            (a) How do we keep the fence?
            """);

    assertThat(note.sections())
        .extracting(section -> section.heading().orElse(""))
        .containsExactly("Introduction", "I. What the fence is for", "II. Guiding questions");
  }

  @Test
  void who_presides_is_found_in_a_sentence_under_the_heading_too() {
    ConceptNote note =
        note(
            """
            Concept note

            Chair

            The open debate will be presided over by H.E. Mr. Omar Hill, Minister for Foreign Affairs \
            of Morocco.
            """);

    assertThat(note.chair().orElseThrow().name()).contains("Omar Hill");
    assertThat(note.chair().orElseThrow().office())
        .contains("Minister for Foreign Affairs of Morocco");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Concept note | Objective | The debate, to be chaired by the President of Chile, will take up where others left off. | President of Chile",
        "Note de cadrage | Objectif | Le débat, présidé par le Ministre des affaires étrangères du Tchad, permettra de faire le point. | Ministre des affaires étrangères du Tchad",
        "Nota conceptual | Objetivo | El debate, presidido por el Ministro de Relaciones Exteriores del Perú, permitirá hacer un balance. | Ministro de Relaciones Exteriores del Perú"
      })
  void the_words_for_who_presides_end_where_the_sentence_goes_on(
      String note, String heading, String sentence, String office) {
    ConceptNote read = note(note + "\n\n" + heading + "\n\n" + sentence + "\n");

    assertThat(read.chair().orElseThrow().office()).contains(office);
  }

  @Test
  void headings_of_own_words_behind_the_briefers_name_nobody() {
    ConceptNote note =
        note(
            """
            Concept note

            Briefers

            Ms. Rosemary Hunt
            Civil society

            Mr. Jean Ping
            Special Envoy of the Secretary-General

            Rules for the debate

            Members of the Council may speak for five minutes.
            """);

    assertThat(note.briefers())
        .extracting(briefer -> briefer.office().orElse("-"))
        .containsExactly("Civil society", "Special Envoy of the Secretary-General");
    assertThat(note.sections())
        .last()
        .extracting(section -> section.heading().orElse(""))
        .isEqualTo("Rules for the debate");
  }

  @Test
  void whom_a_line_addresses_is_another_one_than_in_the_line_above() {
    ConceptNote note =
        note(
            """
            Note de cadrage en vue du débat public du Conseil de sécurité sur le thème « Renforcer le
            droit », qui se tiendra le 2 juin 2032
            Renseignements généraux
            La justice vient tard, et ceux qui l’attendent sont las de l’attendre depuis si longtemps.
            Intervenants
            Mme Michelle Roux, Haute-Commissaire des Nations Unies aux droits de l’homme et à la paix
            Le Professeur Dapo Jones, Université d’Oxford
            """);

    assertThat(note.briefers())
        .extracting(briefer -> briefer.name().orElse("-"))
        .containsExactly("Michelle Roux", "Dapo Jones");
    assertThat(note.sections().get(0).kind()).isEqualTo(SectionKind.BACKGROUND);
  }

  @Test
  void a_label_and_what_stands_behind_a_stroke_are_cells() {
    ConceptNote note =
        note(
            """
            CONCEPT NOTE

            Panel discussion on quiet harbours

            Date and venue: | 4 March 2031, 4 p.m. to 6 p.m., Palais des Nations, Geneva
            Chair: | H.E. Ms. Ana Lopez, President of the Human Rights Council
            Moderator: | Mr. Jean Moreau, journalist
            Panellists: | - Ms. Grace Otieno, Chair of the Lamp Committee
            - Mr. Otto Berg, Head of Policy
            """);

    assertThat(note.chair().orElseThrow().office())
        .contains("President of the Human Rights Council");
    assertThat(note.moderator().orElseThrow().office()).contains("journalist");
    assertThat(note.briefers())
        .extracting(Briefer::text)
        .containsExactly(
            "Ms. Grace Otieno, Chair of the Lamp Committee", "Mr. Otto Berg, Head of Policy");
    assertThat(note.sections().get(0).body())
        .containsExactly("4 March 2031, 4 p.m. to 6 p.m., Palais des Nations, Geneva");
  }

  @Test
  void the_name_of_a_part_of_the_meeting_is_no_briefer() {
    ConceptNote note =
        note(
            """
            Concept note for the annual full-day meeting on quiet harbours

            Panellists:
            Ms. Grace Otieno, Chair of the Lamp Committee

            Afternoon panel
            Moderator: Mr. Jean Moreau, journalist
            Panellists:
            Mr. Otto Berg, Head of Policy
            """);

    assertThat(note.briefers())
        .extracting(briefer -> briefer.name().orElse("-"))
        .containsExactly("Grace Otieno", "Otto Berg");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Concept note    | Format  | The meeting will be chaired by Ms. Ana Lopez, Minister of Ports, and moderated by Mr. Jean Moreau, journalist. | Minister of Ports | journalist
          Concept note    | Format  | The meeting will be moderated by Mr. Jean Moreau, journalist, and chaired by Ms. Ana Lopez, Minister of Ports. | Minister of Ports | journalist
          Note de cadrage | Format  | La réunion sera présidée par Mme Ana Lopez, Ministre des ports, et animée par M. Jean Moreau, journaliste. | Ministre des ports | journaliste
          Nota conceptual | Formato | La reunión estará presidida por la Sra. Ana Lopez, Ministra de Puertos, y moderada por el Sr. Jean Moreau, periodista. | Ministra de Puertos | periodista
          """)
  void who_presides_and_who_moderates_are_told_apart(
      String title, String heading, String text, String chair, String moderator) {
    ConceptNote note = note(title + "\n\n" + heading + "\n\n" + text + "\n");
    assertThat(note.chair().orElseThrow().office()).contains(chair);
    assertThat(note.moderator().orElseThrow().office()).contains(moderator);
  }

  @Test
  void persons_with_forms_of_address_may_brief_in_any_section() {
    ConceptNote note =
        note(
            """
            Concept note

            Objectives

            Sierra Leone and Viet Nam will brief the Council on their harbours. Ms. Ana Lopez, Director \
            of the Lamp Service, and Mr. Otto Berg will brief participants on lamps.
            """);

    assertThat(note.briefers())
        .extracting(briefer -> briefer.name().orElse("-"))
        .containsExactly("Ana Lopez", "Otto Berg");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Concept note    | 3. Date and format                | FORMAT | Harbours are quiet at night.
          Concept note    | Objectives of the high-level debate | OBJECTIVE | Harbours are quiet at night.
          Concept note    | B. Aim of the discussion          | OBJECTIVE | Harbours are quiet at night.
          Concept note    | Venue, format and speakers        | FORMAT_AND_BRIEFERS | Harbours are quiet at night.
          Concept note    | 2.1 Context and guiding questions | GUIDING_QUESTIONS | Harbours are quiet at night.
          Note de cadrage | Objectifs de la réunion           | OBJECTIVE | Les ports sont calmes la nuit.
          Nota conceptual | Fecha y formato                   | FORMAT | Los puertos son tranquilos de noche.
          Concept note    | Time and tide                     | FREE | Harbours are quiet at night.
          Concept note    | Format and Fury                   | FREE | Harbours are quiet at night.
          """)
  void a_heading_may_put_several_together(
      String title, String heading, SectionKind kind, String text) {
    ConceptNote note = note(title + "\n\n" + heading + "\n\n" + text + "\n");
    assertThat(note.sections()).extracting(Section::kind).containsExactly(kind);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Q1. How are lamps lit?         | Q1
          Question 2: How are lamps lit? | Question 2
          3.1 How are lamps lit?         | 3.1
          Q3 How are lamps lit?          |
          """)
  void a_question_may_have_a_number_of_its_own(String line, String label) {
    ConceptNote note = note("Concept note\n\nGuiding questions\n\n" + line + "\n");
    assertThat(note.guidingQuestions().get(0).label()).isEqualTo(Optional.ofNullable(label));
    assertThat(note.guidingQuestions().get(0).questions().get(0)).endsWith("How are lamps lit?");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Co-organized by Kenya and Norway",
        "Permanent Mission of Kenya",
        "Side event of the session",
        "Final version",
        "New York, 12 May 2032",
        "Human Rights Council, fifty-eighth session"
      })
  void what_says_who_when_or_where_is_no_theme(String line) {
    ConceptNote note =
        note("Concept note\n\nOpen debate\n\n" + line + "\n\nBackground\n\nLamps are lit.\n");
    assertThat(note.theme()).isEmpty();
  }

  @Test
  void a_format_in_quotation_marks_is_no_theme() {
    ConceptNote note =
        note(
            "Note de cadrage\n\nRéunion en « formule Arria »\n\nContexte\n\nLes ports sont calmes.\n");
    assertThat(note.theme()).isEmpty();
  }

  @Test
  void a_pronoun_does_not_preside() {
    ConceptNote note =
        note(
            "Nota conceptual\n\nFormato\n\nLa presidirá la Sra. Ana Lopez, Ministra de Puertos.\n");
    assertThat(note.chair().orElseThrow().name()).contains("Ana Lopez");
  }

  private static ConceptNote note(String text) {
    return (ConceptNote) DocumentReader.create().read(text).document().orElseThrow();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The debate lasts two hours. Briefers: Ms. Ada Quill, Special Envoy; and a speaker of the young. | Ada Quill,a speaker of the young
          The Council will be briefed by the Secretary-General, the European Union Special Envoy, and a youth briefer. | Secretary-General,European Union Special Envoy,a youth briefer
          The Council will hear briefings by the Secretary-General and a representative of the fishers. | Secretary-General,a representative of the fishers
          Ms. Ada Quill, Special Envoy and a member of the Board, will brief the Council. | Ada Quill
          Briefings will be given by the Secretary-General and by Mr. Ivo Sand, diver. | Secretary-General,Ivo Sand
          Briefings by the following: the Director of the Lake Office; and a former child soldier. | Director of the Lake Office,a former child soldier
          The Director of the Lake Office and a youth representative will brief the Council. | Director of the Lake Office,a youth representative
          Two briefers will open the debate: Ms. Ada Quill, Special Envoy; and Mr. Ivo Sand, Professor. | Ada Quill,Ivo Sand
          """)
  void a_sentence_may_name_briefers_by_what_they_are(String sentence, String named) {
    ConceptNote note = note("Concept note\n\nFormat\n\n" + sentence + "\n");

    assertThat(note.briefers())
        .extracting(briefer -> briefer.name().orElseGet(() -> briefer.office().orElse("-")))
        .containsExactly(named.split(","));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Background | The panel, chaired by Mr. Otto Berg, met in 2012. The Council was briefed by Ms. Ada Quill.
          Background | Briefings by the Special Envoy, Ms. Ada Quill, showed as much in 2012.
          The first wells | The committee was moderated by Dr. Otto Berg and opened with a statement by him.
          Background | Ms. Ada Quill will brief the General Assembly in autumn.
          Format | The debate will follow the format of the meeting chaired by Sweden in 2018.
          Introduction | The Working Group will be chaired by Kenya.
          """)
  void who_presided_or_briefed_elsewhere_has_no_part_in_the_meeting(String heading, String text) {
    ConceptNote note = note("Concept note\n\n" + heading + "\n\n" + text + "\n");

    assertThat(note.briefers()).isEmpty();
    assertThat(note.chair()).isEmpty();
    assertThat(note.moderator()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Expected result    | The presidency intends to propose a press statement.                         | PRESS_STATEMENT
          Outcome            | Building on resolution 2250 (2015), members may agree on a press statement. | PRESS_STATEMENT
          Format and outcome | The debate will last two hours. A summary will be sent to all members.      | SUMMARY
          Format and outcome | It will be held under resolution 1353 (2001).                               |
          """)
  void the_outcome_is_no_resolution_that_is_cited(
      String heading, String text, @Nullable OutcomeKind kind) {
    ConceptNote note = note("Concept note\n\n" + heading + "\n\n" + text + "\n");

    assertThat(note.outcome().flatMap(outcome -> outcome.kind()).orElse(null)).isEqualTo(kind);
  }

  @Test
  void a_title_may_end_with_an_hour_a_table_have_labels_without_colons() {
    ConceptNote note =
        note(
            """
            Concept note for the open debate on the theme “Salt roads”, to be held at 10 a.m.

            Moderator | Ms. Rosine Lawson, Deputy Permanent Representative of Somalia
            Speakers | Mr. Edem Agbo, diver
            Ms. Inés Luz Brito, lawyer
            """);

    assertThat(note.theme()).contains("Salt roads");
    assertThat(note.moderator().orElseThrow().name()).contains("Rosine Lawson");
    assertThat(note.briefers())
        .extracting(briefer -> briefer.name().orElse(""))
        .containsExactly("Edem Agbo", "Inés Luz Brito");
  }

  @Test
  void questions_begin_behind_the_colon_of_the_words_that_lead_to_them() {
    ConceptNote note =
        note(
            """
            Concept note

            2. Members may wish to consider the following questions: Who keeps the wells? Who pays?

            Questions

            > Who keeps the salt?
            """);

    assertThat(note.guidingQuestions())
        .extracting(GuidingQuestion::text)
        .containsExactly("Who keeps the wells?", "Who pays?", "Who keeps the salt?");
  }

  @Test
  void the_hours_of_a_programme_brief_nobody() {
    ConceptNote note =
        note(
            """
            Concept note

            Programme

            10:00 – 10:10 Opening remarks by Mr. João Brito, Permanent Representative of Portugal
            10:10 – 10:50 Briefings by:
            Mr. Edem Agbo, diver
            10:30–10:40 Ms. Rosine Lawson, lawyer
            10:50 – 12:20 Interventions by members of the Council
            12:20 – 12:30 Closing
            """);

    assertThat(note.briefers())
        .extracting(briefer -> briefer.name().orElse("-"))
        .containsExactly("Edem Agbo", "Rosine Lawson");
  }

  @Test
  void a_sentence_may_begin_with_a_conjunction_before_ideographs() {
    ConceptNote note = note("概念说明\n\n形式\n\n和林文将向安理会通报情况。\n");

    assertThat(note.sections().get(0).body()).containsExactly("和林文将向安理会通报情况。");
  }

  @Test
  void a_number_with_the_sign_of_degrees_labels_a_question() {
    ConceptNote note = note("Note de cadrage\n\nQuestions\n\n1° Qui garde le sel ?\n");

    assertThat(note.guidingQuestions().get(0).label()).contains("1");
    assertThat(note.guidingQuestions().get(0).text()).isEqualTo("Qui garde le sel ?");
  }

  @Test
  void questions_and_briefers_may_have_numbers_of_several_parts_and_headings_among_them() {
    ConceptNote note =
        note(
            """
            Concept note

            1. Background

            1.1 Wells run dry.

            2. Guiding questions

            2.1 Keeping

            (a) Who keeps the wells?

            2.2 Paying

            (b) Who pays?

            3. Briefers

            3.1 The Director of the Salt Office, Ms. Rosine Lawson.

            3.2 Mr. Edem Agbo, diver.
            """);

    assertThat(note.guidingQuestions())
        .extracting(GuidingQuestion::text)
        .containsExactly("Who keeps the wells?", "Who pays?");
    assertThat(note.briefers())
        .extracting(briefer -> briefer.name().orElse("-"))
        .containsExactly("Rosine Lawson", "Edem Agbo");
  }

  @Test
  void briefers_in_lines_of_their_own_may_begin_with_a_name_or_be_unconfirmed() {
    ConceptNote note =
        note(
            """
            Concept note

            Background
            Wells run dry.

            Briefers
            Edem Agbo – Under-Secretary-General for the Support of the Wells
            Rosine Lawson – Director, Salt Office
            (TBC) Representative of those who dig
            """);

    assertThat(note.briefers())
        .extracting(briefer -> briefer.name().orElse("-"))
        .containsExactly("Edem Agbo", "Rosine Lawson", "-");
  }

  @Test
  void questions_in_brackets_may_stand_on_the_line_of_their_heading() {
    ConceptNote note =
        note("Concept note\n\nGuiding questions: (1) Who keeps the wells? (2) Who pays?\n");

    assertThat(note.guidingQuestions())
        .extracting(GuidingQuestion::text)
        .containsExactly("Who keeps the wells?", "Who pays?");
  }

  @Test
  void entries_that_ask_behind_a_colon_are_guiding_questions() {
    ConceptNote note =
        note(
            """
            Concept note

            1. Wells run dry.

            2. The Council may wish to ask:

            • Who keeps the wells?
            • Who pays?
            """);

    assertThat(note.guidingQuestions())
        .extracting(GuidingQuestion::text)
        .containsExactly("Who keeps the wells?", "Who pays?");
  }

  @Test
  void headings_may_stand_in_brackets() {
    ConceptNote note =
        note("Concept note\n\n(Background)\nWells run dry.\n\n(Questions)\nWho pays?\n");

    assertThat(note.sections())
        .extracting(Section::kind)
        .containsExactly(SectionKind.BACKGROUND, SectionKind.GUIDING_QUESTIONS);
    assertThat(note.guidingQuestions()).hasSize(1);
  }

  @Test
  void a_list_of_questions_may_stand_in_a_sentence() {
    ConceptNote note =
        note(
            """
            Concept note

            1. Wells run dry.

            2. The following questions are meant to guide the debate: (a) who keeps the wells; (b) how \
            are they paid; and (c) who drinks?
            """);

    assertThat(note.guidingQuestions())
        .extracting(GuidingQuestion::text)
        .containsExactly("who keeps the wells", "how are they paid", "who drinks?");
    assertThat(note.guidingQuestions().get(2).label()).contains("c");
  }

  @Test
  void who_organizes_a_meeting_stands_in_its_title_before_the_day() {
    ConceptNote note =
        note(
            """
            Concept note
            Arria-formula meeting of the Security Council
            “Those who keep the wells”

            Co-hosted by Gabon and Ireland
            In partnership with the Salt Office

            Wednesday, 8 June 2033, 10 a.m.
            Trusteeship Council Chamber

            Introduction

            Wells run dry.
            """);

    assertThat(note.meeting().orElseThrow().date()).contains(LocalDate.of(2033, 6, 8));
    assertThat(note.meeting().orElseThrow().place()).contains("Trusteeship Council Chamber");
    assertThat(note.body()).isEmpty();
  }

  @Test
  void a_number_that_counts_is_none_of_an_entry() {
    ConceptNote note =
        note("Concept note\n\nBriefers\n\n1.5 million wells ran dry, Mr. Bo Lund said.\n");

    assertThat(note.briefers()).isEmpty();
  }
}
