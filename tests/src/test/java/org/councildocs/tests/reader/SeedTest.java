package org.councildocs.tests.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.councildocs.document.Annex;
import org.councildocs.document.Author;
import org.councildocs.document.Briefer;
import org.councildocs.document.Capacity;
import org.councildocs.document.ConceptNote;
import org.councildocs.document.DocumentKind;
import org.councildocs.document.DocumentPath;
import org.councildocs.document.GuidingQuestion;
import org.councildocs.document.Letter;
import org.councildocs.document.MeetingFormat;
import org.councildocs.document.Participant;
import org.councildocs.document.Section;
import org.councildocs.document.SectionKind;
import org.councildocs.language.Language;
import org.councildocs.reader.DocumentReader;
import org.councildocs.reader.ReadResult;
import org.councildocs.state.State;
import org.councildocs.symbol.Organ;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The first document that the reader was made for, read to the last field. */
class SeedTest {

  private String text;
  private ReadResult result;
  private Letter letter;
  private ConceptNote note;

  @BeforeEach
  void read() {
    Corpus.assume();
    text = Corpus.text("zh/seed.txt");
    result = DocumentReader.create().read(text);
    letter = (Letter) result.document().orElseThrow();
    note = (ConceptNote) letter.annexes().get(0).content();
  }

  @Test
  void it_is_a_letter_in_chinese_without_masthead_and_without_a_doubt() {
    assertThat(result.kind()).isEqualTo(DocumentKind.LETTER);
    assertThat(result.language()).contains(Language.CHINESE);
    assertThat(letter.masthead().symbols()).isEmpty();
    assertThat(result.problems()).isEmpty();
    assertThat(result.furniture()).isEmpty();
  }

  @Test
  void its_title_says_who_writes_to_whom_and_when() {
    Author author = letter.authors().get(0);
    assertThat(letter.title()).contains("2022 年 8 月 12 日中国常驻联合国代表给秘书长的信");
    assertThat(letter.date()).contains(LocalDate.of(2022, 8, 12));
    assertThat(letter.authors()).hasSize(1);
    assertThat(author.text()).isEqualTo("中国常驻联合国代表");
    assertThat(author.office()).contains("常驻联合国代表");
    assertThat(author.capacity()).contains(Capacity.PERMANENT_REPRESENTATIVE);
    assertThat(author.state()).contains(State.of("CHN"));
    assertThat(letter.addressees()).hasSize(1);
    assertThat(letter.addressees().get(0).capacity()).contains(Capacity.SECRETARY_GENERAL);
  }

  @Test
  void its_paragraphs_are_whole() {
    assertThat(letter.body())
        .containsExactly(
            "谨通知阁下，中国作为安全理事会 2022 年 8 月轮值主席，将于 2022 年 8 月 22 日举办以“维护国际和平与安全：加强对话合作，维护共同安全”为主题的安全理事会通报会。",
            "为了引导就此议题展开讨论，中国编写了概念说明，随信附上(见附件)。",
            "请将本信及其附件作为安全理事会文件分发为荷。");
  }

  @Test
  void it_claims_the_presidency_announces_a_meeting_and_asks_to_be_circulated() {
    assertThat(letter.presidency().orElseThrow().month()).contains(YearMonth.of(2022, 8));
    assertThat(letter.presidency().orElseThrow().state()).contains(State.of("CHN"));
    assertThat(letter.announcement().orElseThrow().theme()).contains("维护国际和平与安全：加强对话合作，维护共同安全");
    assertThat(letter.announcement().orElseThrow().meeting().date())
        .contains(LocalDate.of(2022, 8, 22));
    assertThat(letter.circulation().orElseThrow().organs()).containsExactly(Organ.SECURITY_COUNCIL);
  }

  @Test
  void it_is_signed_by_one_person_with_two_lines_of_title() {
    assertThat(letter.signatories()).hasSize(1);
    assertThat(letter.signatories().get(0).name()).contains("张军");
    assertThat(letter.signatories().get(0).title()).containsExactly("中华人民共和国常驻联合国代表", "特命全权大使");
  }

  @Test
  void its_annex_holds_a_concept_note_for_a_briefing() {
    Annex annex = letter.annexes().get(0);
    assertThat(letter.annexes()).hasSize(1);
    assertThat(annex.heading()).contains("2022 年 8 月 12 日中国常驻联合国代表给秘书长的信的附件");
    assertThat(note.theme()).contains("维护国际和平与安全：加强对话合作，维护共同安全");
    assertThat(note.meeting().orElseThrow().date()).contains(LocalDate.of(2022, 8, 22));
    assertThat(note.meeting().orElseThrow().council()).contains(Organ.SECURITY_COUNCIL);
    assertThat(note.meeting().orElseThrow().format()).contains(MeetingFormat.BRIEFING);
  }

  @Test
  void its_sections_stand_in_order_the_background_in_two_parts() {
    assertThat(note.sections())
        .extracting(Section::kind)
        .containsExactly(
            SectionKind.OBJECTIVE,
            SectionKind.BACKGROUND,
            SectionKind.GUIDING_QUESTIONS,
            SectionKind.FORMAT_AND_BRIEFERS);
    assertThat(note.sections())
        .extracting(section -> section.heading().orElse(""))
        .containsExactly("目标", "背景", "引导性问题", "形式和通报人");
    List<Section> parts = note.sections().get(1).sections();
    assertThat(parts)
        .extracting(section -> section.heading().orElse(""))
        .containsExactly("联合国的长期追求", "实现共同安全的挑战和途径");
    assertThat(parts).extracting(section -> section.body().size()).containsExactly(3, 5);
    assertThat(note.sections().get(3).body())
        .containsExactly("通报会将由中华人民共和国常驻联合国代表张军大使主持。", "下列发言者将向安理会通报情况：");
  }

  @Test
  void it_asks_four_guiding_questions_each_of_two() {
    assertThat(note.guidingQuestions())
        .extracting(question -> question.label().orElse(""))
        .containsExactly("a", "b", "c", "d");
    assertThat(note.guidingQuestions())
        .extracting(GuidingQuestion::questions)
        .allSatisfy(questions -> assertThat(questions).hasSize(2));
  }

  @Test
  void two_brief_and_a_third_presides() {
    assertThat(note.briefers())
        .extracting(briefer -> briefer.name().orElse(""))
        .containsExactly("安东尼奥·古特雷斯", "古斯塔沃·斯劳维宁");
    assertThat(note.briefers())
        .extracting(Briefer::office)
        .extracting(office -> office.orElse(""))
        .containsExactly("联合国秘书长", "不扩散核武器条约缔约国第十次审议大会主席");
    assertThat(note.briefers())
        .extracting(briefer -> briefer.honorific().orElse(""))
        .containsExactly("先生", "大使");
    Participant chair = note.chair().orElseThrow();
    assertThat(chair.name()).contains("张军");
    assertThat(chair.state()).contains(State.of("CHN"));
  }

  @Test
  void every_field_has_its_place() {
    ReadingInvariants.assertHeld(result, text);
    assertThat(result.spans().get(DocumentPath.parse("signatories[0].name")).in(text))
        .isEqualTo("张军");
    assertThat(result.spans().get(DocumentPath.parse("annexes[0].content.meeting.date")).in(text))
        .isEqualTo("2022 年 8 月 22 日");
  }
}
