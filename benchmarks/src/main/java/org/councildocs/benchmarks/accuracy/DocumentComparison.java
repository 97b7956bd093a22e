package org.councildocs.benchmarks.accuracy;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.councildocs.document.Addressee;
import org.councildocs.document.Annex;
import org.councildocs.document.Author;
import org.councildocs.document.ConceptNote;
import org.councildocs.document.DocumentKind;
import org.councildocs.document.DocumentPath;
import org.councildocs.document.Letter;
import org.councildocs.document.LetterKind;
import org.councildocs.document.Masthead;
import org.councildocs.document.Meeting;
import org.councildocs.document.Participant;
import org.councildocs.document.Section;
import org.councildocs.document.Signatory;
import org.councildocs.language.Language;
import org.councildocs.language.TextSpan;
import org.councildocs.reader.DocumentReader;
import org.councildocs.reader.Mention;
import org.councildocs.reader.MentionFinder;
import org.councildocs.reader.ReadResult;
import org.councildocs.symbol.Leniency;

/**
 * Compares what the reader reads in one text with what a person read in it, field by field.
 *
 * <p>Fields that the truth does not name are not compared. {@code null} is a truth too: the text
 * does not show the value, and a reader that has one has invented it. Of documents other than
 * letters, notes verbales and concept notes only the kind, the language and the masthead are
 * compared, for the reader names them and leaves them alone.
 */
public final class DocumentComparison {

  private static final Set<DocumentKind> LETTERS =
      EnumSet.of(DocumentKind.LETTER, DocumentKind.IDENTICAL_LETTERS, DocumentKind.NOTE_VERBALE);

  /** What is compared where no letter was read. */
  private static final Letter NO_LETTER =
      Letter.builder(LetterKind.LETTER, Language.ENGLISH, Masthead.NONE).build();

  private final FieldTable table;
  private final String language;
  private final String source;
  private final String text;
  private final JsonNode truth;

  private DocumentComparison(
      FieldTable table, String language, String source, String text, JsonNode truth) {
    this.table = table;
    this.language = language;
    this.source = source;
    this.text = text;
    this.truth = truth;
  }

  /**
   * Reads a text and compares.
   *
   * @param table where the outcomes are counted
   * @param known the tag of the language, if it is known
   * @param source the name of the text in the list of misses
   * @param text the text
   * @param truth what a person read in it, in the form of {@code truth.jsonl}
   */
  public static void compare(
      FieldTable table, Optional<String> known, String source, String text, JsonNode truth) {
    ReadResult result = DocumentReader.create().read(text);
    String read = result.language().map(Language::tag).orElse("");
    DocumentComparison comparison =
        new DocumentComparison(table, known.orElse(read), source, text, truth);
    known.ifPresent(tag -> comparison.check("language", tag, read));
    comparison.compare(result);
  }

  private void compare(ReadResult result) {
    check("kind", text(truth, "kind"), result.kind().name());
    Optional<Letter> letter =
        result.document().filter(Letter.class::isInstance).map(Letter.class::cast);
    compare(result.masthead());
    compare("symbol", truth.has("title") ? symbols(text) : symbols(result.masthead()));
    if (truth.has("kind") && LETTERS.contains(DocumentKind.valueOf(text(truth, "kind")))) {
      compare(letter.orElse(NO_LETTER), result);
    }
    if (truth.path("contains_concept_note").asBoolean()) {
      compare(note(result).orElse(ConceptNote.builder().build()), letter);
    }
  }

  private void compare(Masthead masthead) {
    compare("distribution_date", string(masthead.issued()));
    compare("session", string(masthead.session()));
    compare("job_number", string(masthead.jobNumber()));
    compare(
        "original_language",
        masthead.originalLanguages().stream()
            .map(original -> original.text())
            .findFirst()
            .orElse(""));
  }

  private void compare(Letter letter, ReadResult result) {
    compare("date", string(letter.date()));
    compare("has_annex", Boolean.toString(!letter.annexes().isEmpty()));
    if (truth.has("author")) {
      String expected = text(truth, "author");
      String author = author(letter, result);
      table.add(language, source, "author", expected, author, sameAuthor(expected, author, letter));
    }
    if (truth.has("addressee")) {
      String expected = text(truth, "addressee");
      String read = String.join("; ", letter.addressees().stream().map(Addressee::text).toList());
      table.add(language, source, "addressee", expected, read, sameParty(expected, read));
    }
    if (truth.has("signatories")) {
      List<String> expected = new ArrayList<>();
      truth
          .get("signatories")
          .forEach(node -> expected.add(text(node, "name") + " / " + text(node, "title")));
      check(
          "signatories",
          Wording.set(expected),
          Wording.set(letter.signatories().stream().map(DocumentComparison::words).toList()));
    }
  }

