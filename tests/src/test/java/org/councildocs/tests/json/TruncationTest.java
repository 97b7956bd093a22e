package org.councildocs.tests.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.Arrays;
import org.councildocs.json.DocumentJson;
import org.councildocs.json.DocumentJsonException;
import org.junit.jupiter.api.Test;

/** A document that was cut off. */
class TruncationTest {

  @Test
  void a_document_cut_at_any_byte_is_refused_with_a_place_within_it() {
    byte[] whole = Example.text().getBytes(UTF_8);
    long lines = Example.text().lines().count();

    for (int length = 0; length < whole.length - 1; length++) {
      byte[] cut = Arrays.copyOf(whole, length);
      DocumentJsonException refusal =
          catchThrowableOfType(DocumentJsonException.class, () -> DocumentJson.read(cut));

      assertThat(refusal).as("cut at byte %s", length).isNotNull();
      assertThat(refusal.position().orElseThrow().line()).isBetween(1, (int) lines);
    }
  }

  @Test
  void a_document_without_one_of_its_bytes_is_read_or_refused() {
    byte[] whole = Example.text().getBytes(UTF_8);
    int refused = 0;

    for (int gap = 0; gap < whole.length; gap++) {
      byte[] holed = new byte[whole.length - 1];
      System.arraycopy(whole, 0, holed, 0, gap);
      System.arraycopy(whole, gap + 1, holed, gap, holed.length - gap);
      try {
        DocumentJson.read(holed);
      } catch (DocumentJsonException e) {
        refused++;
      }
    }

    assertThat(refused).as("losses that were noticed").isGreaterThan(whole.length / 4);
  }
}
