package org.councildocs.tests.symbol;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;
import org.councildocs.symbol.DocumentSymbol;
import org.councildocs.symbol.Leniency;
import org.councildocs.symbol.SymbolFinder;
import org.councildocs.symbol.SymbolMatch;
import org.councildocs.symbol.SymbolSyntaxException;

class SymbolPropertiesTest {

  /** How a text of each of the six languages surrounds symbols. */
  @SuppressWarnings("ImmutableEnumChecker") // List.of cannot be changed
  private enum Style {
    ARABIC("في الوثيقة ", " الصادرة، ثم (", ")؛ وبعد ذلك ", "."),
    CHINESE("第", "号文件，见", "，又见（", "）。"),
    ENGLISH("see ", ", as well as (", "); and/or the letter of 12/05/2020, ", "."),
    FRENCH("publiée sous la cote ", " (voir ", ") ; et l’annexe de ", " »."),
    RUSSIAN("в документе ", ", а также («", "»), и/или ", "."),
    SPANISH("con la signatura ", " (véase ", "), ¿y ", "?");

    private final List<String> pieces;

    Style(String... pieces) {
      this.pieces = List.of(pieces);
    }
  }

  @Provide
  Arbitrary<String> symbols() {
    return SymbolGrammar.symbols();
  }

  @Provide
  Arbitrary<String> inRunningText() {
    return SymbolGrammar.inRunningText();
  }

  @Provide
  Arbitrary<String> nearSymbols() {
    Arbitrary<String> characters =
        Arbitraries.strings()
            .withChars("ASETSL/./..//0123456789 -()*CORVadePN\n\u2013\u00A0\u200F中éİß")
            .ofMaxLength(40);
    Arbitrary<String> pieces =
        Arbitraries.of(
                "https://undocs.org/",
                "docs.un.org/en/",
                "?symbol=",
                "&",
                "S/2022/617",
                "/resu.",
                "1",
                "_",
                ".pdf",
                "İ",
                "ß",
                "%2F",
                "S_RES_1373")
            .list()
            .ofMaxSize(6)
            .map(list -> String.join("", list));
    return Arbitraries.oneOf(characters, pieces);
  }

  @Property
  void a_symbol_prints_as_it_was_read_and_is_read_as_it_prints(@ForAll("symbols") String text) {
    DocumentSymbol symbol = DocumentSymbol.parse(text);
    assertThat(symbol).hasToString(text);
    assertThat(DocumentSymbol.parse(symbol.toString()))
        .isEqualTo(symbol)
        .hasSameHashCodeAs(symbol)
        .isEqualByComparingTo(symbol);
  }

  @Property
  void case_of_modifiers_and_blanks_before_parentheses_do_not_matter(
      @ForAll("symbols") String text) {
    String other = text.replace(" (", "(").replace("/Rev.", "/REV.").replace("/Add.", "/ADD.");
    assertThat(DocumentSymbol.parse(other)).hasToString(text).isEqualTo(DocumentSymbol.parse(text));
  }

  @Property
  void the_parent_comes_before_its_addenda_and_corrigenda(@ForAll("symbols") String text) {
    DocumentSymbol symbol = DocumentSymbol.parse(text);
    symbol.parent().ifPresent(parent -> assertThat(parent).isLessThan(symbol));
  }

  @Property
  void the_order_is_one_and_agrees_with_equality(
      @ForAll("symbols") String one,
      @ForAll("symbols") String two,
      @ForAll("symbols") String three) {
    DocumentSymbol a = DocumentSymbol.parse(one);
    DocumentSymbol b = DocumentSymbol.parse(two);
    DocumentSymbol c = DocumentSymbol.parse(three);
    assertThat(Integer.signum(a.compareTo(b))).isEqualTo(-Integer.signum(b.compareTo(a)));
    assertThat(a.compareTo(b) == 0).isEqualTo(a.equals(b));
    if (a.compareTo(b) <= 0 && b.compareTo(c) <= 0) {
      assertThat(a).isLessThanOrEqualTo(c);
    }
  }

