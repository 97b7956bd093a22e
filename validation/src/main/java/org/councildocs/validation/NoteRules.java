package org.councildocs.validation;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.councildocs.document.Annex;
import org.councildocs.document.Briefer;
import org.councildocs.document.ConceptNote;
import org.councildocs.document.Meeting;
import org.councildocs.document.MeetingFormat;
import org.councildocs.document.NotePart;
import org.councildocs.document.Section;
import org.councildocs.document.SectionKind;

/** What is asked of a concept note, but for its questions. */
final class NoteRules {

  /** Their text may stand in the model elsewhere, as questions, briefers and dates. */
  private static final Set<SectionKind> LISTS =
      EnumSet.of(
          SectionKind.GUIDING_QUESTIONS,
          SectionKind.DATE_AND_VENUE,
          SectionKind.FORMAT,
          SectionKind.FORMAT_AND_BRIEFERS,
          SectionKind.BRIEFERS,
          SectionKind.CHAIR,
          SectionKind.MODERATOR,
          SectionKind.OPENING_STATEMENTS,
          SectionKind.REFERENCES);

  static final List<Rule> ALL =
      List.of(
          Rule.error("note.title.missing")
              .source(Sources.CONCEPT_NOTE)
              .since(Sources.CONCEPT_NOTE_SEEN)
              .watching("title")
              .note(note -> note.title(null), NoteRules::titleMissing),
          Rule.incomplete("note.theme.missing")
              .source(Sources.CONCEPT_NOTE_PRACTICE)
              .since(Sources.CONCEPT_NOTE_SEEN)
              .watching("theme")
              .note(note -> note.theme(null), NoteRules::themeMissing),
          Rule.incomplete("note.date.missing")
              .source(Sources.CONCEPT_NOTE_PRACTICE)
              .since(Sources.CONCEPT_NOTE_SEEN)
              .watching("meeting.date")
              .note(
                  note -> note.meeting(Examples.meeting().date(null).build()),
                  NoteRules::dateMissing),
          Rule.incomplete("note.objective.missing")
              .source(Sources.CONCEPT_NOTE_PRACTICE)
              .since(Sources.CONCEPT_NOTE_SEEN)
              .watching("sections.kind")
              .note(
                  note -> without(note, SectionKind.OBJECTIVE),
                  (note, inspection) -> sectionMissing(note, inspection, NotePart.OBJECTIVE)),
          Rule.incomplete("note.background.missing")
              .source(Sources.CONCEPT_NOTE_PRACTICE)
              .since(Sources.CONCEPT_NOTE_SEEN)
              .watching("sections.kind")
              .note(
                  note -> without(note, SectionKind.BACKGROUND),
                  (note, inspection) -> sectionMissing(note, inspection, NotePart.BACKGROUND)),
          Rule.incomplete("note.format.missing")
              .source(Sources.CONCEPT_NOTE_PRACTICE)
              .since(Sources.CONCEPT_NOTE_SEEN)
              .watching("meeting.format", "meeting.formatText")
              .note(
                  note -> note.meeting(Examples.meeting().format(null).formatText(null).build()),
                  NoteRules::formatMissing),
          Rule.warning("note.format.unknown")
              .source(Sources.FORMATS)
              .since(Sources.FORMATS_SINCE)
              .watching("meeting.format", "meeting.formatText")
              .note(
                  note ->
                      note.meeting(
                          Examples.meeting().format(null).formatText("round table").build()),
                  NoteRules::formatUnknown),
          Rule.incomplete("note.briefers.missing")
              .source(Sources.FORMATS)
              .since(Sources.FORMATS_SINCE)
              .watching("meeting.format", "briefers")
              .note(note -> note.briefers(List.of()), NoteRules::briefersMissing),
          Rule.warning("note.briefer.unnamed")
              .source(Sources.CONCEPT_NOTE_PRACTICE)
              .since(Sources.CONCEPT_NOTE_SEEN)
              .watching("briefers.name", "briefers.office", "briefers.text")
              .note(
                  note -> note.briefers(List.of(Briefer.builder("A young voice").build())),
                  NoteRules::brieferUnnamed),
          Rule.warning("note.briefers.repeated")
              .source(RuleSource.consistency("a briefer briefs once"))
              .watching("briefers.name")
              .note(
                  note ->
                      note.addBriefer(
                          Briefer.builder("Ilse Sample, author").name("Ilse Sample").build()),
                  NoteRules::brieferRepeated),
          Rule.warning("note.section.empty")
              .source(RuleSource.consistency("a heading announces a text"))
              .watching("sections.heading", "sections.body", "sections.sections")
              .note(
                  note ->
                      note.addSection(
                          new Section(
                              SectionKind.PARTICIPATION,
                              Optional.of("Participation"),
                              List.of(),
                              List.of())),
                  NoteRules::sectionEmpty));

