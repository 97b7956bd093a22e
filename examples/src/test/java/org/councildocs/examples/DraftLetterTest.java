package org.councildocs.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class DraftLetterTest {

  private static final Path ROOT = Path.of(System.getProperty("councildocs.root"));

  @Test
  void the_title_is_put_together_in_the_order_and_with_the_articles_of_the_language() {
    assertThat(Printed.by(() -> DraftLetter.main(new String[0])))
        .isEqualTo(
            """
            Carta de fecha 2 de marzo de 2026 dirigida al Presidente del Consejo de Seguridad \
            por el Representante Permanente del Sudán ante las Naciones Unidas

            Tengo el honor de transmitirle las lecturas de la escala común.
            """);
  }

  @Test
  void the_page_on_writing_shows_the_lines_of_the_example() throws IOException {
    String source =
        Files.readString(
            ROOT.resolve("examples/src/main/java/org/councildocs/examples/DraftLetter.java"));
    String body =
        source.substring(
            source.indexOf("    OfficialPhrases phrases"), source.lastIndexOf("  }\n}"));

    assertThat(Files.readString(ROOT.resolve("docs/writing.md")))
        .contains("```java\n" + body.indent(-4) + "```");
  }
}