  @Property
  void a_mutation_is_a_symbol_or_an_error_within_the_text(
      @ForAll("symbols") String text, @ForAll int place, @ForAll char with, @ForAll int how) {
    StringBuilder mutated = new StringBuilder(text);
    int at = Math.floorMod(place, text.length());
    switch (Math.floorMod(how, 3)) {
      case 0 -> mutated.deleteCharAt(at);
      case 1 -> mutated.insert(at, with);
      default -> mutated.setCharAt(at, with);
    }
    assertReadOrRefusedWithin(mutated.toString());
  }

  @Property
  void any_text_is_a_symbol_or_an_error_within_the_text(@ForAll("nearSymbols") String text) {
    assertReadOrRefusedWithin(text);
  }

  private static void assertReadOrRefusedWithin(String text) {
    try {
      DocumentSymbol symbol = DocumentSymbol.parse(text);
      assertThat(DocumentSymbol.parse(symbol.toString())).hasToString(symbol.toString());
      assertThat(symbol.symbols()).isNotEmpty();
      assertThat(symbol.body()).isNotEmpty();
      symbol.parent().ifPresent(parent -> assertThat(parent).isLessThan(symbol));
    } catch (SymbolSyntaxException e) {
      assertThat(e.index()).isBetween(0, Math.max(0, text.length() - 1));
      e.suggestion()
          .ifPresent(meant -> assertThat(DocumentSymbol.parse(meant.toString())).isEqualTo(meant));
    }
  }

  @Property
  void the_finder_finds_exactly_the_planted_symbols(
      @ForAll @Size(3) List<@From("inRunningText") String> planted,
      @ForAll Style style,
      @ForAll Leniency leniency) {
    StringBuilder text = new StringBuilder(style.pieces.get(0));
    List<Integer> starts = new ArrayList<>();
    for (int i = 0; i < planted.size(); i++) {
      starts.add(text.length());
      text.append(planted.get(i)).append(style.pieces.get(i + 1));
    }
    List<SymbolMatch> found = SymbolFinder.of(leniency).findAll(text);
    assertThat(found).map(match -> match.symbol().toString()).isEqualTo(planted);
    assertThat(found).map(SymbolMatch::start).isEqualTo(starts);
    assertThat(found)
        .allSatisfy(
            match ->
                assertThat(text.substring(match.start(), match.end()))
                    .isEqualTo(match.symbol().toString()));
  }

  @Property
  void bytes_and_strings_hold_the_same_symbols(
      @ForAll("nearSymbols") String one,
      @ForAll("symbols") String symbol,
      @ForAll Leniency leniency) {
    String text = one + symbol + one;
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    SymbolFinder finder = SymbolFinder.of(leniency);
    List<SymbolMatch> inBytes = finder.findAll(bytes);
    List<SymbolMatch> inString = finder.findAll(text);
    assertThat(inBytes)
        .map(SymbolMatch::symbol)
        .isEqualTo(inString.stream().map(SymbolMatch::symbol).toList());
    assertThat(inBytes)
        .map(match -> characters(bytes, match.start()))
        .isEqualTo(inString.stream().map(SymbolMatch::start).toList());
    assertThat(inBytes)
        .map(match -> characters(bytes, match.end()))
        .isEqualTo(inString.stream().map(SymbolMatch::end).toList());
  }

  private static int characters(byte[] bytes, int end) {
    return new String(bytes, 0, end, StandardCharsets.UTF_8).length();
  }

  /** Not every character: in "A/RES/1/1 A /A" a lenient finder takes the last letters together. */
  @Property
  void a_more_lenient_finder_finds_what_a_stricter_one_finds(
      @ForAll("nearSymbols") String one, @ForAll("symbols") String symbol) {
    String text = one + " " + symbol + " " + one;
    List<SymbolMatch> stricter = List.of();
    for (Leniency leniency : List.of(Leniency.EXACT, Leniency.PRINTED)) {
      List<SymbolMatch> found = SymbolFinder.of(leniency).findAll(text);
      assertThat(stricter)
          .allMatch(
              match ->
                  found.stream()
                      .anyMatch(m -> m.start() <= match.start() && match.start() < m.end()));
      stricter = found;
    }
  }
}
