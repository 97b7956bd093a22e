package org.councildocs.cli.input;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.councildocs.language.Language;

class ContentLoaderPropertiesTest {

  @Property(tries = 500)
  void whatever_the_bytes_are_there_is_an_answer(@ForAll @Size(max = 200) byte[] bytes) {
    assertThat(ContentLoader.of(bytes).problems())
        .allSatisfy(
            problem -> {
              for (Language language : Language.values()) {
                assertThat(problem.message(language)).isNotBlank().doesNotContain("{");
              }
            });
  }

  @Property(tries = 500)
  void exactly_what_is_no_utf8_is_told(@ForAll @Size(max = 20) byte[] tail) {
    byte[] bytes = Arrays.copyOf("Letter from ".getBytes(UTF_8), 12 + tail.length);
    System.arraycopy(tail, 0, bytes, 12, tail.length);
    boolean utf8 = Arrays.equals(new String(bytes, UTF_8).getBytes(UTF_8), bytes);

    if (ContentLoader.of(bytes) instanceof Content.Text text) {
      assertThat(text.problems().isEmpty()).isEqualTo(utf8);
      assertThat(text.text()).isEqualTo(new String(bytes, UTF_8));
    }
  }
}
