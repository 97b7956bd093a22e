package org.councildocs.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.councildocs.cli.report.Edit;

class JsonCorrectionsPropertiesTest {

  @Property(tries = 500)
  void what_was_mended_once_is_not_mended_again(@ForAll("documents") String json) {
    String mended = Edit.apply(json, JsonCorrections.of(json));

    assertThat(JsonCorrections.of(mended)).isEmpty();
    assertThat(mended.lines().count()).isEqualTo(json.lines().count());
  }

  @Property(tries = 500)
  void whatever_the_text_is_edits_lie_in_it_and_one_behind_the_other(@ForAll String text) {
    int from = 0;
    for (Edit edit : JsonCorrections.of(text)) {
      assertThat(edit.span().start()).isGreaterThanOrEqualTo(from);
      from = edit.span().end();
      assertThat(from).isLessThanOrEqualTo(text.length());
    }
  }

  /** JSON whose values are right, sloppy or of no sense. */
  @Provide
  Arbitrary<String> documents() {
    Arbitrary<String> names =
        Arbitraries.of("date", "issued", "month", "symbol", "symbols", "title");
    Arbitrary<String> values =
        Arbitraries.oneOf(
            Arbitraries.of(
                "S/2025/1",
                "s/2025/1",
                "S / 2025 / 1",
                "S/RES/1373(2001)",
                "S//2025/1",
                "L.5",
                "S\\/2025\\/1",
                "S/2025/1\\u00a0",
                "2025-05-09",
                "2025-5-9",
                "2025/13/1",
                "2025.5.9",
                "2025-2-30",
                "2025-5",
                "0000-1",
                "9/5/2025",
                "5-9",
                ""),
            Arbitraries.strings().withChars("0123456789-/. S").ofMaxLength(12));
    Arbitrary<String> properties =
        Combinators.combine(names, values)
            .as((name, value) -> "\"" + name + "\" : [\n\"" + value + "\" ]");
    return properties.list().ofMaxSize(6).map(JsonCorrectionsPropertiesTest::object);
  }

  private static String object(List<String> properties) {
    return "{" + String.join(",", properties) + "}";
  }
}
