package org.councildocs.tests.reader;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.councildocs.document.Addressee;
import org.councildocs.document.Author;
import org.councildocs.document.DocumentKind;
import org.councildocs.document.DocumentPath;
import org.councildocs.document.Letter;
import org.councildocs.document.Signatory;
import org.councildocs.language.TextSpan;
import org.councildocs.reader.DocumentReader;
import org.councildocs.reader.ReadResult;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * How right the reader is on real documents, field by field, by the rules of the corpus: author and
 * addressee as normalised text of which one may hold the other, lists as sets.
 */
class CorpusAccuracyTest {

  private static final Set<DocumentKind> LETTERS =
      EnumSet.of(DocumentKind.LETTER, DocumentKind.IDENTICAL_LETTERS, DocumentKind.NOTE_VERBALE);

  private final Map<String, int[]> counts = new TreeMap<>();
  private final List<String> misses = new ArrayList<>();

  @BeforeEach
  void corpus() {
    Corpus.assume();
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "zh"})
  void every_field_of_every_document_is_right(String language) {
    for (Corpus.Entry entry : Corpus.entries(language)) {
      compare(entry, DocumentReader.create().read(entry.text()));
    }
    assertThat(counts).isNotEmpty();
    assertThat(misses).as("right of all, by field: %s", table()).isEmpty();
  }

  private String table() {
    List<String> rows = new ArrayList<>();
    counts.forEach((field, count) -> rows.add(field + " " + count[0] + "/" + count[1]));
    return String.join(", ", rows);
  }

  private void compare(Corpus.Entry entry, ReadResult result) {
    JsonNode truth = entry.truth();
    check(entry, "kind", truth.get("kind").asText(), result.kind().name());
    if (!LETTERS.contains(DocumentKind.valueOf(truth.get("kind").asText()))
        || !(result.document().orElse(null) instanceof Letter letter)) {
      return;
    }
    check(
        entry,
        "symbol",
        text(truth, "symbol"),
        String.join("; ", letter.masthead().symbols().stream().map(Object::toString).toList()));
    check(entry, "date", text(truth, "date"), letter.date().map(Object::toString).orElse(""));
    check(
        entry,
        "distribution_date",
        text(truth, "distribution_date"),
        letter.masthead().issued().map(Object::toString).orElse(""));
    check(entry, "job_number", text(truth, "job_number"), letter.masthead().jobNumber().orElse(""));
    check(
        entry,
        "original_language",
        text(truth, "original_language"),
        letter.masthead().originalLanguages().stream()
            .map(original -> original.text())
            .findFirst()
            .orElse(""));
    check(
        entry,
        "has_annex",
        truth.get("has_annex").asText(),
        Boolean.toString(!letter.annexes().isEmpty()));
    count(
        entry,
        "author",
        text(truth, "author"),
        author(letter, result, entry.text()),
        sameAuthor(truth, letter, result, entry.text()));
    String addressees =
        String.join("; ", letter.addressees().stream().map(Addressee::text).toList());
    count(
        entry,
        "addressee",
        text(truth, "addressee"),
        addressees,
        holds(text(truth, "addressee"), addressees));
    check(entry, "signatories", signatories(truth), signatories(letter.signatories()));
  }

  private static boolean sameAuthor(JsonNode truth, Letter letter, ReadResult result, String text) {
    String expected = text(truth, "author");
    boolean each =
        letter.authors().size() > 1
            && letter.authors().stream()
                .allMatch(
                    author ->
                        normal(expected).contains(normal(author.text()))
                            && normal(expected).contains(normal(author.office().orElse(""))));
    return each || holds(expected, author(letter, result, text));
  }

  /** The author as printed: all words for a joint letter, whose authors are single States. */
  private static String author(Letter letter, ReadResult result, String text) {
    TextSpan span = result.spans().get(DocumentPath.parse("authors"));
    return letter.authors().size() > 1 && span != null
        ? span.in(text)
        : letter.authors().stream().map(Author::text).findFirst().orElse("");
  }

  private static boolean holds(String one, String other) {
    String a = normal(one);
    String b = normal(other);
    return a.isEmpty() == b.isEmpty() && (a.contains(b) || b.contains(a));
  }

  private static String signatories(JsonNode truth) {
    Set<String> all = new TreeSet<>();
    truth
        .get("signatories")
        .forEach(node -> all.add(normal(text(node, "name") + " / " + text(node, "title"))));
    return all.toString();
  }

  private static String signatories(List<Signatory> signatories) {
    Set<String> all = new TreeSet<>();
    signatories.forEach(
        one -> all.add(normal(one.name().orElse("") + " / " + String.join("; ", one.title()))));
    return all.toString();
  }

  private static String text(JsonNode truth, String field) {
    JsonNode value = truth.get(field);
    return value == null || value.isNull() ? "" : value.asText();
  }

  private static String normal(String text) {
    return text.replace('\u2019', '\'')
        .replace('\u00A0', ' ')
        .strip()
        .replaceAll("\\s++", " ")
        .toLowerCase(Locale.ROOT);
  }

  private void check(Corpus.Entry entry, String field, String expected, String actual) {
    count(entry, field, expected, actual, normal(expected).equals(normal(actual)));
  }

  private void count(
      Corpus.Entry entry, String field, String expected, String actual, boolean right) {
    int[] count = counts.computeIfAbsent(field, name -> new int[2]);
    count[1]++;
    if (right) {
      count[0]++;
    } else {
      misses.add(entry + " " + field + ": expected '" + expected + "' but read '" + actual + "'");
    }
  }
}
