package org.councildocs.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import org.councildocs.document.Addressee;
import org.councildocs.document.Capacity;
import org.councildocs.document.DocumentKind;
import org.councildocs.document.Letter;
import org.councildocs.document.LetterKind;
import org.councildocs.state.State;
import org.councildocs.symbol.DocumentSymbol;
import org.councildocs.symbol.Organ;
import org.junit.jupiter.api.Test;

/** Chinese letters of every form. */
class ChineseLetterTest {

  @Test
  void a_letter_under_a_masthead_in_two_languages() {
    Letter letter = Samples.letter("zh-letter-with-concept-note.txt");
    assertThat(letter.masthead().symbols()).containsExactly(DocumentSymbol.parse("S/2031/413"));
    assertThat(letter.masthead().issued()).contains(LocalDate.of(2031, 5, 9));
    assertThat(letter.masthead().jobNumber()).contains("31-04128");
    assertThat(letter.date()).contains(LocalDate.of(2031, 5, 8));
    assertThat(letter.authors().get(0).state()).contains(State.of("GHA"));
    assertThat(letter.presidency().orElseThrow().month()).contains(YearMonth.of(2031, 6));
    assertThat(letter.body().get(0))
        .isEqualTo("谨通知阁下，加纳作为安全理事会2031年6月轮值主席，定于2031年6月12日举行以“维护国际和平与安全：共有的河流”为主题的部长级公开辩论会。");
    assertThat(letter.signatories().get(0).name()).contains("阿贝娜·奥塞");
    assertThat(letter.signatories().get(0).title()).containsExactly("常驻代表");
  }

  @Test
  void a_note_verbale_is_the_missions() {
    Letter note = Samples.letter("zh-note-verbale.txt");
    assertThat(note.kind()).isEqualTo(LetterKind.NOTE_VERBALE);
    assertThat(note.authors().get(0).capacity()).contains(Capacity.PERMANENT_MISSION);
    assertThat(note.masthead().session()).contains(86);
    assertThat(note.masthead().agendaItems()).containsExactly("14", "33(b)");
    assertThat(note.body()).hasSize(2);
    assertThat(note.annexes().get(0).title()).contains("关于安静港口的宣言");
  }

  @Test
  void identical_letters_go_to_two() {
    Letter letter = Samples.letter("zh-identical-letters.txt");
    assertThat(letter.kind()).isEqualTo(LetterKind.IDENTICAL_LETTERS);
    assertThat(letter.addressees()).extracting(Addressee::text).containsExactly("秘书长", "安全理事会主席");
    assertThat(letter.addressees().get(1).organ()).contains(Organ.SECURITY_COUNCIL);
    assertThat(letter.authors().get(0).capacity()).contains(Capacity.CHARGE_D_AFFAIRES);
    assertThat(letter.authors().get(0).state()).contains(State.of("SYR"));
    assertThat(letter.signatories().get(0).title()).containsExactly("临时代办", "参赞");
  }

  @Test
  void the_office_of_several_states_stands_behind_the_last() {
    Letter letter =
        (Letter)
            DocumentReader.create()
                .read("2031年2月10日塞拉利昂、大韩民国和圭亚那常驻联合国代表给秘书长的信\n\n谨随函转递一份声明。\n")
                .document()
                .orElseThrow();

    assertThat(letter.authors())
        .extracting(author -> author.state().orElseThrow().toString())
        .containsExactly("SLE", "KOR", "GUY");
    assertThat(letter.authors())
        .extracting(author -> author.office().orElse(""))
        .containsOnly("常驻联合国代表");
  }

  @Test
  void the_title_of_an_annex_needs_no_blank_line_behind_a_sentence() {
    Letter note =
        letter(
            """
            2031年2月28日马耳他常驻联合国代表团给秘书长的普通照会
            马耳他常驻联合国代表团向联合国秘书长致意，谨随附马耳他政府关于各港口灯塔和救生船的补充报告(见附件)。
            马耳他常驻联合国代表团顺向秘书长再致最崇高的敬意。
            2031年2月28日马耳他常驻联合国代表团给秘书长的普通照会的附件
            [原件：法文]
            马耳他关于各港口灯塔和救生船的补充报告
            灯塔在冬天熄灭了两次。
            """);
    assertThat(note.annexes()).hasSize(1);
    assertThat(note.annexes().get(0).heading().orElse("")).endsWith("的附件");
    assertThat(note.body()).last().asString().endsWith("敬意。");
  }

