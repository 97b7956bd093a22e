package org.councildocs.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.councildocs.document.DocumentPath;
import org.councildocs.document.Severity;
import org.councildocs.language.Language;
import org.councildocs.language.TextSpan;
import org.councildocs.symbol.DocumentSymbol;
import org.junit.jupiter.api.Test;

class FindingTest {

  private static final Finding PLAIN = finding(Map.of());

  /** No two are equal, and each comes before the next. */
  private static final List<Finding> IN_ORDER =
      List.of(
          PLAIN,
          PLAIN.at(new TextSpan(0, 5)),
          PLAIN.at(new TextSpan(0, 6)),
          PLAIN.at(new TextSpan(3, 4)),
          PLAIN.correctedBy(""),
          PLAIN.correctedBy("80"),
          finding(Map.of("a", "1")),
          finding(Map.of("a", "1", "b", "2")),
          finding(Map.of("a", "1, b=2")),
          finding(Map.of("a", 2)),
          finding(Map.of("a", "2")));

  @Test
  void findings_are_ordered_as_they_are_equal() {
    for (int i = 0; i < IN_ORDER.size(); i++) {
      for (int j = 0; j < IN_ORDER.size(); j++) {
        assertThat(Integer.signum(IN_ORDER.get(i).compareTo(IN_ORDER.get(j))))
            .as(i + " " + j)
            .isEqualTo(Integer.compare(i, j));
        assertThat(IN_ORDER.get(i).equals(IN_ORDER.get(j))).isEqualTo(i == j);
      }
    }
  }

  @Test
  void findings_in_sets_are_ordered_as_they_are_equal() {
    List<SetFinding> inOrder =
        List.of(
            new SetFinding(0, "a", List.of(), PLAIN),
            new SetFinding(0, "a", symbols("S/2025/1"), PLAIN),
            new SetFinding(0, "a", symbols("S/2025/1", "A/79/1"), PLAIN),
            new SetFinding(0, "a", symbols("S/2025/2"), PLAIN),
            new SetFinding(0, "b", List.of(), PLAIN),
            new SetFinding(0, "a", List.of(), IN_ORDER.get(1)),
            new SetFinding(1, "a", List.of(), PLAIN));
    for (int i = 0; i < inOrder.size(); i++) {
      for (int j = 0; j < inOrder.size(); j++) {
        assertThat(Integer.signum(inOrder.get(i).compareTo(inOrder.get(j))))
            .as(i + " " + j)
            .isEqualTo(Integer.compare(i, j));
      }
    }
  }

  private static List<DocumentSymbol> symbols(String... symbols) {
    return List.of(symbols).stream().map(DocumentSymbol::parse).toList();
  }

  @Test
  void arguments_stand_in_the_order_of_their_names_whatever_order_they_came_in() {
    SortedMap<String, Object> backwards = new TreeMap<>(Comparator.reverseOrder());
    backwards.putAll(Map.of("number", "3", "expected", "2"));
    Finding finding =
        new Finding(
            "annex.number.order", Severity.WARNING, DocumentPath.ROOT, Optional.empty(), backwards);
    assertThat(finding.arguments())
        .containsExactly(Map.entry("expected", "2"), Map.entry("number", "3"));
    assertThat(finding.arguments().comparator()).isNull();
    assertThat(finding).isEqualByComparingTo(finding(Map.of("number", "3", "expected", "2")));
  }

  @Test
  void a_rule_without_a_message_is_told_by_its_id_and_its_arguments() {
    Finding finding =
        new Finding(
            "office.reference.old",
            Severity.INFO,
            DocumentPath.parse("references[0]"),
            Optional.empty(),
            new TreeMap<>(Map.of("symbol", "S/1999/1")));
    for (Language language : Language.values()) {
      assertThat(finding.message(language)).isEqualTo("office.reference.old {symbol=S/1999/1}");
    }
    assertThat(finding)
        .hasToString(
            "INFO office.reference.old at 'references[0]': office.reference.old {symbol=S/1999/1}");
    Finding bare =
        new Finding(
            "office.bare", Severity.INFO, DocumentPath.ROOT, Optional.empty(), new TreeMap<>());
    assertThat(bare.message(Language.ENGLISH)).isEqualTo("office.bare");
  }

  @Test
  void null_is_refused_and_named() {
    TreeMap<String, Object> nothing = new TreeMap<>();
    nothing.put("number", null);
    assertThatNullPointerException()
        .isThrownBy(() -> withArguments(nothing))
        .withMessageContaining("number");
    TreeMap<String, Object> nameless =
        new TreeMap<>(Comparator.nullsFirst(Comparator.naturalOrder()));
    nameless.put(null, "3");
    assertThatNullPointerException()
        .isThrownBy(() -> withArguments(nameless))
        .withMessageContaining("arguments");
    assertThatNullPointerException()
        .isThrownBy(() -> new SetFinding(0, "a", null, PLAIN))
        .withMessageContaining("symbols");
  }

  private static Finding finding(Map<String, Object> arguments) {
    return withArguments(new TreeMap<>(arguments));
  }

  private static Finding withArguments(SortedMap<String, Object> arguments) {
    return new Finding(
        "annex.number.order", Severity.WARNING, DocumentPath.ROOT, Optional.empty(), arguments);
  }
}
