package org.councildocs.benchmarks.validation;

import io.avaje.validation.ImportValidPojo;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import org.councildocs.document.Addressee;
import org.councildocs.document.Annex;
import org.councildocs.document.Author;
import org.councildocs.document.Briefer;
import org.councildocs.document.Capacity;
import org.councildocs.document.CirculationRequest;
import org.councildocs.document.ConceptNote;
import org.councildocs.document.GuidingQuestion;
import org.councildocs.document.Letter;
import org.councildocs.document.LetterKind;
import org.councildocs.document.Masthead;
import org.councildocs.document.Meeting;
import org.councildocs.document.NotePart;
import org.councildocs.document.OriginalLanguage;
import org.councildocs.document.Section;
import org.councildocs.document.Signatory;
import org.councildocs.language.Language;
import org.councildocs.symbol.DocumentSymbol;
import org.jspecify.annotations.NullUnmarked;

/**
 * The records of the model as they would be if the structural rules were declared on them: what may
 * be absent is null, and each rule is an annotation where people would put it. They serve Hibernate
 * Validator and, by the code that its generator makes of them, avaje-validator.
 *
 * <p>Where a rule has a condition that letters of States meet (that the letter is no note verbale,
 * say), the twins leave it out: they do less than the rules. Only what bears a constraint is valid
 * in turn; sections, questions and paragraphs are not walked.
 *
 * <p>Not null-marked, because avaje-validator would add a check to everything that is.
 */
@NullUnmarked
@ImportValidPojo({
  Twins.LetterTwin.class,
  Twins.MastheadTwin.class,
  Twins.OriginalLanguageTwin.class,
  Twins.AddresseeTwin.class,
  Twins.SignatoryTwin.class,
  Twins.AnnexTwin.class,
  Twins.NoteTwin.class,
  Twins.MeetingTwin.class,
  Twins.BrieferTwin.class
})
public final class Twins {

  private Twins() {}

  /** A letter. */
  public record LetterTwin(
      LetterKind kind,
      Language language,
      @Valid MastheadTwin masthead,
      @NotNull(message = "letter.title.missing") String title,
      @NotNull(message = "letter.date.missing") LocalDate date,
      @NotEmpty(message = "letter.author.missing") List<Author> authors,
      @NotEmpty(message = "letter.addressee.missing") List<@Valid AddresseeTwin> addressees,
      List<String> body,
      @NotNull(message = "letter.circulation.missing") CirculationRequest circulation,
      @NotEmpty(message = "letter.signatory.missing") List<@Valid SignatoryTwin> signatories,
      List<@Valid AnnexTwin> annexes) {

    static LetterTwin of(Letter letter) {
      return new LetterTwin(
          letter.kind(),
          letter.language(),
          MastheadTwin.of(letter.masthead()),
          letter.title().orElse(null),
          letter.date().orElse(null),
          letter.authors(),
          letter.addressees().stream().map(AddresseeTwin::of).toList(),
          letter.body(),
          letter.circulation().orElse(null),
          letter.signatories().stream().map(SignatoryTwin::of).toList(),
          letter.annexes().stream().map(AnnexTwin::of).toList());
    }
  }

  /** What stands above the title. */
  public record MastheadTwin(
      List<String> lines,
      @NotEmpty(message = "masthead.symbol.missing") List<DocumentSymbol> symbols,
      LocalDate issued,
      List<@Valid OriginalLanguageTwin> originalLanguages) {

    static MastheadTwin of(Masthead masthead) {
      return new MastheadTwin(
          masthead.lines(),
          masthead.symbols(),
          masthead.issued().orElse(null),
          OriginalLanguageTwin.of(masthead.originalLanguages()));
    }
  }

  /** The language in which a document was sent. */
  public record OriginalLanguageTwin(
      String text, @NotNull(message = "letter.language.unofficial") Language language) {

    static List<OriginalLanguageTwin> of(List<OriginalLanguage> languages) {
      return languages.stream()
          .map(one -> new OriginalLanguageTwin(one.text(), one.language().orElse(null)))
          .toList();
    }
  }

  /** To whom a letter goes. */
  public record AddresseeTwin(
      String text, @NotNull(message = "letter.addressee.unknown") Capacity capacity) {

    static AddresseeTwin of(Addressee addressee) {
      return new AddresseeTwin(addressee.text(), addressee.capacity().orElse(null));
    }
  }

  /** Who signed. */
  public record SignatoryTwin(
      @NotNull(message = "letter.signatory.name.missing") String name,
      @NotEmpty(message = "letter.signatory.office.missing") List<String> title) {

    static SignatoryTwin of(Signatory signatory) {
      return new SignatoryTwin(signatory.name().orElse(null), signatory.title());
    }
  }

  /** An annex that holds a concept note, or something without structure. */
  public record AnnexTwin(
      String title, List<@Valid OriginalLanguageTwin> originalLanguages, @Valid NoteTwin note) {

    static AnnexTwin of(Annex annex) {
      return new AnnexTwin(
          annex.title().orElse(null),
          OriginalLanguageTwin.of(annex.originalLanguages()),
          annex.content() instanceof ConceptNote note ? NoteTwin.of(note) : null);
    }
  }

  /** A concept note. */
  public record NoteTwin(
      @NotNull(message = "note.title.missing") String title,
      @NotNull(message = "note.theme.missing") String theme,
      @Valid MeetingTwin meeting,
      List<String> body,
      @ObjectiveStated @BackgroundGiven SectionsTwin sections,
      @NotEmpty(message = "note.questions.missing") List<GuidingQuestion> guidingQuestions,
      @NotEmpty(message = "note.briefers.missing") List<@Valid BrieferTwin> briefers) {

    static NoteTwin of(ConceptNote note) {
      return new NoteTwin(
          note.title().orElse(null),
          note.theme().orElse(null),
          note.meeting().map(MeetingTwin::of).orElse(null),
          note.body(),
          new SectionsTwin(note.sections()),
          note.guidingQuestions(),
          note.briefers().stream().map(BrieferTwin::of).toList());
    }
  }

  /** The sections of a note; a type of its own, for avaje's generator takes no generic one. */
  public record SectionsTwin(List<Section> sections) {

    boolean have(NotePart part) {
      for (Section section : sections) {
        if (part.heldBy(section.kind())) {
          return true;
        }
      }
      return false;
    }
  }

  /** The meeting that a concept note prepares. */
  public record MeetingTwin(
      @NotNull(message = "note.date.missing") LocalDate date,
      @NotNull(message = "note.format.missing") String formatText) {

    static MeetingTwin of(Meeting meeting) {
      return new MeetingTwin(meeting.date().orElse(null), meeting.formatText().orElse(null));
    }
  }

  /** Who will brief the Council. */
  @BrieferNamed
  public record BrieferTwin(String text, String name, String office) {

    static BrieferTwin of(Briefer briefer) {
      return new BrieferTwin(
          briefer.text(), briefer.name().orElse(null), briefer.office().orElse(null));
    }

    boolean isNamed() {
      return name != null || office != null;
    }
  }
}