  @Test
  void the_state_of_a_signatory_may_have_a_line_of_its_own() {
    Letter letter =
        letter(
            """
            2031年7月7日大不列颠及北爱尔兰联合王国常驻联合国代表给秘书长的信
            请将本信作为安全理事会文件分发为荷。
            大不列颠及北爱尔兰联合王国
            常驻联合国代表
            芭芭拉·温(签名)
            """);
    assertThat(letter.body()).hasSize(1);
    assertThat(letter.signatories().get(0).title()).containsExactly("大不列颠及北爱尔兰联合王国", "常驻联合国代表");
    assertThat(letter.signatories().get(0).state()).contains(State.of("GBR"));
  }

  @Test
  void ranks_before_a_name_on_its_line_are_no_name() {
    Letter letter =
        letter(
            """
            2031年7月7日马耳他常驻联合国代表给秘书长的信
            请将本信作为安全理事会文件分发为荷。
            常驻代表 大使 莱诺拉·瓦萨洛(签名)
            """);
    assertThat(letter.signatories().get(0).name()).contains("莱诺拉·瓦萨洛");
    assertThat(letter.signatories().get(0).title()).containsExactly("常驻代表", "大使");
  }

  @Test
  void signatures_side_by_side_have_their_titles_above_or_below_them() {
    Letter above =
        letter(
            """
            2032年6月10日中国和俄罗斯联邦常驻联合国代表给秘书长的信

                请将本信作为安全理事会文件分发为荷。

                  中华人民共和国常驻联合国代表                俄罗斯联邦常驻联合国代表
                        李 明(签名)                              瓦西里·安东诺夫(签名)
            """);
    Letter below =
        letter(
            """
            2032年7月15日瑙鲁常驻联合国代表和特立尼达和多巴哥常驻联合国代表给秘书长的信

            请将本信作为大会文件分发为荷。

            因加·朗达·金(签名)              丹尼斯·弗朗西斯(签名)
            瑙鲁                             特立尼达和多巴哥
            常驻代表                          常驻代表
            """);
    assertThat(above.signatories())
        .extracting(signatory -> signatory.name().orElse("-") + ' ' + signatory.title())
        .containsExactly("李 明 [中华人民共和国常驻联合国代表]", "瓦西里·安东诺夫 [俄罗斯联邦常驻联合国代表]");
    assertThat(below.signatories())
        .extracting(signatory -> signatory.name().orElse("-") + ' ' + signatory.title())
        .containsExactly("因加·朗达·金 [瑙鲁, 常驻代表]", "丹尼斯·弗朗西斯 [特立尼达和多巴哥, 常驻代表]");
  }

  @Test
  void the_title_of_a_note_may_break_off_behind_its_bracket() {
    assertThat(DocumentReader.create().read("安全理事会公开辩论概念说明 (\n\n背景\n").kind())
        .isNotEqualTo(DocumentKind.LETTER);
  }

  @Test
  void page_heads_of_the_nineties_stand_in_english() {
    Letter letter =
        letter(
            """
            1997年10月29日马耳他常驻联合国代表给秘书长的信

                请将本信作为安全理事会文件分发为荷。

                                              常驻代表
                                              莱诺拉·瓦萨洛(签名)

            97-90212 (C)     031197     041197
                                                                            /...
            S/1997/9022
            Chinese
            Page 2
                                        附  件

                灯塔在冬天熄灭了两次。
            """);
    assertThat(letter.footnotes()).isEmpty();
    assertThat(letter.annexes()).hasSize(1);
  }

  @Test
  void a_name_may_be_broken_before_its_point() {
    Letter letter =
        letter(
            """
            2031年4月30日马耳他常驻联合国代表给秘书长的信

            谨通知你，马耳他将转递报告。报告由副秘书长阿德南
            ·汗介绍。请将本信作为安全理事会文件分发为荷。

            常驻代表
            莱诺拉
            ·瓦萨洛(签名)
            """);
    assertThat(letter.body()).hasSize(1).first().asString().contains("阿德南·汗");
    assertThat(letter.signatories().get(0).name()).contains("莱诺拉·瓦萨洛");
    assertThat(letter.signatories().get(0).title()).containsExactly("常驻代表");
  }

