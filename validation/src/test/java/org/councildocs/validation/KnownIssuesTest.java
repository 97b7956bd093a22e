package org.councildocs.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.councildocs.document.DocumentPath;
import org.councildocs.symbol.DocumentSymbol;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KnownIssuesTest {

  private static final LocalDate TODAY = LocalDate.of(2025, 7, 1);

  private static final String HEAD = "rule\tdocument\tpath\tuntil\treviewer\treason\n";

  @ParameterizedTest
  @CsvSource({
    "a.rule, S/2025/1, date, true",
    "b.rule, S/2025/1, date, false",
    "a.rule, S/2025/2, date, false",
    "a.rule, letter.txt, date, true",
    "a.rule, in/letter.txt, date, true",
    "a.rule, etter.txt, date, false",
    "a.rule, old/in/letter.txt, date, true",
    "a.rule, S/2025/1, '', true",
    "a.rule, S/2025/1, masthead, false"
  })
  void an_entry_covers_what_its_rule_found_in_its_document_at_its_part(
      String rule, String document, String path, boolean covered) {
    KnownIssues known = known(line(rule, document, path, "2025-07-01"));
    assertThat(cover(known, "date")).isEqualTo(covered);
    assertThat(known.unmatched()).hasSize(covered ? 0 : 1);
  }

  @ParameterizedTest
  @CsvSource({
    "A/76/875-S/2022/473, A/76/875-S/2022/473, true",
    "A/76/875, A/76/875-S/2022/473, true",
    "S/2022/473, A/76/875-S/2022/473, true",
    "A/76/875-S/2022/473, A/76/875 S/2022/473, true",
    "A/76/875-S/2022/473, S/2022/473, true",
    "S/2022/474, A/76/875-S/2022/473, false",
    "A/76/875-S/2022/474, S/2022/473, false",
    "S/2022/473/Corr.1, A/76/875-S/2022/473, false",
    "S/2022/473, S/2022/473/Corr.1, false"
  })
  void a_double_symbol_is_meant_by_itself_and_by_each_half(
      String entry, String symbols, boolean covered) {
    KnownIssues known = known(line("a.rule", entry, "", "2025-12-31"));
    List<DocumentSymbol> borne = Stream.of(symbols.split(" ")).map(DocumentSymbol::parse).toList();

    assertThat(known.cover("a.rule", "letter.txt", borne, DocumentPath.ROOT)).isEqualTo(covered);
  }

  @Test
  void an_entry_for_a_part_covers_all_below_it() {
    assertThat(
            cover(
                known(line("a.rule", "S/2025/1", "annexes[0]", "2026-01-01")), "annexes[0].title"))
        .isTrue();
  }

  @Test
  void an_entry_that_has_expired_covers_nothing_and_is_not_missed() {
    KnownIssues known = known(line("a.rule", "S/2025/1", "", "2025-06-30"));
    assertThat(cover(known, "date")).isFalse();
    assertThat(known.expired()).map(KnownIssue::line).containsExactly(2);
    assertThat(known.unmatched()).isEmpty();
  }

  @Test
  void all_that_stands_in_an_entry_is_kept() {
    KnownIssue entry =
        known("# seen in June\n\n" + line("a.rule", "S/2025/1", "", "2025-12-31"))
            .unmatched()
            .get(0);
    assertThat(entry.line()).isEqualTo(4);
    assertThat(entry.reviewer()).isEqualTo("A. Archivist");
    assertThat(entry.reason()).isEqualTo("printed so");
    assertThat(entry.until()).isEqualTo(LocalDate.of(2025, 12, 31));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "rule;document | line 1: the head would be right, with tabs: rule document path until"
            + " reviewer reason",
        "HEAD:a;b | line 2: 6 cells with tabs between them would be right, not 2",
        "HEAD:a;b;;2025-01-01;; x | line 2: the reviewer is missing",
        "HEAD:a;b;1;2025-01-01;c;d | line 2: no path: '1': a name would be right at index 0",
        "HEAD:a;b;;31.12.2025;c;d | line 2: a day such as 2027-12-31 would be right, not 31.12.2025"
      })
  void a_line_that_is_wrong_is_named_with_what_would_be_right(String text, String message) {
    String file = text.replace("HEAD:", HEAD).replace(';', '\t');
    assertThatThrownBy(() -> KnownIssues.parse(file, TODAY))
        .isInstanceOf(RuleSettingsException.class)
        .hasMessage(message);
  }

  private static boolean cover(KnownIssues known, String path) {
    return known.cover(
        "a.rule",
        "/archive/old/in/letter.txt",
        List.of(DocumentSymbol.parse("S/2025/1")),
        DocumentPath.parse(path));
  }

  private static KnownIssues known(String lines) {
    return KnownIssues.parse(
        lines.startsWith("#") ? lines.replaceFirst("\n\n", "\n\n" + HEAD) : HEAD + lines, TODAY);
  }

  private static String line(String rule, String document, String path, String until) {
    return String.join("\t", rule, document, path, until, "A. Archivist", "printed so") + "\n";
  }
}
