package org.councildocs.benchmarks.reader;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.councildocs.document.Addressee;
import org.councildocs.document.Annex;
import org.councildocs.document.Author;
import org.councildocs.document.Briefer;
import org.councildocs.document.ConceptNote;
import org.councildocs.document.GuidingQuestion;
import org.councildocs.document.Letter;
import org.councildocs.document.Meeting;
import org.councildocs.document.Signatory;

/**
 * What both readers have to find in a letter with a concept note; what the text lacks is empty.
 *
 * @param title the title of the letter
 * @param date its date
 * @param author who writes
 * @param addressee who is written to
 * @param paragraphs the paragraphs of the letter
 * @param signatory the name under it
 * @param annex the heading of the annex
 * @param theme the theme of the meeting
 * @param meetingDate the day of the meeting
 * @param sections the sections of the concept note in the order of the text, flat
 * @param questions the guiding questions without their labels
 * @param briefers the entries of the list of briefers
 */
record Fields(
    String title,
    LocalDate date,
    String author,
    String addressee,
    List<String> paragraphs,
    String signatory,
    String annex,
    String theme,
    LocalDate meetingDate,
    List<Section> sections,
    List<String> questions,
    List<String> briefers) {

  /**
   * A section of the note.
   *
   * @param heading its heading
   * @param paragraphs its paragraphs
   */
  record Section(String heading, List<String> paragraphs) {}

  /** The fields of a letter as this project reads it. */
  static Fields of(Letter letter) {
    Annex annex = letter.annexes().get(0);
    ConceptNote note = (ConceptNote) annex.content();
    List<Section> sections = new ArrayList<>();
    note.sections().forEach(section -> add(section, sections));
    return new Fields(
        letter.title().orElse(""),
        letter.date().orElse(LocalDate.MIN),
        letter.authors().stream().map(Author::text).findFirst().orElse(""),
        letter.addressees().stream().map(Addressee::text).findFirst().orElse(""),
        letter.body(),
        letter.signatories().stream().flatMap(Fields::name).findFirst().orElse(""),
        annex.heading().orElse(""),
        note.theme().orElse(""),
        note.meeting().flatMap(Meeting::date).orElse(LocalDate.MIN),
        sections,
        note.guidingQuestions().stream().map(GuidingQuestion::text).toList(),
        note.briefers().stream().map(Briefer::text).toList());
  }

  private static java.util.stream.Stream<String> name(Signatory signatory) {
    return signatory.name().stream();
  }

  private static void add(org.councildocs.document.Section section, List<Section> sections) {
    sections.add(new Section(section.heading().orElse(""), section.body()));
    section.sections().forEach(inside -> add(inside, sections));
  }
}