  /** Compares a note; the day of its meeting may be told by the letter alone that it comes with. */
  private void compare(ConceptNote note, Optional<Letter> letter) {
    compare("theme", string(note.theme()));
    compare(
        "meeting_date",
        string(
            note.meeting()
                .flatMap(Meeting::date)
                .or(
                    () ->
                        letter
                            .flatMap(Letter::announcement)
                            .flatMap(announcement -> announcement.meeting().date()))));
    if (truth.has("meeting_format")) {
      String expected = text(truth, "meeting_format");
      String read = string(note.meeting().flatMap(Meeting::formatText));
      table.add(language, source, "meeting_format", expected, read, Wording.holds(expected, read));
    }
    compareSet("section_headings", headings(note.sections()));
    int questions = note.guidingQuestions().size();
    compare("guiding_questions", questions == 0 ? "" : Integer.toString(questions));
    compare("chair", string(note.chair().flatMap(Participant::name)));
    compareSet("briefers", note.briefers().stream().flatMap(one -> one.name().stream()).toList());
  }

  private static String symbols(Masthead masthead) {
    return String.join("; ", masthead.symbols().stream().map(Object::toString).toList());
  }

  /** A title shows the symbols that are found in it; a masthead it has none. */
  private static String symbols(String title) {
    return String.join(
        "; ",
        MentionFinder.create()
            .only(Mention.Kind.SYMBOL)
            .withLeniency(Leniency.ARCHIVAL)
            .findAll(title)
            .stream()
            .map(Mention::value)
            .distinct()
            .toList());
  }

  private static Optional<ConceptNote> note(ReadResult result) {
    return result
        .document()
        .flatMap(
            document ->
                document instanceof ConceptNote note
                    ? Optional.of(note)
                    : document instanceof Letter letter ? note(letter) : Optional.empty());
  }

  private static Optional<ConceptNote> note(Letter letter) {
    return letter.annexes().stream()
        .map(Annex::content)
        .flatMap(
            content ->
                content instanceof ConceptNote note
                    ? Optional.of(note).stream()
                    : content instanceof Letter inner
                        ? note(inner).stream()
                        : Optional.<ConceptNote>empty().stream())
        .findFirst();
  }

  private static List<String> headings(List<Section> sections) {
    List<String> headings = new ArrayList<>();
    for (Section section : sections) {
      section.heading().ifPresent(headings::add);
      headings.addAll(headings(section.sections()));
    }
    return headings;
  }

  private boolean sameAuthor(String expected, String read, Letter letter) {
    String all = Wording.normal(expected);
    boolean each =
        letter.authors().size() > 1
            && letter.authors().stream()
                .allMatch(
                    author ->
                        all.contains(Wording.normal(author.text()))
                            && all.contains(Wording.normal(author.office().orElse(""))));
    return each || sameParty(expected, read);
  }

  /** Russian titles have in the genitive what the truth has in the nominative. */
  private boolean sameParty(String expected, String read) {
    return language.equals(Language.RUSSIAN.tag())
        ? Wording.sameWordsDeclined(expected, read)
        : Wording.holds(expected, read);
  }

  /** The author as printed: all words for a joint letter, whose authors are single States. */
  private String author(Letter letter, ReadResult result) {
    TextSpan span = result.spans().get(DocumentPath.parse("authors"));
    return letter.authors().size() > 1 && span != null
        ? span.in(text)
        : letter.authors().stream().map(Author::text).findFirst().orElse("");
  }

  private static String words(Signatory one) {
    return one.name().orElse("") + " / " + String.join("; ", one.title());
  }

  /** Compares a field, if the truth names it. */
  private void compare(String field, String read) {
    if (truth.has(field)) {
      check(field, text(truth, field), read);
    }
  }

  private void compareSet(String field, List<String> read) {
    if (truth.has(field)) {
      List<String> expected = new ArrayList<>();
      truth.get(field).forEach(node -> expected.add(node.asText()));
      check(field, Wording.set(expected), Wording.set(read));
    }
  }

  private void check(String field, String expected, String read) {
    table.add(language, source, field, expected, read, Wording.same(expected, read));
  }

  private static String text(JsonNode node, String field) {
    JsonNode value = node.get(field);
    return value == null || value.isNull() ? "" : value.asText();
  }

  private static String string(Optional<?> value) {
    return value.map(Object::toString).orElse("");
  }
}
