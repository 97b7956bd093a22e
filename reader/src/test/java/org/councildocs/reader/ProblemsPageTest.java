package org.councildocs.reader;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.councildocs.language.Language;
import org.junit.jupiter.api.Test;

/** {@code docs/problems.md} lists what the reader doubts; {@code -Dupdate.docs=true} writes it. */
class ProblemsPageTest {

  private static final String ABOVE =
      """
      # What the reader doubts

      A text that is read gives a record and, beside it, what was doubtful: a `Problem` with one of these ids, the part of the
      document, its place in the text and a message in six languages. `councildocs read` and `check` print them. They are no
      rules: a rule judges what a document says, a problem says how sure it is that it says so. This page is written from
      `ProblemKind` by `ProblemsPageTest`: do not edit it.

      An *error* says that there was nothing to read; a *warning* that something is missing or cannot be as printed; *info*
      what was mended or taken from elsewhere. Words in braces stand for what the text had.

      | id | severity | message |
      |---|---|---|
      """;

  @Test
  void the_page_says_what_the_reader_says() throws IOException {
    Path page = Path.of(System.getProperty("councildocs.root"), "docs", "problems.md");
    String written = write();
    if (Boolean.getBoolean("update.docs")) {
      Files.writeString(page, written, UTF_8);
    }
    assertThat(Files.readString(page, UTF_8))
        .as("docs/problems.md; mvn -pl reader -am test -Dupdate.docs=true writes it anew")
        .isEqualTo(written);
  }

  private static String write() {
    StringBuilder page = new StringBuilder(ABOVE);
    for (ProblemKind kind : ProblemKind.values()) {
      page.append("| `").append(kind.id()).append("` | ");
      page.append(kind.severity().name().toLowerCase(Locale.ROOT)).append(" | ");
      page.append(kind.template(Language.ENGLISH)).append(" |\n");
    }
    return page.toString();
  }
}
