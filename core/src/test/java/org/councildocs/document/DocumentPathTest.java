package org.councildocs.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentPathTest {

  private static final DocumentPath QUESTION =
      DocumentPath.parse("annexes[0].content.guidingQuestions[2].text");

  @Test
  void a_path_is_built_step_by_step() {
    assertThat(
            DocumentPath.ROOT
                .child("annexes")
                .element(0)
                .child("content")
                .child("guidingQuestions")
                .element(2)
                .child("text"))
        .isEqualTo(QUESTION)
        .hasSameHashCodeAs(QUESTION);
  }

  @Test
  void the_steps_name_components_and_elements() {
    assertThat(QUESTION.steps())
        .extracting(DocumentPath.Step::name)
        .containsExactly("annexes", "content", "guidingQuestions", "text");
    assertThat(QUESTION.steps().get(2).index()).hasValue(2);
    assertThat(QUESTION.steps().get(3).index()).isEmpty();
  }

  @Test
  void parents_lead_up_to_the_document() {
    assertThat(Stream.iterate(QUESTION, DocumentPath::parent).limit(8).map(Object::toString))
        .containsExactly(
            "annexes[0].content.guidingQuestions[2].text",
            "annexes[0].content.guidingQuestions[2]",
            "annexes[0].content.guidingQuestions",
            "annexes[0].content",
            "annexes[0]",
            "annexes",
            "",
            "");
  }

  @ParameterizedTest
  @CsvSource({
    "annexes[0].title, annexes[0], true",
    "annexes[0].title, annexes, true",
    "annexes[0].title, '', true",
    "annexes[0].title, annexes[0].title, true",
    "annexes[10], annexes[1], false",
    "titles, title, false",
    "title, titles, false",
  })
  void a_path_starts_with_what_holds_it(String path, String beginning, boolean starts) {
    assertThat(DocumentPath.parse(path).startsWith(DocumentPath.parse(beginning)))
        .isEqualTo(starts);
  }

  @Test
  void elements_are_ordered_by_number() {
    List<DocumentPath> ordered =
        Stream.of(
                "", "annexes", "annexes[2]", "annexes[2].title", "annexes[10]", "body[0]", "title")
            .map(DocumentPath::parse)
            .toList();
    assertThat(ordered).isSorted();
  }

  @Test
  void a_relative_path_is_joined() {
    DocumentPath note = DocumentPath.parse("annexes[0].content");
    assertThat(note.resolve(DocumentPath.parse("sections[1].body[0]")))
        .hasToString("annexes[0].content.sections[1].body[0]");
    assertThat(note.resolve(DocumentPath.ROOT)).isEqualTo(note);
    assertThat(DocumentPath.ROOT.resolve(note)).isEqualTo(note);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "a[ | an index would be right at index 2",
        "a[01] | an index would be right at index 2",
        "a[12345678901] | an index would be right at index 2",
        "a[1 | ']' would be right at index 3",
        "a..b | a name would be right at index 2",
        ".a | a name would be right at index 0",
        "a. | a name would be right at index 2",
        "a] | '.' would be right at index 1",
        "a[1][2] | '.' would be right at index 4",
        "1a | a name would be right at index 0",
        "a b | '.' would be right at index 1",
      })
  void what_is_no_path_is_refused_with_the_place(String text, String message) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> DocumentPath.parse(text))
        .withMessageEndingWith(message);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "a.b", "a[0]", "ä"})
  void a_child_has_a_plain_name(String name) {
    assertThatIllegalArgumentException().isThrownBy(() -> DocumentPath.ROOT.child(name));
  }

  @Test
  void an_element_needs_a_list_and_an_index() {
    assertThatIllegalArgumentException().isThrownBy(() -> DocumentPath.ROOT.element(0));
    assertThatIllegalArgumentException().isThrownBy(() -> DocumentPath.parse("a[0]").element(0));
    assertThatIllegalArgumentException().isThrownBy(() -> DocumentPath.parse("a").element(-1));
  }

  @Test
  void the_largest_index_is_read_as_it_prints() {
    DocumentPath last = DocumentPath.ROOT.child("body").element(Integer.MAX_VALUE);
    assertThat(DocumentPath.parse(last.toString())).isEqualTo(last);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> DocumentPath.parse("body[2147483648]"))
        .withMessageContaining("index 5");
  }
}
