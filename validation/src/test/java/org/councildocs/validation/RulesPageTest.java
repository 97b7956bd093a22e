package org.councildocs.validation;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** {@code docs/rules.md} is what the catalogue says; {@code -Dupdate.docs=true} writes it anew. */
class RulesPageTest {

  @Test
  void the_page_says_what_the_catalogue_says() throws IOException {
    Path page = Path.of(System.getProperty("councildocs.root"), "docs", "rules.md");
    String written = RulesPage.write();
    if (Boolean.getBoolean("update.docs")) {
      Files.writeString(page, written, UTF_8);
    }
    assertThat(Files.readString(page, UTF_8))
        .as("docs/rules.md; mvn -pl validation -am test -Dupdate.docs=true writes it anew")
        .isEqualTo(written);
  }

  @Test
  void what_holds_a_watched_part_is_not_said_to_be_unwatched() {
    String unwatched =
        RulesPage.write()
            .lines()
            .filter(line -> line.startsWith("No rule watches "))
            .findFirst()
            .orElseThrow();
    assertThat(unwatched)
        .doesNotContain("`Letter.masthead`", "`Letter.circulation`", "`ConceptNote.meeting`")
        .doesNotContain("`ConceptNote.chair`", "`Annex.annexes`", "`Section.sections`")
        .contains("`ConceptNote.moderator`", "`Meeting.place`", "`GuidingQuestion.questions`");
  }
}
