package org.councildocs.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.councildocs.document.Capacity;
import org.councildocs.document.Letter;
import org.councildocs.document.Severity;
import org.councildocs.language.Language;
import org.councildocs.language.TextSpan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Damage is mended where it is sure what stood there, and left alone elsewhere. */
class MendingTest {

  private static final String NOTHING = "-";

  static Stream<List<String>> mends() {
    return rows("mends.tsv");
  }

  static Stream<List<String>> brokenWords() {
    return rows("broken-words.tsv");
  }

  private static Stream<List<String>> rows(String name) {
    return Samples.text(name)
        .lines()
        .filter(line -> !line.startsWith("#"))
        .map(
            line ->
                line.replace("\\n", "\n").replace("\\uFEF7", "\uFEF7").replace("\\u00AD", "\u00AD"))
        .map(line -> Arrays.asList(line.split("\t", -1)));
  }

  @ParameterizedTest
  @MethodSource("mends")
  void single_characters_are_mended_in_their_places(List<String> row) {
    SpanBook spans = new SpanBook();
    Phrasebook book = Phrasebook.of(Language.ofTag(row.get(0)));

    String mended = Mender.mend(row.get(2), book, spans);

    assertThat(mended).isEqualTo(row.get(3)).hasSameSizeAs(row.get(2));
    assertThat(spans.problems())
        .extracting(Problem::id)
        .containsExactlyElementsOf(row.get(1).equals(NOTHING) ? List.of() : List.of(row.get(1)));
    for (Problem problem : spans.problems()) {
      assertThat(problem.severity()).isEqualTo(Severity.INFO);
      assertThat(problem.span().orElseThrow().in(row.get(2)))
          .isEqualTo(problem.arguments().get("from"));
    }
  }

  static Stream<List<String>> codes() {
    return rows("codes.tsv");
  }

  static Stream<List<String>> markup() {
    return rows("markup.tsv");
  }

  @ParameterizedTest
  @MethodSource("codes")
  void characters_that_stand_as_codes_are_read(List<String> row) {
    String coded = withCharacters(row.get(0));
    SpanBook spans = new SpanBook();

    String read = CodedCharacters.read(coded, spans);

    assertThat(read).hasSameSizeAs(coded);
    assertThat(shown(read)).isEqualTo(withCharacters(row.get(1)));
    assertToldOf(spans, "reader.mended.codes", coded, read);
  }

  @ParameterizedTest
  @MethodSource("markup")
  void markup_is_taken_off(List<String> row) {
    SpanBook spans = new SpanBook();

    String bare = Markup.off(row.get(0), spans);

    assertThat(bare).hasSameSizeAs(row.get(0));
    assertThat(shown(bare).lines().map(String::strip))
        .containsExactlyElementsOf(row.get(1).lines().toList());
    assertToldOf(spans, "reader.mended.markup", row.get(0), bare);
  }

  private static String withCharacters(String text) {
    return Pattern.compile("\\\\x([0-9A-F]{2})")
        .matcher(text)
        .replaceAll(code -> String.valueOf((char) Integer.parseInt(code.group(1), 16)));
  }

  private static String shown(String text) {
    return text.replace(String.valueOf(Mends.DROPPED), "");
  }

  private static void assertToldOf(SpanBook spans, String id, String damaged, String mended) {
    assertThat(spans.problems())
        .extracting(Problem::id)
        .containsExactlyElementsOf(mended.equals(damaged) ? List.of() : List.of(id));
    for (Problem problem : spans.problems()) {
      assertThat(problem.span().orElseThrow().in(damaged))
          .isEqualTo(problem.arguments().get("from"));
    }
  }

  @Test
  void a_ligature_of_lam_and_alef_is_two_letters_with_one_place() {
    Passage passage = Passage.of("ا\uFEF7من", 0, 4);

    assertThat(passage.text()).isEqualTo("الأمن");
    assertThat(passage.span(1, 2)).isEqualTo(new TextSpan(1, 2));
    assertThat(passage.span(2, 3)).isEqualTo(new TextSpan(1, 2));
    assertThat(passage.span(3, 5)).isEqualTo(new TextSpan(2, 4));
  }

  @Test
  void blanks_inside_words_leave_no_trace_in_the_record() {
    Letter letter =
        (Letter)
            DocumentReader.create()
                .read(
                    """
                    S/2031/911
                    Lett er dated 2 December 2031 from the P ermanent Representative of Ireland to the \
                    United Nations addressed to the Secretary-Gen eral

                    I should be gra teful if the pres ent letter were circulated as a document.

                    (Signed) Ana Lopez

                    An nex to the lett er dated 2 December 2031

                    Summary of the debate
                    """)
                .document()
                .orElseThrow();

    assertThat(letter.title().orElseThrow())
        .startsWith("Letter dated 2 December 2031 from the Permanent Representative of Ireland");
    assertThat(letter.authors().get(0).capacity()).contains(Capacity.PERMANENT_REPRESENTATIVE);
    assertThat(letter.body()).singleElement().asString().startsWith("I should be grateful if");
    assertThat(letter.signatories()).hasSize(1);
  }

  @Test
  void a_part_that_was_joined_from_behind_its_place_has_a_place_all_the_same() {
    Passage label =
        new Passage.Builder("Opening | Ms. Lopez | remarks:")
            .add(0, 7)
            .blank()
            .add(22, 30)
            .build()
            .within(new TextSpan(0, 7));

    assertThat(label.text()).isEqualTo("Opening remarks:");
    assertThat(label.cut(8, 16).text()).isEqualTo("remarks:");
    assertThat(label.cut(8, 16).span().start()).isEqualTo(22);
  }

  @ParameterizedTest
  @MethodSource("brokenWords")
  void words_are_put_together_over_two_lines(List<String> row) {
    String heads =
        row.get(0).equals("en")
            ? "Letter dated 3 May 2031 from the Permanent Representative of Chad to the United"
                + " Nations addressed to the President of the Security Council\n\n"
            : "Письмо Постоянного представителя Чада при Организации Объединенных Наций от 3 мая"
                + " 2031 года на имя Председателя Совета Безопасности\n\n";

    ReadResult result = DocumentReader.create().read(heads + row.get(1));

    assertThat(((Letter) result.document().orElseThrow()).body()).containsExactly(row.get(2));
  }
}
