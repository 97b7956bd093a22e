package org.councildocs.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class PhraseSievePropertiesTest {

  /**
   * Of one letter and more, with gaps, marks, open endings, and beginnings that particles melt
   * into.
   */
  private static final List<String> PHRASES =
      List.of(
          "给",
          "年",
          "签名",
          "安全 理事会",
          "the",
          "Signed",
          "to be",
          "терроризм*",
          "я*",
          "и",
          "السودان",
          "رسالة",
          "مؤرخة",
          "État",
          "l'Union",
          "to be held at the",
          "会 议厅",
          "cross-border rivers",
          "S");

  private static final List<String> BETWEEN =
      List.of(
          " ", "\u0301", "\u064B", "-", "*", "و", "ل", "لل", "ب", "x", "ом", "会", "\n", "", "2",
          "’");

  private final List<Phrases<Boolean>> sets = new ArrayList<>();

  PhraseSievePropertiesTest() {
    PhraseSieve sieve = new PhraseSieve();
    for (String phrase : PHRASES) {
      Phrases<Boolean> set = new Phrases<>(new LinkedHashMap<>(Map.of(phrase, Boolean.TRUE)));
      set.sieveWith(sieve);
      sets.add(set);
    }
  }

  @Property
  void no_phrase_that_a_passage_holds_is_sifted_out(@ForAll("texts") String text) {
    Passage passage = Passage.of(text, 0, text.length());

    for (Phrases<Boolean> set : sets) {
      assertThat(set.find(passage)).isEqualTo(set.find(passage.text()));
    }
  }

  @Provide
  Arbitrary<String> texts() {
    List<String> pieces = new ArrayList<>(PHRASES);
    pieces.addAll(BETWEEN);
    PHRASES.forEach(phrase -> pieces.add(phrase.substring(1)));
    return Arbitraries.of(pieces).list().ofMaxSize(12).map(list -> String.join("", list));
  }
}
