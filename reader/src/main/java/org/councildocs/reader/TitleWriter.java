package org.councildocs.reader;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.councildocs.document.Addressee;
import org.councildocs.document.Annex;
import org.councildocs.document.Author;
import org.councildocs.document.ConceptNote;
import org.councildocs.document.Letter;
import org.councildocs.document.Meeting;

/** Composes the titles of letters, annexes and concept notes where a record has none. */
final class TitleWriter {

  private final WritingForms forms;

  TitleWriter(WritingForms forms) {
    this.forms = forms;
  }

  /**
   * The title of a letter: the one it has, else its kind, date, authors and addressees in the order
   * of the language; empty for a letter that names nobody.
   */
  String of(Letter letter) {
    return letter.title().orElseGet(() -> drafted(letter) ? title("title", letter, "") : "");
  }

  /** Whether a letter has no title of its own, but what one is made of. */
  static boolean drafted(Letter letter) {
    return letter.title().isEmpty()
        && !(letter.authors().isEmpty() && (letter.addressees().isEmpty() || sent(letter)));
  }

  /** Whether a letter is one as it was sent, whose address stands among its lines. */
  private static boolean sent(Letter letter) {
    return letter.addressees().stream()
        .map(Addressee::text)
        .allMatch(
            text ->
                Stream.concat(letter.body().stream(), letter.footnotes().stream())
                    .anyMatch(line -> line.contains(text)));
  }

  private String title(String form, Letter letter, String annex) {
    Map<String, String> values = new HashMap<>();
    letter.date().ifPresent(date -> values.put("date", forms.date(date)));
    values.put(
        "authors",
        forms.list(
            "author.list",
            letter.authors().stream()
                .map(Author::text)
                .map(text -> forms.withArticle(text, "author"))
                .toList()));
    values.put(
        "addressees",
        forms.list(
            "addressee.list",
            letter.addressees().stream()
                .map(Addressee::text)
                .map(text -> forms.withArticle(text, "addressee"))
                .toList()));
    values.put("annex", annex);
    return forms.fill(form + "." + letter.kind().name(), values);
  }

  /**
   * The heading of an annex: the one it has, else {@code Annex I} among several, and {@code Annex
   * to the letter dated ...} where it is the only one of a letter that is drafted.
   */
  String ofAnnex(Annex annex, int index, int count, Optional<Letter> letter) {
    if (annex.heading().isPresent()) {
      return annex.heading().get();
    }
    String word = forms.phrase("annex.heading." + annex.kind().name());
    Optional<String> number =
        annex
            .number()
            .or(
                () ->
                    count > 1
                        ? Optional.of(forms.annexNumber(annex.kind(), index + 1))
                        : Optional.empty());
    if (number.isPresent()) {
      return forms.fill("annex.numbered", Map.of("annex", word, "number", number.get()));
    }
    return letter.filter(TitleWriter::drafted).map(sent -> title("annex", sent, word)).orElse(word);
  }

  /** The title of a concept note: the one it has, else the meeting, its theme and its day. */
  String of(ConceptNote note) {
    if (note.title().isPresent()) {
      return note.title().get();
    }
    Map<String, String> values = new HashMap<>();
    note.theme().ifPresent(theme -> values.put("theme", theme));
    note.meeting().flatMap(Meeting::date).ifPresent(date -> values.put("date", forms.date(date)));
    note.meeting().ifPresent(meeting -> values.put("format", format(meeting)));
    return forms.fill("note.title", values);
  }

  private String format(Meeting meeting) {
    String level = meeting.level().map(known -> forms.phrase("level." + known.name())).orElse("");
    String format =
        meeting.format().map(known -> forms.phrase("format." + known.name())).orElse("");
    String words =
        meeting
            .formatText()
            .orElseGet(
                () ->
                    format.isEmpty()
                        ? ""
                        : forms.fill("note.format", Map.of("format", format, "level", level)));
    if (words.isEmpty()) {
      return "";
    }
    Map<String, String> values = new HashMap<>(Map.of("format", words));
    meeting.council().ifPresent(organ -> values.put("name", forms.name(organ)));
    meeting
        .council()
        .map(organ -> forms.find("organ." + organ.name()))
        .ifPresent(organ -> values.put("organ", organ));
    return forms.withArticle(forms.fill("note.meeting", values), "format");
  }
}
