package org.councildocs.symbol;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentSymbolTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "S/2022/617",
        "S/RES/1373 (2001)",
        "S/PV.9842 (Resumption 1)",
        "A/62/767-S/2008/203",
        "A/RES/217 A (III)",
        "UNEP/OzL.Pro/ExCom/91/66"
      })
  void a_canonical_symbol_prints_as_it_was_read(String text) {
    assertThat(DocumentSymbol.parse(text)).hasToString(text);
  }

  @ParameterizedTest
  @CsvSource({
    "S/RES/1373(2001),            S/RES/1373 (2001)",
    "A/RES/37/125A,               A/RES/37/125 A",
    "A/RES/71/101/A-B,            A/RES/71/101 A-B",
    "A/RES/217(III)[A],           A/RES/217 A (III)",
    "S/96/REV.7,                  S/96/Rev.7",
    "A/32/34 (PART I),            A/32/34 (Part I)",
    "A/74/49(VOL.I),              A/74/49 (Vol. I)",
    "A/3572/Add.1(ES-11SUPP),     A/3572/Add.1 (ES-11 SUPP)",
    "A/70/542–S/2015/838,         A/70/542-S/2015/838",
    "S/AGENDA/9725,               S/Agenda/9725",
    "A/40/7 (& Part I),           A/40/7 (and Part I)",
    "ST/HR/1 (Vol. I/& Part 1),   ST/HR/1 (Vol. I/and Part 1)",
    "A/40/7 (Parts I& II),        A/40/7 (Parts I and II)",
  })
  void a_known_spelling_becomes_canonical(String text, String canonical) {
    assertThat(DocumentSymbol.parse(text)).hasToString(canonical);
  }

  @ParameterizedTest
  @CsvSource({
    "S/2022/617,    S/2022/0617",
    "S/96/Rev.7,    S/96/REV.7",
    "HSP/HA.1/Res.1,HSP/HA.1/RES.1",
  })
  void numbers_and_case_do_not_make_another_symbol(String one, String other) {
    DocumentSymbol symbol = DocumentSymbol.parse(one);
    assertThat(symbol)
        .isEqualTo(DocumentSymbol.parse(other))
        .hasSameHashCodeAs(DocumentSymbol.parse(other))
        .isEqualByComparingTo(DocumentSymbol.parse(other));
  }

  @Test
  void symbols_sort_as_archivists_lay_them() {
    List<String> order =
        List.of(
            "A/31/9",
            "A/31/10",
            "A/C.2/31/1",
            "A/C.10/31/1",
            "A/RES/217 (III)",
            "A/RES/217 A (III)",
            "S/2022/9",
            "S/2022/9/Add.2",
            "S/2022/9/Add.10",
            "S/2022/9/Corr.1",
            "S/2022/10",
            "S/PV.2",
            "S/PV.2 (Part IV)",
            "S/PV.2 (Part V)",
            "S/PV.2 (Part IX)",
            "S/PV.10");
    assertThat(order.stream().sorted().map(DocumentSymbol::parse).sorted())
        .map(DocumentSymbol::toString)
        .isEqualTo(order);
  }

  @Test
  void a_draft_tells_its_parts() {
    DocumentSymbol symbol = DocumentSymbol.parse("A/C.3/78/L.60/Rev.1/Corr.2");
    assertThat(symbol.organ()).isEqualTo("A");
    assertThat(symbol.principalOrgan()).contains(Organ.GENERAL_ASSEMBLY);
    assertThat(symbol.council()).isEmpty();
    assertThat(symbol.body()).isEqualTo("A/C.3");
    assertThat(symbol.session()).contains(new Session(Session.Kind.REGULAR, 78));
    assertThat(symbol.year()).isEmpty();
    assertThat(symbol.nature()).contains(Nature.LIMITED);
    assertThat(symbol.number()).hasValue(60);
    assertThat(symbol.modifiers())
        .containsExactly(
            new SymbolModifier(SymbolModifier.Kind.REVISION, 1, 1),
            new SymbolModifier(SymbolModifier.Kind.CORRIGENDUM, 2, 2));
    assertThat(symbol.parent()).contains(DocumentSymbol.parse("A/C.3/78/L.60/Rev.1"));
  }

  @Test
  void a_council_document_tells_its_year_and_the_year_of_the_council() {
    DocumentSymbol symbol = DocumentSymbol.parse("S/2022/617");
    assertThat(symbol.council()).contains(Organ.SECURITY_COUNCIL);
    assertThat(symbol.year()).hasValue(2022);
    assertThat(symbol.securityCouncilYear()).hasValue(77);
    assertThat(symbol.nature()).isEmpty();
    assertThat(symbol.parent()).isEmpty();
  }

  @Test
  void a_resolution_tells_the_year_or_session_in_its_parentheses() {
    assertThat(DocumentSymbol.parse("S/RES/1373 (2001)").year()).hasValue(2001);
    assertThat(DocumentSymbol.parse("A/RES/3201 (S-VI)").session())
        .contains(new Session(Session.Kind.SPECIAL, 6));
    assertThat(DocumentSymbol.parse("A/RES/181 (II)").session())
        .contains(new Session(Session.Kind.REGULAR, 2));
    assertThat(DocumentSymbol.parse("A/32/34 (Part I)").session())
        .contains(new Session(Session.Kind.REGULAR, 32));
    assertThat(DocumentSymbol.parse("S/15255 (Part I)").session()).isEmpty();
  }

  @Test
  void a_double_symbol_tells_of_each_half() {
    DocumentSymbol symbol = DocumentSymbol.parse("A/77/69/Add.1-E/2022/47/Add.1");
    assertThat(symbol.symbols())
        .map(DocumentSymbol::toString)
        .containsExactly("A/77/69/Add.1", "E/2022/47/Add.1");
    assertThat(symbol.council()).contains(Organ.ECONOMIC_AND_SOCIAL_COUNCIL);
    assertThat(symbol.parent()).contains(DocumentSymbol.parse("A/77/69-E/2022/47"));
    assertThat(symbol.number()).isEqualTo(OptionalInt.of(69));
  }

  @Test
  void the_human_rights_council_is_a_council_below_the_assembly() {
    DocumentSymbol symbol = DocumentSymbol.parse("A/HRC/RES/S-15/1");
    assertThat(symbol.council()).contains(Organ.HUMAN_RIGHTS_COUNCIL);
    assertThat(symbol.principalOrgan()).contains(Organ.GENERAL_ASSEMBLY);
    assertThat(symbol.body()).isEqualTo("A/HRC");
    assertThat(symbol.session()).contains(new Session(Session.Kind.SPECIAL, 15));
  }

  @Test
  void letters_qualifiers_and_reissue_marks_are_told() {
    assertThat(DocumentSymbol.parse("A/RES/76/247 A-B").letters()).contains("A-B");
    assertThat(DocumentSymbol.parse("S/PV.9842 (Resumption 1)").qualifiers())
        .containsExactly("Resumption 1");
    assertThat(DocumentSymbol.parse("A/520/Rev.20*").reissueMarks()).isEqualTo(1);
    assertThat(DocumentSymbol.parse("S/2022/617").reissueMarks()).isZero();
  }

  @ParameterizedTest
  @CsvSource({
    "'',                 0, EMPTY",
    "Q/2022/617,         0, UNKNOWN_SERIES",
    "S/2022/,            6, EMPTY_ELEMENT",
    "A//31,              2, EMPTY_ELEMENT",
    "A/77/L45/Rev.1,     5, UNKNOWN_ELEMENT",
    "A/C.3,              2, NUMBER_MISSING",
    "S/RES/1373 (soon),  11, UNKNOWN_QUALIFIER",
    "S/2022/617 and,     10, TRAILING_TEXT",
    "S/1234567,          2, NUMBER_TOO_LONG",
    "A/12/05/2020,       8, TOO_MANY_NUMBERS",
    "S/2022/617/618,     11, TOO_MANY_NUMBERS",
    "S/PV.9842/12,       10, MODIFIER_EXPECTED",
  })
  void what_is_no_symbol_is_refused_with_its_place_and_reason(
      String text, int index, Reason reason) {
    assertThatThrownBy(() -> DocumentSymbol.parse(text))
        .isInstanceOfSatisfying(
            SymbolSyntaxException.class,
            e -> {
              assertThat(e.index()).isEqualTo(index);
              assertThat(e.reason()).isEqualTo(reason);
            });
    assertThat(DocumentSymbol.tryParse(text)).isEmpty();
  }

  @Test
  void an_error_suggests_what_is_surely_meant() {
    assertThatThrownBy(() -> DocumentSymbol.parse("A/77/L45/Rev.1"))
        .isInstanceOfSatisfying(
            SymbolSyntaxException.class,
            e ->
                assertThat(e.suggestion())
                    .map(DocumentSymbol::toString)
                    .contains("A/77/L.45/Rev.1"));
  }

  @Test
  void an_error_shows_no_more_of_the_text_than_64_characters() {
    assertThatThrownBy(() -> DocumentSymbol.parse("S/2022/617" + "x".repeat(100_000)))
        .hasMessageEndingWith("x".repeat(54) + "...");
  }

  @ParameterizedTest
  @CsvSource({
    "S_RES_1196(1998),                              S/RES/1196 (1998)",
    "A_77_277&S_2022_606-EN.pdf,                    A/77/277-S/2022/606",
    "https://undocs.org/ar/S/RES/1973(2011),        S/RES/1973 (2011)",
    "https://docs.un.org/en/A/RES/75/253%20C,       A/RES/75/253 C",
    "S / 12124,                                     S/12124",
    "s/res/1373 (2001),                             S/RES/1373 (2001)",
    "A/C.6/79.SR.37,                                A/C.6/79/SR.37",
    "A/CONF.l57/24 (Part I),                        A/CONF.157/24 (Part I)",
    "S-PV-4717-Resu.1,                              S/PV.4717 (Resumption 1)",
    "PRST/2013/2,                                   S/PRST/2013/2",
  })
  void a_lenient_parse_reads_what_archives_hold(String text, String canonical) {
    LenientSymbol lenient = DocumentSymbol.parseLenient(text);
    assertThat(lenient.symbol()).hasToString(canonical);
    assertThat(lenient.mended()).isNotEmpty();
  }

  @Test
  void a_lenient_parse_of_a_canonical_symbol_mends_nothing() {
    assertThat(DocumentSymbol.parseLenient("S/2022/617").mended()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"S/2022/617", "A/77/277-S/2022/606", "S/RES/1373 (2001)", "A/63/1*"})
  void file_names_and_links_are_read_back(String text) {
    DocumentSymbol symbol = DocumentSymbol.parse(text);
    assertThat(DocumentSymbol.parseLenient(symbol.fileName()).symbol()).isEqualTo(symbol);
    assertThat(DocumentSymbol.parseLenient(symbol.fileName() + "-EN.pdf").symbol())
        .isEqualTo(symbol);
    assertThat(DocumentSymbol.parseLenient(symbol.link()).symbol()).isEqualTo(symbol);
  }

  @Test
  void a_symbol_survives_serialisation() throws Exception {
    DocumentSymbol symbol = DocumentSymbol.parse("A/C.3/78/L.60/Rev.1");
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(symbol);
    }
    assertThat(read(bytes.toByteArray()))
        .isEqualTo(symbol)
        .extracting(read -> ((DocumentSymbol) read).number())
        .isEqualTo(OptionalInt.of(60));
  }

  private static Object read(byte[] bytes) throws IOException, ClassNotFoundException {
    try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes))) {
      return in.readObject();
    }
  }

  @Test
  void no_answer_depends_on_which_half_comes_first() {
    assertThat(Stream.of("A/62/767-S/2008/203", "S/2008/203").map(DocumentSymbol::parse))
        .map(DocumentSymbol::council)
        .containsOnly(Optional.of(Organ.SECURITY_COUNCIL));
  }

  @ParameterizedTest
  @ValueSource(strings = {"A/RES/7/24[A/]B", "A/RES/7/24[ A/]B", "A/RES/7/2-4 [ A-] B"})
  void a_bracket_with_more_than_the_letters_is_no_part(String text) {
    DocumentSymbol symbol = DocumentSymbol.parse(text);
    assertThat(symbol.letters()).hasValue("B");
    assertThat(DocumentSymbol.parse(symbol.toString())).hasToString(symbol.toString());
  }

  @ParameterizedTest
  @ValueSource(strings = {"İundocs.org/", "S/2022/617İ/RESU.1", "İİİ?symbol="})
  void a_letter_that_is_two_in_small_letters_moves_no_place(String text) {
    assertThatExceptionOfType(SymbolSyntaxException.class)
        .isThrownBy(() -> DocumentSymbol.parseLenient(text));
  }

  @Test
  void the_parameter_of_a_link_is_found_behind_such_a_letter() {
    assertThat(
            DocumentSymbol.parseLenient("https://x.org/İI?lang=en&symbol=fr/S/2022/617").symbol())
        .hasToString("S/2022/617");
  }

  @Test
  void nothing_is_suggested_for_a_text_too_long_to_be_mended() {
    String text = "S_2022_617" + " ".repeat(54) + "x".repeat(800);
    assertThatExceptionOfType(SymbolSyntaxException.class)
        .isThrownBy(() -> DocumentSymbol.parse(text))
        .satisfies(e -> assertThat(e.suggestion()).isEmpty());
  }
}
