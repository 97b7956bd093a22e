package org.councildocs.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.councildocs.language.Language;
import org.councildocs.symbol.DocumentSymbol;
import org.junit.jupiter.api.Test;

class DocumentSetTest {

  private static Letter letter(Language language, String... symbols) {
    List<DocumentSymbol> parsed = Arrays.stream(symbols).map(DocumentSymbol::parse).toList();
    Masthead masthead = Masthead.builder().symbols(parsed).build();
    return Letter.builder(LetterKind.LETTER, language, masthead).build();
  }

  @Test
  void versions_of_one_symbol_belong_together_in_the_order_of_their_languages() {
    Letter russian = letter(Language.RUSSIAN, "S/2022/10");
    Letter arabic = letter(Language.ARABIC, "S/2022/10");
    DocumentSet set =
        DocumentSet.of(List.of(russian, letter(Language.ENGLISH, "S/2022/9"), arabic));

    assertThat(set.versions(DocumentSymbol.parse("S/2022/10"))).containsExactly(arabic, russian);
    assertThat(set.version(DocumentSymbol.parse("S/2022/10"), Language.RUSSIAN)).hasValue(russian);
    assertThat(set.version(DocumentSymbol.parse("S/2022/10"), Language.FRENCH)).isEmpty();
    assertThat(set.versions(DocumentSymbol.parse("S/2022/11"))).isEmpty();
  }

  @Test
  void symbols_come_in_the_order_archivists_expect() {
    DocumentSet set =
        DocumentSet.of(
            List.of(letter(Language.ENGLISH, "S/2022/10"), letter(Language.ENGLISH, "S/2022/9")));

    assertThat(set.symbols().stream().map(Object::toString))
        .containsExactly("S/2022/9", "S/2022/10");
  }

  @Test
  void a_letter_with_two_symbols_is_found_under_both() {
    Letter letter = letter(Language.FRENCH, "A/77/277", "S/2022/606");
    DocumentSet set = DocumentSet.of(List.of(letter));

    assertThat(set.versions(DocumentSymbol.parse("A/77/277"))).containsExactly(letter);
    assertThat(set.versions(DocumentSymbol.parse("S/2022/606"))).containsExactly(letter);
  }

  @Test
  void a_letter_with_a_double_symbol_is_found_under_each_half_and_under_the_whole() {
    Letter letter = letter(Language.FRENCH, "A/77/277-S/2022/606", "S/2022/606");
    DocumentSet set = DocumentSet.of(List.of(letter));

    assertThat(set.versions(DocumentSymbol.parse("A/77/277"))).containsExactly(letter);
    assertThat(set.versions(DocumentSymbol.parse("S/2022/606"))).containsExactly(letter);
    assertThat(set.versions(DocumentSymbol.parse("A/77/277-S/2022/606"))).containsExactly(letter);
    assertThat(set.symbols().stream().map(Object::toString))
        .containsExactly("A/77/277", "S/2022/606");
  }

  @Test
  void letters_without_a_symbol_and_letters_given_twice_are_kept() {
    Letter bare = letter(Language.CHINESE);
    Letter twice = letter(Language.CHINESE, "S/2022/9");
    DocumentSet set = DocumentSet.of(List.of(twice, bare, twice));

    assertThat(set.letters()).containsExactly(twice, bare, twice);
    assertThat(set.withoutSymbol()).containsExactly(bare);
    assertThat(set.versions(DocumentSymbol.parse("S/2022/9"))).containsExactly(twice, twice);
    assertThat(set).hasToString("DocumentSet[3 letters, 1 symbols]");
    assertThat(set).isEqualTo(DocumentSet.of(List.of(twice, bare, twice)));
  }
}
