package org.councildocs.validation;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.councildocs.document.Addressee;
import org.councildocs.document.Annex;
import org.councildocs.document.AnnexKind;
import org.councildocs.document.Author;
import org.councildocs.document.Briefer;
import org.councildocs.document.Capacity;
import org.councildocs.document.CirculationRequest;
import org.councildocs.document.ConceptNote;
import org.councildocs.document.Distribution;
import org.councildocs.document.GuidingQuestion;
import org.councildocs.document.Letter;
import org.councildocs.document.LetterKind;
import org.councildocs.document.Masthead;
import org.councildocs.document.Meeting;
import org.councildocs.document.MeetingAnnouncement;
import org.councildocs.document.MeetingFormat;
import org.councildocs.document.OriginalLanguage;
import org.councildocs.document.Participant;
import org.councildocs.document.PresidencyClaim;
import org.councildocs.document.Section;
import org.councildocs.document.SectionKind;
import org.councildocs.document.Signatory;
import org.councildocs.language.Language;
import org.councildocs.state.State;
import org.councildocs.symbol.DocumentSymbol;
import org.councildocs.symbol.Organ;

/**
 * The invented letter and concept note that every rule's examples begin with. The presidency of
 * June 2025 was Guyana's; all else in them never was.
 */
final class Examples {

  /** Makes the sound letter into one that shows a rule. */
  interface LetterChange extends UnaryOperator<Letter.Builder> {}

  /** Makes the sound concept note into one that shows a rule. */
  interface NoteChange extends UnaryOperator<ConceptNote.Builder> {}

  static final String THEME = "Water that crosses borders and the prevention of conflict";

  private static final LocalDate WRITTEN = LocalDate.of(2025, 5, 19);
  private static final LocalDate ISSUED = LocalDate.of(2025, 5, 22);
  private static final LocalDate MEETING = LocalDate.of(2025, 6, 10);

  private Examples() {}

  /** A letter in which no rule finds anything but what it reports of every letter. */
  static Letter.Builder letter() {
    return Letter.builder(LetterKind.LETTER, Language.ENGLISH, masthead().build())
        .title(
            "Letter dated 19 May 2025 from the Permanent Representative of Guyana to the United"
                + " Nations addressed to the Secretary-General")
        .date(WRITTEN)
        .addAuthor(author("Guyana", "GUY"))
        .addAddressee(secretaryGeneral())
        .addParagraph(
            "In June 2025 Guyana will preside over the Security Council. On 10 June it will hold a"
                + " briefing on the theme “"
                + THEME
                + "”.")
        .circulation(
            new CirculationRequest(
                "May I ask you to have this letter and its annex circulated as a document of the"
                    + " Security Council.",
                List.of(Organ.SECURITY_COUNCIL),
                List.of()))
        .presidency(
            new PresidencyClaim(
                "In June 2025 Guyana will preside over the Security Council",
                Optional.of(State.of("GUY")),
                Optional.of(YearMonth.of(2025, 6))))
        .announcement(new MeetingAnnouncement(Optional.of(THEME), meeting().build()))
        .addSignatory(signatory("Ovid Brathwaite-Sample", "GUY"))
        .addAnnex(annexWith(note()));
  }

  static Masthead.Builder masthead() {
    return Masthead.builder()
        .addOrgan(Organ.SECURITY_COUNCIL)
        .addSymbol(DocumentSymbol.parse("S/2025/9001"))
        .distribution(Distribution.GENERAL)
        .issued(ISSUED)
        .councilYear(80)
        .addOriginalLanguage(new OriginalLanguage("English", Optional.of(Language.ENGLISH)));
  }

  static Author author(String name, String code) {
    return Author.builder("Permanent Representative of " + name + " to the United Nations")
        .office("Permanent Representative")
        .capacity(Capacity.PERMANENT_REPRESENTATIVE)
        .state(State.of(code))
        .build();
  }

  static Addressee secretaryGeneral() {
    return Addressee.builder("Secretary-General")
        .office("Secretary-General")
        .capacity(Capacity.SECRETARY_GENERAL)
        .build();
  }

  static Addressee presidentOf(Organ organ, String name) {
    return Addressee.builder("President of the " + name)
        .office("President")
        .capacity(Capacity.PRESIDENT)
        .organ(organ)
        .build();
  }

  static Signatory signatory(String name, String code) {
    return Signatory.builder()
        .name(name)
        .addTitleLine("Permanent Representative")
        .capacity(Capacity.PERMANENT_REPRESENTATIVE)
        .state(State.of(code))
        .build();
  }

  static Annex annexWith(ConceptNote.Builder note) {
    return Annex.builder(AnnexKind.ANNEX, note.build())
        .heading("Annex")
        .title(
            "Annex to the letter dated 19 May 2025 from the Permanent Representative of Guyana to"
                + " the United Nations addressed to the Secretary-General")
        .build();
  }

  static Meeting.Builder meeting() {
    return Meeting.builder()
        .council(Organ.SECURITY_COUNCIL)
        .date(MEETING)
        .format(MeetingFormat.BRIEFING)
        .formatText("briefing");
  }

  /** A concept note in which no rule finds anything. */
  static ConceptNote.Builder note() {
    return ConceptNote.builder()
        .title("Concept note for the Security Council briefing on “" + THEME + "”")
        .theme(THEME)
        .meeting(meeting().build())
        .addSection(section(SectionKind.OBJECTIVE, "Objective", "To ask what the Council can do."))
        .addSection(section(SectionKind.BACKGROUND, "Background", "Rivers know no borders."))
        .addGuidingQuestion(question("a", "Which warnings are heard too late?"))
        .addGuidingQuestion(question("b", "Who should hear them?"))
        .addBriefer(
            Briefer.builder("Ms. Ilse Sample, Director of the River Basin Centre")
                .name("Ilse Sample")
                .honorific("Ms.")
                .office("Director of the River Basin Centre")
                .build())
        .chair(
            Participant.builder("Mr. Ovid Brathwaite-Sample, Permanent Representative of Guyana")
                .name("Ovid Brathwaite-Sample")
                .build());
  }

  static Section section(SectionKind kind, String heading, String paragraph) {
    return new Section(kind, Optional.of(heading), List.of(paragraph), List.of());
  }

  static GuidingQuestion question(String label, String text) {
    return new GuidingQuestion(Optional.of(label), text, List.of(text));
  }
}