  private NoteRules() {}

  private static ConceptNote.Builder without(ConceptNote.Builder note, SectionKind kind) {
    List<Section> sections = note.build().sections();
    return note.sections(sections.stream().filter(section -> section.kind() != kind).toList());
  }

  private static void titleMissing(ConceptNote note, Inspection inspection) {
    if (Wording.lacks(note.title())) {
      inspection.report("title");
    }
  }

  private static void themeMissing(ConceptNote note, Inspection inspection) {
    if (Wording.lacks(note.theme())) {
      inspection.report("theme");
    }
  }

  private static void sectionMissing(ConceptNote note, Inspection inspection, NotePart part) {
    List<Section> sections = note.sections();
    for (int i = 0; i < sections.size(); i++) {
      if (part.heldBy(sections.get(i).kind())) {
        return;
      }
    }
    inspection.report("sections");
  }

  private static void dateMissing(ConceptNote note, Inspection inspection) {
    if (note.meeting().isEmpty()) {
      inspection.report("meeting");
    } else if (note.meeting().get().date().isEmpty()) {
      inspection.report("meeting.date");
    }
  }

  private static void formatMissing(ConceptNote note, Inspection inspection) {
    if (note.meeting().isEmpty()) {
      inspection.report("meeting");
    } else {
      Meeting meeting = note.meeting().get();
      if (meeting.format().isEmpty() && Wording.lacks(meeting.formatText())) {
        inspection.report("meeting.format");
      }
    }
  }

  private static void formatUnknown(ConceptNote note, Inspection inspection) {
    if (note.meeting().isPresent()) {
      Meeting meeting = note.meeting().get();
      if (meeting.format().isEmpty() && !Wording.lacks(meeting.formatText())) {
        inspection.report("meeting.formatText", Map.of("format", meeting.formatText().get()));
      }
    }
  }

  private static void briefersMissing(ConceptNote note, Inspection inspection) {
    if (note.briefers().isEmpty()
        && note.meeting().isPresent()
        && note.meeting().get().format().orElse(null) == MeetingFormat.BRIEFING) {
      inspection.report("briefers");
    }
  }

  private static void brieferUnnamed(ConceptNote note, Inspection inspection) {
    for (int i = 0; i < note.briefers().size(); i++) {
      Briefer briefer = note.briefers().get(i);
      if (Wording.lacks(briefer.name()) && Wording.lacks(briefer.office())) {
        inspection.report("briefers[" + i + "]", Map.of("briefer", briefer.text()));
      }
    }
  }

  private static void brieferRepeated(ConceptNote note, Inspection inspection) {
    Repetitions names = new Repetitions(note.briefers().size());
    for (int i = 0; i < note.briefers().size(); i++) {
      Optional<String> name = note.briefers().get(i).name();
      if (name.isPresent() && names.addsNothing(name.get())) {
        inspection.report("briefers[" + i + "].name", Map.of("name", name.get()));
      }
    }
  }

  private static void sectionEmpty(ConceptNote note, Inspection inspection) {
    sectionEmpty(note.sections(), "", 1, inspection);
  }

  /** A list whose text may stand elsewhere is left alone, with the sections inside it. */
  private static void sectionEmpty(
      List<Section> sections, String prefix, int depth, Inspection inspection) {
    for (int i = 0; i < sections.size(); i++) {
      Section section = sections.get(i);
      if (LISTS.contains(section.kind())) {
        continue;
      }
      if (!section.sections().isEmpty()) {
        if (depth < Annex.MAX_DEPTH) {
          String inside = prefix + "sections[" + i + "].";
          sectionEmpty(section.sections(), inside, depth + 1, inspection);
        }
      } else if (section.heading().isPresent() && Wording.lacks(section.body())) {
        inspection.report(
            prefix + "sections[" + i + "]", Map.of("heading", section.heading().get()));
      }
    }
  }
}
