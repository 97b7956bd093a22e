package org.councildocs.tests.reader;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.councildocs.document.Addressee;
import org.councildocs.document.Author;
import org.councildocs.document.Letter;
import org.councildocs.reader.DocumentReader;
import org.councildocs.reader.ReadResult;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Real titles in six languages, each read as a text of its own: kind, language, and of letters
 * date, author and addressee.
 *
 * <p>Not compared: what a title says beyond its kind where the kind is not modelled (notes,
 * reports, telegrams); the kind of a title that begins with a small letter, since that is a
 * citation inside a sentence and no title. Russian titles have author and addressee in the
 * genitive, and the truth has them in the nominative: there the office is compared.
 */
class TitlesTest {

  @BeforeEach
  void corpus() {
    Corpus.assume();
  }

  @Test
  void every_title_is_read_right() {
    List<String> misses = new ArrayList<>();
    int compared = 0;
    for (JsonNode truth : Corpus.lines("titles.jsonl")) {
      String title = truth.get("title").asText();
      ReadResult result = DocumentReader.create().withoutMentions().read(title);
      check(misses, title, "language", text(truth, "language"), language(result));
      if (Character.isLowerCase(title.charAt(0)) && result.document().isEmpty()) {
        continue;
      }
      compared++;
      check(misses, title, "kind", text(truth, "kind"), result.kind().name());
      if (result.document().orElse(null) instanceof Letter letter) {
        check(misses, title, "date", text(truth, "date"), date(letter));
        check(misses, title, "author", text(truth, "author"), authors(letter, truth));
        check(misses, title, "addressee", text(truth, "addressee"), addressees(letter, truth));
      }
    }
    assertThat(compared).isGreaterThan(30);
    assertThat(misses).isEmpty();
  }

  private static String language(ReadResult result) {
    return result.language().map(language -> language.tag()).orElse("");
  }

  private static String date(Letter letter) {
    return letter.date().map(Object::toString).orElse("");
  }

  private static String authors(Letter letter, JsonNode truth) {
    return parties(
        text(truth, "author"),
        russian(truth),
        letter.authors().stream().map(Author::text).toList(),
        letter.authors().stream().map(author -> author.office().orElse("-")).toList());
  }

  private static String addressees(Letter letter, JsonNode truth) {
    return parties(
        text(truth, "addressee"),
        russian(truth),
        letter.addressees().stream().map(Addressee::text).toList(),
        letter.addressees().stream().map(addressee -> addressee.office().orElse("-")).toList());
  }

  /** What was read; of Russian parties the truth itself where their offices open it, one by one. */
  private static String parties(
      String truth, boolean russian, List<String> texts, List<String> offices) {
    String[] expected = truth.split("; ", -1);
    boolean open = russian && expected.length == offices.size();
    for (int i = 0; open && i < expected.length; i++) {
      open = normal(expected[i]).startsWith(normal(offices.get(i)));
    }
    return open ? truth : String.join("; ", texts);
  }

  private static boolean russian(JsonNode truth) {
    return text(truth, "language").equals("ru");
  }

  private static String text(JsonNode truth, String field) {
    JsonNode value = truth.get(field);
    return value == null || value.isNull() ? "" : value.asText();
  }

  private static void check(
      List<String> misses, String title, String field, String expected, String read) {
    if (!normal(expected).equals(normal(read))) {
      misses.add(title + ": " + field + " is '" + expected + "' but was read '" + read + "'");
    }
  }

  private static String normal(String text) {
    return text.replace('\u2019', '\'').strip().toLowerCase(Locale.ROOT);
  }
}