  @Test
  void points_that_follow_each_other_open_the_entries_of_a_list() {
    Letter letter =
        letter(
            """
            2031年4月30日马耳他常驻联合国代表给秘书长的信

            谨转递报告，其中论及

            ·灯塔
            ·救生船
            """);
    assertThat(letter.body()).containsExactly("谨转递报告，其中论及", "·灯塔", "·救生船");
  }

  @Test
  void what_ends_a_bracket_opens_no_entry_of_a_list() {
    Letter letter =
        letter(
            """
            2031年2月24日丹麦常驻联合国代表给秘书长的信
                  谨通知阁下，丹麦作为安全理事会2031年3月轮值主席，拟于2031年3月24日（星期
            一）上午10时召开一次关于“海上的光”的公开辩论会。
                  请将本信作为安全理事会文件分发为荷。
                                          桑德拉·延森（签名）
            """);
    assertThat(letter.body()).hasSize(2);
    assertThat(letter.announcement().orElseThrow().meeting().time()).contains(LocalTime.of(10, 0));
  }

  @Test
  void a_meeting_that_was_held_is_not_announced() {
    String letter =
        """
        2031年11月28日马耳他常驻联合国代表给安全理事会主席的信
        谨随函转递%s举行的阿里亚办法会议的文件，会议主题为“海上的光”。
        莱诺拉·瓦萨洛(签名)
        """;
    assertThat(letter(letter.formatted("2031年11月4日")).announcement()).isEmpty();
    assertThat(letter(letter.formatted("2031年12月4日")).announcement()).isPresent();
  }

  @Test
  void an_official_of_a_committee_on_a_state_represents_none() {
    Letter letter =
        letter(
            """
            2031年1月18日安全理事会关于马里的第2374(2017)号决议所设委员会协调员给安全理事会主席的信
            请将本函作为安理会文件分发为荷。
            莱诺拉·瓦萨洛(签名)
            """);
    assertThat(letter.authors().get(0).state()).isEmpty();
    assertThat(letter.authors().get(0).office()).contains("安全理事会关于马里的第2374(2017)号决议所设委员会协调员");
  }

  @Test
  void nothing_may_part_the_masthead_the_title_the_text_and_the_signature() {
    Letter letter =
        letter(
            """
            联合国S/2031/9064
            安全理事会Distr.: General
            25 January 2031
            Chinese
            Original: English2031年1月24日科威特常驻联合国代表给秘书长的信谨通知你，科威特将转递报告。请将本信作为安全理事会文件分发为荷。常驻代表曼苏尔·阿亚德(签名)
            """);
    assertThat(letter.date()).contains(LocalDate.of(2031, 1, 24));
    assertThat(letter.masthead().issued()).contains(LocalDate.of(2031, 1, 25));
    assertThat(letter.authors().get(0).state()).contains(State.of("KWT"));
    assertThat(letter.signatories().get(0).name()).contains("曼苏尔·阿亚德");
    assertThat(letter.signatories().get(0).title()).containsExactly("常驻代表");
  }

  @Test
  void a_committee_that_signs_may_have_a_name_of_several_lines() {
    Letter letter =
        letter(
            """
            2031年9月5日安全理事会关于海上灯光的第2373(2031)号决议所设委员会主席给安全理事会主席的信

            请将本信作为安全理事会文件分发为荷。

            安全理事会
            关于海上灯光的第2373(2031)号决议
            所设委员会
            主席
            莱诺拉·瓦萨洛(签名)
            """);
    assertThat(letter.body()).hasSize(1);
    assertThat(letter.signatories().get(0).title())
        .containsExactly("安全理事会", "关于海上灯光的第2373(2031)号决议所设委员会", "主席");
  }

  private static Letter letter(String text) {
    return (Letter) DocumentReader.create().read(text).document().orElseThrow();
  }
}
