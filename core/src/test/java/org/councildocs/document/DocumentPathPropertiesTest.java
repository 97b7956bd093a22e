package org.councildocs.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class DocumentPathPropertiesTest {

  @Property
  void parse_is_the_inverse_of_to_string(@ForAll("paths") DocumentPath path) {
    assertThat(DocumentPath.parse(path.toString())).isEqualTo(path);
  }

  @Property
  void any_text_is_a_path_or_is_refused(@ForAll String text) {
    try {
      assertThat(DocumentPath.parse(text)).hasToString(text);
    } catch (IllegalArgumentException refused) {
      assertThat(refused).hasMessageContaining("would be right at index");
    }
  }

  @Property
  void the_order_is_that_of_equality(
      @ForAll("paths") DocumentPath one, @ForAll("paths") DocumentPath other) {
    assertThat(one.compareTo(other) == 0).isEqualTo(one.equals(other));
    assertThat(Integer.signum(one.compareTo(other)))
        .isEqualTo(-Integer.signum(other.compareTo(one)));
  }

  @Property
  void what_is_joined_starts_with_its_beginning(
      @ForAll("paths") DocumentPath beginning, @ForAll("paths") DocumentPath rest) {
    DocumentPath joined = beginning.resolve(rest);
    assertThat(joined.startsWith(beginning)).isTrue();
    assertThat(joined.steps()).hasSize(beginning.steps().size() + rest.steps().size());
  }

  @Provide
  Arbitrary<DocumentPath> paths() {
    Arbitrary<String> names = Arbitraries.of("annexes", "content", "body", "title", "a", "x9");
    Arbitrary<Integer> indexes = Arbitraries.integers().between(-1, 120);
    Arbitrary<List<String>> steps =
        Combinators.combine(names, indexes)
            .as((name, index) -> index < 0 ? name : name + "[" + index + "]")
            .list()
            .ofMaxSize(6);
    return steps.map(list -> DocumentPath.parse(String.join(".", list)));
  }
}
