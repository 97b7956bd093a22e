package org.councildocs.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class ReadCheckWriteTest {

  private static final Path DOCUMENTS = Path.of(System.getProperty("councildocs.root"), "examples");

  private static String printed(String document) {
    String file = DOCUMENTS.resolve(document).toString();
    return Printed.by(() -> ReadCheckWrite.main(new String[] {file}));
  }

  @Test
  void a_sound_letter_shows_its_date_author_theme_and_json() {
    assertThat(printed("documents/shared-waters.en.txt"))
        .startsWith(
            """
            date: 2023-02-03
            from: Permanent Representative of Malta to the United Nations
            Shared waters, shared peace: preventing conflict along rivers and lakes
            INFO The concept note is sent 12 days before the meeting.
            {"formatVersion":"1.0","kind":"LETTER","language":"en",""");
  }

  @Test
  void a_faulty_letter_shows_its_doubts_and_findings() {
    assertThat(printed("faulty/unsigned-letter.en.txt"))
        .contains("doubt: title: ", "31 February 2023", "ERROR Nobody signed the letter.");
  }
}
