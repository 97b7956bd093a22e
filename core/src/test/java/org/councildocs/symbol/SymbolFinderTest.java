package org.councildocs.symbol;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class SymbolFinderTest {

  private static List<String> found(Leniency leniency, String text) {
    return SymbolFinder.of(leniency).findAll(text).stream()
        .map(match -> match.symbol().toString())
        .toList();
  }

  @ParameterizedTest
  @EnumSource
  void symbols_are_found_with_their_places(Leniency leniency) {
    List<SymbolMatch> matches =
        SymbolFinder.of(leniency).findAll("see S/2022/617, and/or S/RES/1373(2001).");
    assertThat(matches).hasSize(2);
    assertThat(matches.get(0).start()).isEqualTo(4);
    assertThat(matches.get(0).end()).isEqualTo(14);
    assertThat(matches.get(0).mended()).isEmpty();
    assertThat(matches.get(1).symbol()).hasToString("S/RES/1373 (2001)");
    assertThat(matches.get(1).mended()).containsExactly(Mending.SPELLING);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "S/\n2022/617",
        "S/2022/\r\n617",
        "S/2022/\u200F617",
        "\u200ES/2022/617",
      })
  void a_symbol_may_be_broken_or_marked_by_printing(String text) {
    assertThat(found(Leniency.PRINTED, "cote " + text + " et")).containsExactly("S/2022/617");
  }

  @Test
  void a_range_may_be_broken_behind_its_hyphen() {
    assertThat(found(Leniency.PRINTED, "see A/42/7/Add.1-\n10 and"))
        .containsExactly("A/42/7/Add.1-10");
  }

  @ParameterizedTest
  @EnumSource
  void a_resolution_of_the_council_has_its_year_in_parentheses_alone(Leniency leniency) {
    assertThat(found(leniency, "S/RES/1373/2002 or S/RES/2001/1373")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "S / 12124,               S/12124",
    "Ｓ／２０２２／６１７,      S/2022/617",
    "S/٢٠٢٢/٦١٧,              S/2022/617",
    "s/2022/617,              S/2022/617",
    "CouncilS/2016/867,       S/2016/867",
    "A/PV. 2377,              A/PV.2377",
    "E/CN.4/sub.2/1994/56,    E/CN.4/Sub.2/1994/56",
    "A/C.3/78/l.60/rev.1,     A/C.3/78/L.60/Rev.1",
  })
  void scans_and_typing_are_read_at_the_archival_level_alone(String text, String symbol) {
    assertThat(found(Leniency.ARCHIVAL, "(" + text + ")")).containsExactly(symbol);
  }

  @ParameterizedTest
  @ValueSource(chars = {'/', '\u2044', '\u2215', '\u29F8', '\uFF0F'})
  void what_stands_for_a_slash_is_one_at_the_archival_level_alone(char slash) {
    String text = "S" + slash + "2022" + slash + "617 and S/2022/618";
    assertThat(found(Leniency.ARCHIVAL, text)).containsExactly("S/2022/617", "S/2022/618");
    assertThat(found(Leniency.PRINTED, text)).hasSize(slash == '/' ? 2 : 1).endsWith("S/2022/618");
  }

  @Test
  void no_other_character_stands_for_a_slash() {
    for (char c = 0x80; c < Character.MAX_VALUE; c++) {
      assertThat(CharacterMending.otherSlash(c)).isEqualTo(CharacterMending.plain(c) == '/');
    }
  }

  @Test
  void a_part_letter_may_be_the_last_that_may_belong_to_a_symbol() {
    assertThat(found(Leniency.PRINTED, "A/RES/75/253\nA “B”")).containsExactly("A/RES/75/253 A");
    assertThat(found(Leniency.PRINTED, "A/RES/75/253\nA year")).containsExactly("A/RES/75/253");
  }

  @Test
  void a_number_that_a_blank_tears_off_leaves_no_other_symbol() {
    assertThat(found(Leniency.EXACT, "see S/2022/ 617")).isEmpty();
    assertThat(found(Leniency.EXACT, "see S/2022/\n617")).isEmpty();
    assertThat(found(Leniency.PRINTED, "see S/2022/ 617")).isEmpty();
    assertThat(found(Leniency.ARCHIVAL, "see S/2022/ 617")).containsExactly("S/2022/617");
    assertThat(found(Leniency.EXACT, "S/26695/ A/48/486")).containsExactly("S/26695", "A/48/486");
  }

  @ParameterizedTest
  @EnumSource
  void a_state_at_the_end_of_a_symbol_begins_no_phrase(Leniency leniency) {
    assertThat(found(leniency, "see CCPR/CO/70/TTO UN/DESA")).containsExactly("CCPR/CO/70/TTO");
    assertThat(found(leniency, "APLC/MSP.20/2022/ANP MOP/4/1"))
        .containsExactly("APLC/MSP.20/2022/ANP");
    assertThat(found(leniency, "FCCC/ARR/2022/AUS(DEPI)/x")).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void a_word_may_be_glued_to_a_closing_parenthesis(Leniency leniency) {
    assertThat(found(leniency, "as in S/RES/1373(2001)and S/PV.9842 (Resumption 1)where"))
        .containsExactly("S/RES/1373 (2001)", "S/PV.9842 (Resumption 1)");
  }

  @ParameterizedTest
  @EnumSource
  void a_decision_whose_number_follows_a_full_stop_keeps_its_year(Leniency leniency) {
    assertThat(found(leniency, "S/AC.26/Dec.1 (1991), UNEP/EA.5/Res.14 (2)"))
        .containsExactly("S/AC.26/DEC.1 (1991)", "UNEP/EA.5/Res.14");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "the S/300 missile system delivered in 2013",
        "room A/101 and block B/12 of the compound",
        "Boeing 737/800 and Airbus A/320",
        "from E/100, W/100, S/100 and N/100 to the mean",
        "2.85 of TD/3 in the second round",
        "DP/100 of the budget",
      })
  void three_digits_that_nothing_calls_a_document_are_no_symbol(String text) {
    for (Leniency leniency : Leniency.values()) {
      assertThat(found(leniency, text)).isEmpty();
      assertThat(SymbolFinder.of(leniency).findAll(text.getBytes(StandardCharsets.UTF_8)))
          .isEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "S/641",
        "The Indonesian question (S/641)",
        "document S/641 was withdrawn",
        "U.N. Doc. S/641 (1948)",
        "see S/641, para. 3",
        "publié sous la cote S/641 du Conseil",
        "с документом S/641 от 5 марта",
        "см. S/641",
        "الوثيقة S/641 المؤرخة",
        "见S/641号文件",
        "first line\nS/641\nlast line",
        "https://undocs.org/en/S/641",
      })
  void three_digits_are_a_symbol_where_something_calls_them_a_document(String text) {
    for (Leniency leniency : Leniency.values()) {
      assertThat(found(leniency, text)).containsExactly("S/641");
      assertThat(SymbolFinder.of(leniency).findAll(text.getBytes(StandardCharsets.UTF_8)))
          .hasSize(1);
    }
  }

  @ParameterizedTest
  @EnumSource
  void three_digits_are_a_symbol_in_a_list_of_such(Leniency leniency) {
    assertThat(found(leniency, "see documents S/641, S/653, S/683 and S/690 of that year"))
        .containsExactly("S/641", "S/653", "S/683", "S/690");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "case A/2021/5-B of the district court",
        "students E/20/148 and E/18/098",
        "S/15/102",
        "E/123456/2019 of the High Court",
        "Ref. CD/2025/8847",
        "contract DC/2018/09",
        "suspended under DC/2026-27/0042",
        "tags ECE/355 and ECE/363",
        "tender ECE/2023-24/17",
        "heading HS/8471.30",
        "the TRANS/2010 network",
        "the UNIDO/2020 yearbook",
      })
  void no_document_of_the_series_has_a_symbol_of_that_shape(String text) {
    for (Leniency leniency : Leniency.values()) {
      assertThat(found(leniency, text)).isEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "A/31/99",
        "S/1994/99",
        "E/1978/99",
        "S/1906/2020",
        "CD/1547",
        "CD/8/Rev.9",
        "CD/PV.1154",
        "DC/SC.1/2",
        "ID/B/18",
        "TD/519/Rev.1",
        "TRANS/2003/12",
        "TRANS/WP.29/690",
        "ICC-ASP/18/Res.5",
        "HR/PUB/11/04",
        "ICCD/COP(3)/5/Add.2(A)",
        "A/C.2&3/45",
      })
  void documents_of_such_series_are_found(String symbol) {
    for (Leniency leniency : Leniency.values()) {
      assertThat(SymbolFinder.of(leniency).findAll("see " + symbol + ", para. 1"))
          .singleElement()
          .satisfies(
              match -> {
                assertThat(match.start()).isEqualTo(4);
                assertThat(match.end()).isEqualTo(4 + symbol.length());
              });
    }
  }

  @ParameterizedTest
  @EnumSource
  void what_is_more_often_something_else_is_no_symbol(Leniency leniency) {
    String text = "on A/4 paper, with a CAT/6 cable, E/2.0, the T/90, EC/1907/2006, CRC/32";
    assertThat(found(leniency, text)).isEmpty();
    assertThat(found(leniency, "A/4/Rev.1, S/96/Rev.7, A/810, CD/2300, DP/48, EC/55/SC/CRP.1"))
        .hasSize(6);
  }

  @ParameterizedTest
  @ValueSource(strings = {"A/CONF.1/1946/1/0", "A/CONF.62/1/2/3", "S/AC.1/2000/1/2"})
  void a_number_too_many_is_mended_by_no_parentheses(String text) {
    assertThat(found(Leniency.ARCHIVAL, text)).isEmpty();
  }

  @Test
  void parentheses_of_full_width_are_printed_in_chinese() {
    assertThat(found(Leniency.PRINTED, "见S/RES/1373（2001）和S/2022/617（附件）"))
        .containsExactly("S/RES/1373 (2001)", "S/2022/617");
  }

  @ParameterizedTest
  @CsvSource({
    "S/2022/617Distr.: General, S/2022/617",
    "see Doc.S/2022/617,        S/2022/617",
    "в документе А/С.3/78/L.60, A/C.3/78/L.60",
    "see S/RES/1373/2001.,      S/RES/1373 (2001)",
  })
  void words_are_glued_to_symbols_and_letters_exchanged_in_archives(String text, String symbol) {
    assertThat(found(Leniency.ARCHIVAL, text)).containsExactly(symbol);
    assertThat(found(Leniency.PRINTED, text)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"S/2022/50Min", "A/5Bn", "S/2022/617and", "S/2022/617B2"})
  void no_symbol_ends_before_a_unit_or_in_a_word(String text) {
    assertThat(found(Leniency.ARCHIVAL, text)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"ｓS /INF/78", "ｓS/2022/617", "éS/2022/617", "мS/2022/617", "中S/2022/617"})
  void bytes_and_strings_are_searched_alike(String text) {
    for (Leniency leniency : Leniency.values()) {
      assertThat(SymbolFinder.of(leniency).findAll(text.getBytes(StandardCharsets.UTF_8)))
          .map(match -> match.symbol().toString())
          .isEqualTo(found(leniency, text));
    }
  }

  @ParameterizedTest
  @EnumSource
  void blanks_inside_parentheses_are_no_more_than_a_spelling(Leniency leniency) {
    assertThat(found(leniency, "in S/RES/1373 ( 2001 ), as")).containsExactly("S/RES/1373 (2001)");
  }

  @ParameterizedTest
  @EnumSource
  void symbols_that_are_too_long_together_are_not_taken_together(Leniency leniency) {
    String half = "TD/" + "ABCDEFGH/".repeat(15) + 1;
    assertThat(found(leniency, half + '-' + half)).containsExactly(half);
  }

  @Test
  void a_symbol_that_is_longer_than_what_is_mended_is_found_as_it_stands() {
    String symbol = "TD/" + "ABCDEFGH/".repeat(20) + 1;
    assertThat(symbol.length()).isBetween(161, SymbolScanner.LONGEST);
    assertThat(found(Leniency.ARCHIVAL, "see " + symbol + '.')).containsExactly(symbol);
    assertThat(found(Leniency.ARCHIVAL, "see " + symbol.replace("/", "/ "))).isEmpty();
  }

  @Test
  void a_qualifier_may_stand_on_the_next_line() {
    assertThat(found(Leniency.EXACT, "S/RES/1373\n(2001)")).containsExactly("S/RES/1373");
    assertThat(found(Leniency.PRINTED, "S/RES/1373\n(2001)")).containsExactly("S/RES/1373 (2001)");
  }

  @Test
  void an_article_behind_a_resolution_is_no_part_letter() {
    assertThat(found(Leniency.EXACT, "A/RES/75/253 A year later, A/RES/75/253 A, A/RES/75/253 C"))
        .containsExactly("A/RES/75/253", "A/RES/75/253 A", "A/RES/75/253 C");
  }

  @Test
  void the_letter_of_the_next_symbol_is_no_part_letter() {
    assertThat(found(Leniency.EXACT, "S/RES/1373 (2001) A/56/1 A/RES/75/253 E/2022/9"))
        .containsExactly("S/RES/1373 (2001)", "A/56/1", "A/RES/75/253", "E/2022/9");
    assertThat(found(Leniency.EXACT, "A/RES/48/218 B/Corr.1"))
        .containsExactly("A/RES/48/218 B/Corr.1");
  }

  @Test
  void numbers_in_parentheses_behind_a_document_are_not_part_of_it() {
    assertThat(found(Leniency.EXACT, "S/2022/617 (2) and S/2022/618 (see annex)"))
        .containsExactly("S/2022/617", "S/2022/618");
  }

  @Test
  void symbols_are_found_in_links_of_the_document_system_and_in_no_others() {
    assertThat(
            found(
                Leniency.EXACT,
                "https://undocs.org/S/2022/617 https://docs.un.org/ar/S/RES/1973(2011)"
                    + " https://example.org/A/31/12"))
        .containsExactly("S/2022/617", "S/RES/1973 (2011)");
  }

  @Test
  void symbols_touch_chinese_and_arabic_but_not_latin_or_cyrillic_words() {
    assertThat(found(Leniency.EXACT, "第S/2022/617号 وS/2022/618، éS/2022/619 яS/2022/620"))
        .containsExactly("S/2022/617", "S/2022/618");
  }

  @Test
  void places_in_bytes_are_bytes_of_the_part_that_was_given() {
    byte[] utf8 = "xx第S/2022/617号".getBytes(StandardCharsets.UTF_8);
    SymbolCursor cursor = SymbolFinder.of(Leniency.EXACT).in(utf8, 2, utf8.length - 2);
    assertThat(cursor.next()).isTrue();
    assertThat(cursor.start()).isEqualTo(3);
    assertThat(cursor.end()).isEqualTo(13);
    assertThat(cursor.symbol()).hasToString("S/2022/617");
    assertThat(cursor.next()).isFalse();
  }

  @Test
  void bytes_that_are_no_utf8_are_passed_over() {
    byte[] bytes = "\u00FFA/31/12\u00C3".getBytes(StandardCharsets.ISO_8859_1);
    assertThat(SymbolFinder.of(Leniency.ARCHIVAL).findAll(bytes))
        .map(match -> match.symbol().toString())
        .containsExactly("A/31/12");
  }

  @Test
  void a_cursor_that_stands_at_no_symbol_gives_none() {
    SymbolCursor cursor = SymbolFinder.of(Leniency.EXACT).in("no symbol");
    assertThatThrownBy(cursor::symbol).isInstanceOf(IllegalStateException.class);
    assertThat(cursor.next()).isFalse();
    assertThatThrownBy(cursor::match).isInstanceOf(IllegalStateException.class);
  }

  @Test
  void a_part_that_does_not_lie_in_the_bytes_is_refused() {
    SymbolFinder finder = SymbolFinder.of(Leniency.EXACT);
    assertThatThrownBy(() -> finder.in(new byte[3], 1, 3))
        .isInstanceOf(IndexOutOfBoundsException.class);
  }
}
