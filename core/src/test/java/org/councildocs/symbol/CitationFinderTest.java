package org.councildocs.symbol;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CitationFinderTest {

  private static List<String> cited(String text) {
    return CitationFinder.of(Leniency.PRINTED).findAll(text).stream()
        .map(match -> match.symbol().toString())
        .toList();
  }

  @Test
  void ranges_and_lists_of_modifiers_name_each_document() {
    assertThat(cited("S/1994/1/Add.1-3 and Corr.2"))
        .containsExactly("S/1994/1/Add.1", "S/1994/1/Add.2", "S/1994/1/Add.3", "S/1994/1/Corr.2");
    assertThat(cited("(S/9696 and Corr. 1 & 2)"))
        .containsExactly("S/9696", "S/9696/Corr.1", "S/9696/Corr.2");
    assertThat(cited("A/56/1/Add.1, Add.2 et Corr.1"))
        .containsExactly("A/56/1/Add.1", "A/56/1/Add.2", "A/56/1/Corr.1");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "A/78/251 and Add.1, Add.2/Rev.1 and Corr.1"
            + " | A/78/251, A/78/251/Add.1, A/78/251/Add.2/Rev.1, A/78/251/Corr.1",
        "A/C.3/78/L.60/Rev.1 and L.61 | A/C.3/78/L.60/Rev.1, A/C.3/78/L.61",
        "A/HRC/54/L.1, L.2 et L.3/Rev.1 | A/HRC/54/L.1, A/HRC/54/L.2, A/HRC/54/L.3/Rev.1",
        "A/C.1/78/L.1-L.3 and L.7 | A/C.1/78/L.1, A/C.1/78/L.2, A/C.1/78/L.3, A/C.1/78/L.7",
        "A/C.1/78/L.1 to L.2 | A/C.1/78/L.1, A/C.1/78/L.2",
        "S/PV.9842 y PV.9844 | S/PV.9842, S/PV.9844",
        "S/2022/617-S/2022/619 | S/2022/617, S/2022/618, S/2022/619",
        "A/77/277-S/2022/606 | A/77/277-S/2022/606",
        "A/C.3/78/L.60 and Land | A/C.3/78/L.60",
        "S/2022/617 [and Corr.1] | S/2022/617, S/2022/617/Corr.1",
        "S/2022/617 和 Corr.1 | S/2022/617, S/2022/617/Corr.1",
        "S/2022/617، وAdd.1 | S/2022/617, S/2022/617/Add.1"
      })
  void lists_go_on_in_the_same_series(String text, String symbols) {
    assertThat(String.join(", ", cited(text))).isEqualTo(symbols);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "S/2022/617/Add.1 to 3",
        "S/2022/617/Add.1 through Add.3",
        "S/2022/617/Add.1 à 3",
        "S/2022/617/Add.1 a 3",
        "S/2022/617/Add.1 по 3",
        "S/2022/617/Add.1 إلى 3",
        "S/2022/617/Add.1至3",
        "S/2022/617/Add.1\u20133",
        "S/2022/617/Add.1-Add.3",
        "S/2022/617/Add.1 to S/2022/617/Add.3"
      })
  void a_range_of_modifiers_is_told_in_each_language(String text) {
    assertThat(cited("see " + text + "."))
        .containsExactly("S/2022/617/Add.1", "S/2022/617/Add.2", "S/2022/617/Add.3");
  }

  @Test
  void a_range_of_documents_names_those_between_them() {
    assertThat(cited("S/2022/617 to S/2022/619, of 5 May"))
        .containsExactly("S/2022/617", "S/2022/618", "S/2022/619");
    assertThat(cited("A/C.3/78/SR.1 to 3")).hasSize(3);
    assertThat(cited("S/2022/617 to A/77/277")).containsExactly("S/2022/617", "A/77/277");
    assertThat(cited("S/2022/617/Add.1 to 3 members")).containsExactly("S/2022/617/Add.1");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "CRC/C/FRA/CO/6-7",
        "CERD/C/FRA/22-23",
        "CCPR/C/133/D/2807-2816/2016",
        "BWC/AD HOC GROUP/56-2"
      })
  void a_report_of_several_periods_is_one_document(String symbol) {
    assertThat(cited(symbol)).containsExactly(symbol);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "S/2022/617/Add.1 a 30-page report",
        "S/2022/617/Add.1, 3,000 people",
        "S/2022/617/Add.1 and 30%",
        "S/2022/617/Add.1 et 30 %",
        "S/2022/617/Add.1, 12-year-old children",
        "S/2022/617/Add.1, 45.5 per cent",
        "S/2022/617/Add.1, 10:30 a.m.",
        "S/2022/617/Add.1 to 10.30 a.m."
      })
  void a_number_that_goes_on_is_no_modifier(String text) {
    assertThat(cited("In " + text)).containsExactly("S/2022/617/Add.1");
  }

  @Test
  void a_bare_number_ends_a_range_only_behind_its_beginning() {
    assertThat(cited("S/PV.9842 a 15 and S/2022/617/Add.3 to 1."))
        .containsExactly("S/PV.9842", "S/2022/617/Add.3");
    assertThat(cited("S/2022/617/Add.3 to Add.1"))
        .containsExactly("S/2022/617/Add.3", "S/2022/617/Add.1");
  }

  @Test
  void ranges_again_and_again_name_no_more_documents_than_the_text_has_characters() {
    String text = "A/1/Add.1-999 ".repeat(200);
    assertThat(cited(text)).hasSizeBetween(2000, text.length() + 1000).contains("A/1/Add.1-999");
  }

  @Test
  void a_number_of_other_things_is_no_modifier() {
    assertThat(cited("A/56/1/Add.1 and 2 other documents")).containsExactly("A/56/1/Add.1");
    assertThat(cited("A/56/1 and 2")).containsExactly("A/56/1");
    assertThat(cited("S/2022/617/Add.1 и 2 других")).containsExactly("S/2022/617/Add.1");
  }

  @ParameterizedTest
  @CsvSource({
    "its resolution 1373 (2001) of,                      S/RES/1373 (2001)",
    "resolution 75/253 C,                                A/RES/75/253 C",
    "resolution 217 A (III) of,                          A/RES/217 A (III)",
    "resolution 3201 (S-VI),                             A/RES/3201 (S-VI)",
    "Human Rights Council resolution 52/37,              A/HRC/RES/52/37",
    "resolution 2006/23,                                 E/RES/2006/23",
    "Economic and Social Council resolution 1503 (XLVIII), E/RES/1503 (XLVIII)",
    "UNSCR 1373 (2001),                                  S/RES/1373 (2001)",
    "安全理事会第1373（2001）号决议,                        S/RES/1373 (2001)",
    "2024年1373（2001）号决议,                             S/RES/1373 (2001)",
    "第１３７３（２００１）号决议,                          S/RES/1373 (2001)",
    "大会ES-11/1号决议,                                   A/RES/ES-11/1",
    "人权理事会第52/37号决议,                              A/HRC/RES/52/37",
    "经济及社会理事会第1996/31号决议,                       E/RES/1996/31",
    "القرار ١٣٢٥ (٢٠٠٠),                                 S/RES/1325 (2000)",
    "القرار 1325 \u200f(2000),                            S/RES/1325 (2000)",
    "قرار مجلس حقوق الإنسان 52/37,                       A/HRC/RES/52/37",
    "резолюция 52/37 Совета по правам человека,          A/HRC/RES/52/37",
    "в своей резолюции 2254 (2015),                      S/RES/2254 (2015)",
    "القرار 1701 (2006),                                 S/RES/1701 (2006)",
    "su resolución 1325 (2000),                          S/RES/1325 (2000)",
    "sa résolution 1325 (2000),                          S/RES/1325 (2000)",
    "at its 9112th meeting,                              S/PV.9112",
    "第 9112 次会议,                                      S/PV.9112",
    "la 9112e séance,                                    S/PV.9112",
    "9112-е заседание,                                   S/PV.9112",
    "في جلسته 9112 المعقودة,                             S/PV.9112",
    "第９１１２次会议,                                      S/PV.9112",
  })
  void resolutions_and_meetings_are_known_by_their_words(String text, String symbol) {
    assertThat(cited(text)).containsExactly(symbol);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "resolutions 1373 (2001), 1540 (2004) and 2231 (2015)"
            + " | S/RES/1373 (2001), S/RES/1540 (2004), S/RES/2231 (2015)",
        "resolutions 181 (II) and 194 (III) of | A/RES/181 (II), A/RES/194 (III)",
        "Resolutions 60/1, 60/180 and ES-11/1 | A/RES/60/1, A/RES/60/180, A/RES/ES-11/1",
        "resolutions 52/1 and 52/2 of the Human Rights Council"
            + " | A/HRC/RES/52/1, A/HRC/RES/52/2",
        "les résolutions 1325 (2000) et 2122 (2013) | S/RES/1325 (2000), S/RES/2122 (2013)",
        "las resoluciones 1325 (2000) y 2122 (2013) | S/RES/1325 (2000), S/RES/2122 (2013)",
        "в резолюциях 1325 (2000) и 2122 (2013) | S/RES/1325 (2000), S/RES/2122 (2013)",
        "إلى قراريه 1325 (2000) و 2122 (2013) | S/RES/1325 (2000), S/RES/2122 (2013)",
        "第1325（2000）、第2122（2013）和2231（2015）号决议"
            + " | S/RES/1325 (2000), S/RES/2122 (2013), S/RES/2231 (2015)",
        "第1325（2000）号和第2122（2013）号决议 | S/RES/1325 (2000), S/RES/2122 (2013)",
        "1325（2000）和2122（2013）号决议 | S/RES/1325 (2000), S/RES/2122 (2013)",
        "قراراته 1325 (2000)، و 2122 (2013) | S/RES/1325 (2000), S/RES/2122 (2013)",
        "resolution 1325 (2000) and 2122 (2013) | S/RES/1325 (2000), S/RES/2122 (2013)",
        "resolutions 1970 (2011) to 1973 (2011) | S/RES/1970 (2011), S/RES/1973 (2011)"
      })
  void a_word_for_several_resolutions_has_a_list_behind_it(String text, String symbols) {
    assertThat(String.join(", ", cited(text))).isEqualTo(symbols);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "its 9842nd, 9843rd and 9844th meetings",
        "à ses 9842e, 9843e et 9844e séances",
        "en sus 9842ª, 9843ª y 9844ª sesiones",
        "на своих 9842-м, 9843-м и 9844-м заседаниях",
        "第9842、9843和9844次会议"
      })
  void a_word_for_several_meetings_has_a_list_before_it(String text) {
    assertThat(cited(text)).containsExactly("S/PV.9842", "S/PV.9843", "S/PV.9844");
  }

  @Test
  void a_word_for_two_meetings_has_both_behind_it() {
    assertThat(cited("في جلستيه 9842 و 9843 المعقودتين")).containsExactly("S/PV.9842", "S/PV.9843");
    assertThat(cited("第9842和9843号文件")).isEmpty();
  }

  @Test
  void a_list_ends_where_its_numbers_do() {
    assertThat(cited("resolutions 1373 (2001), 14 December and 2231 (2015)"))
        .containsExactly("S/RES/1373 (2001)");
    assertThat(cited("resolution 60/1, 24/7 and once more")).containsExactly("A/RES/60/1");
    assertThat(cited("第1325（2000）、第2122（2013）和别的")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "resolution\n1373 (2001)",
        "resolution\r\n    1373 (2001)",
        "resolution\u00a01373 (2001)",
        "resolution 1373\u00a0(2001)",
        "Resolution 1373\n(2001)"
      })
  void lines_may_break_and_blanks_may_not(String text) {
    assertThat(cited(text)).containsExactly("S/RES/1373 (2001)");
  }

  @Test
  void a_meeting_of_a_smaller_body_and_a_number_without_a_year_name_nothing() {
    assertThat(cited("at its 58th meeting, resolution 12 of the conference")).isEmpty();
  }

  @Test
  void the_place_is_that_of_the_number() {
    assertThat(CitationFinder.of(Leniency.EXACT).findAll("resolution 1373 (2001)"))
        .singleElement()
        .satisfies(
            match -> {
              assertThat(match.start()).isEqualTo(11);
              assertThat(match.end()).isEqualTo(22);
            });
  }

  @Test
  void a_range_expands_to_its_symbols_and_a_huge_one_does_not() {
    assertThat(SymbolRanges.expand(DocumentSymbol.parse("ST/SG/AC.10/46/Adds.1-3")))
        .map(DocumentSymbol::toString)
        .containsExactly("ST/SG/AC.10/46/Add.1", "ST/SG/AC.10/46/Add.2", "ST/SG/AC.10/46/Add.3");
    assertThat(SymbolRanges.expand(DocumentSymbol.parse("S/2019/1-99999"))).hasSize(1);
    assertThat(SymbolRanges.expand(DocumentSymbol.parse("S/2022/617"))).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"S/AC.37/2003/(145-5)/78", "TD(1-3)/2", "A/54/6 (Vols. 1-3)"})
  void numbers_in_parentheses_are_no_range_of_documents(String symbol) {
    assertThat(SymbolRanges.expand(DocumentSymbol.parse(symbol)))
        .map(DocumentSymbol::toString)
        .containsExactly(symbol);
    assertThat(cited(symbol)).doesNotHaveDuplicates();
  }

  @Test
  void a_range_stands_beside_what_is_in_parentheses() {
    assertThat(SymbolRanges.expand(DocumentSymbol.parse("S/AC.37/2003/(14-5)/1-2")))
        .map(DocumentSymbol::toString)
        .containsExactly("S/AC.37/2003/(14-5)/1", "S/AC.37/2003/(14-5)/2");
  }
}
