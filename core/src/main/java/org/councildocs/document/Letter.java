package org.councildocs.document;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import org.councildocs.language.Language;
import org.jspecify.annotations.Nullable;

/**
 * A letter, identical letters or a note verbale issued as a document of a council, in one language
 * version, with everything attached to it.
 *
 * <p>An invalid or incomplete real document can be held just as well: what it lacks is empty, and
 * the rules of {@code councildocs-validation} say what is wrong. Versions in other languages have
 * the same symbol; {@link DocumentSet} brings them together.
 *
 * <p>Source: United Nations Editorial Manual, communications; for the title also S/2024/670.
 *
 * @param kind the form, not null
 * @param language the language of this text, not null
 * @param masthead what stands above the title, {@link Masthead#NONE} if it came without, not null
 * @param title the title as printed, lines joined by a blank, empty if there is none
 * @param date the date of the letter itself, empty if it has none or an impossible one
 * @param authors who sends it, several for a joint letter, not null
 * @param addressees to whom it is sent, in printed order, not null
 * @param body the paragraphs, not null
 * @param circulation the request to be circulated as a document, empty if there is none
 * @param presidency the presidency that it says its author holds, empty if it says nothing of it
 * @param announcement the meeting that it announces, empty if it announces none
 * @param references the documents cited in the body, not null
 * @param threats the threats named in the body, not null
 * @param signatories who signed it, in printed order, not null
 * @param footnotes footnotes and other remarks outside the body, not null
 * @param annexes what is attached, in order, not null
 * @since 0.1.0
 */
@SoundDocument
@SoundDocument(value = SoundDocument.Aspect.WARNINGS, groups = SoundDocument.Warnings.class)
@SoundDocument(value = SoundDocument.Aspect.COMPLETENESS, groups = SoundDocument.Completeness.class)
@SoundDocument(value = SoundDocument.Aspect.INFORMATION, groups = SoundDocument.Information.class)
public record Letter(
    LetterKind kind,
    Language language,
    Masthead masthead,
    Optional<String> title,
    Optional<LocalDate> date,
    List<Author> authors,
    List<Addressee> addressees,
    List<String> body,
    Optional<CirculationRequest> circulation,
    Optional<PresidencyClaim> presidency,
    Optional<MeetingAnnouncement> announcement,
    List<DocumentReference> references,
    List<ThreatMention> threats,
    List<Signatory> signatories,
    List<String> footnotes,
    List<Annex> annexes)
    implements CouncilDocument, AnnexContent {

  /** Copies the lists and refuses null, nothing else. */
  public Letter {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(language, "language");
    Objects.requireNonNull(masthead, "masthead");
    Objects.requireNonNull(title, "title");
    Objects.requireNonNull(date, "date");
    authors = NoNulls.copy(authors, "authors");
    addressees = NoNulls.copy(addressees, "addressees");
    body = NoNulls.copy(body, "body");
    Objects.requireNonNull(circulation, "circulation");
    Objects.requireNonNull(presidency, "presidency");
    Objects.requireNonNull(announcement, "announcement");
    references = NoNulls.copy(references, "references");
    threats = NoNulls.copy(threats, "threats");
    signatories = NoNulls.copy(signatories, "signatories");
    footnotes = NoNulls.copy(footnotes, "footnotes");
    annexes = NoNulls.copy(annexes, "annexes");
  }

  /**
   * A builder in which only what every letter has is set.
   *
   * @param kind the form, not null
   * @param language the language of this text, not null
   * @param masthead what stands above the title, {@link Masthead#NONE} if it came without, not null
   * @return a new builder, never null
   */
  public static Builder builder(LetterKind kind, Language language, Masthead masthead) {
    return new Builder(kind, language, masthead);
  }

  /**
   * A builder that begins with everything this one has.
   *
   * @return a new builder, never null
   */
  public Builder toBuilder() {
    return new Builder(kind, language, masthead)
        .title(title.orElse(null))
        .date(date.orElse(null))
        .authors(authors)
        .addressees(addressees)
        .body(body)
        .circulation(circulation.orElse(null))
        .presidency(presidency.orElse(null))
        .announcement(announcement.orElse(null))
        .references(references)
        .threats(threats)
        .signatories(signatories)
        .footnotes(footnotes)
        .annexes(annexes);
  }

  /**
   * The first concept note among the annexes of the letter itself; {@link #conceptNotes()} has
   * those that lie deeper.
   *
   * @return the concept note, empty if no annex holds one
   */
  public Optional<ConceptNote> conceptNote() {
    return annexes.stream()
        .map(Annex::content)
        .filter(ConceptNote.class::isInstance)
        .map(ConceptNote.class::cast)
        .findFirst();
  }

  /**
   * All concept notes: those in annexes, in annexes of these, and in annexes of letters that are
   * annexed, as deep as {@link Annex#MAX_DEPTH}.
   *
   * @return the notes by their paths, such as {@code annexes[0].content}, in the order of the
   *     document, never null
   */
  public Map<DocumentPath, ConceptNote> conceptNotes() {
    Map<DocumentPath, ConceptNote> notes = new LinkedHashMap<>();
    collect(annexes, DocumentPath.ROOT, 1, notes);
    return Collections.unmodifiableMap(notes);
  }

  private static void collect(
      List<Annex> annexes, DocumentPath holder, int depth, Map<DocumentPath, ConceptNote> notes) {
    if (depth > Annex.MAX_DEPTH) {
      return;
    }
    for (int i = 0; i < annexes.size(); i++) {
      DocumentPath annex = holder.child("annexes").element(i);
      AnnexContent content = annexes.get(i).content();
      if (content instanceof ConceptNote note) {
        notes.put(annex.child("content"), note);
      } else if (content instanceof Letter enclosed) {
        collect(enclosed.annexes(), annex.child("content"), depth + 1, notes);
      }
      collect(annexes.get(i).annexes(), annex, depth + 1, notes);
    }
  }

  /**
   * How many days before the announced meeting the letter is dated.
   *
   * @return the days, negative if the meeting came first, empty if one of the dates is not known
   */
  public OptionalLong daysBeforeMeeting() {
    Optional<LocalDate> meetingDate = announcement.flatMap(a -> a.meeting().date());
    return date.isPresent() && meetingDate.isPresent()
        ? OptionalLong.of(ChronoUnit.DAYS.between(date.get(), meetingDate.get()))
        : OptionalLong.empty();
  }

  @Override
  public String toString() {
    return OneLine.of(this);
  }

  /** Builds a {@link Letter} step by step. */
  public static final class Builder {

    private LetterKind kind;
    private Language language;
    private Masthead masthead;
    private @Nullable String title;
    private @Nullable LocalDate date;
    private final List<Author> authors = new ArrayList<>();
    private final List<Addressee> addressees = new ArrayList<>();
    private final List<String> body = new ArrayList<>();
    private @Nullable CirculationRequest circulation;
    private @Nullable PresidencyClaim presidency;
    private @Nullable MeetingAnnouncement announcement;
    private final List<DocumentReference> references = new ArrayList<>();
    private final List<ThreatMention> threats = new ArrayList<>();
    private final List<Signatory> signatories = new ArrayList<>();
    private final List<String> footnotes = new ArrayList<>();
    private final List<Annex> annexes = new ArrayList<>();

    private Builder(LetterKind kind, Language language, Masthead masthead) {
      this.kind = Objects.requireNonNull(kind, "kind");
      this.language = Objects.requireNonNull(language, "language");
      this.masthead = Objects.requireNonNull(masthead, "masthead");
    }

    /**
     * Sets {@link Letter#kind()}.
     *
     * @param value the value, not null
     * @return this builder
     */
    public Builder kind(LetterKind value) {
      kind = Objects.requireNonNull(value, "kind");
      return this;
    }

    /**
     * Sets {@link Letter#language()}.
     *
     * @param value the value, not null
     * @return this builder
     */
    public Builder language(Language value) {
      language = Objects.requireNonNull(value, "language");
      return this;
    }

    /**
     * Sets {@link Letter#masthead()}.
     *
     * @param value the value, not null
     * @return this builder
     */
    public Builder masthead(Masthead value) {
      masthead = Objects.requireNonNull(value, "masthead");
      return this;
    }

    /**
     * Sets {@link Letter#title()}.
     *
     * @param value the value, or null for none
     * @return this builder
     */
    public Builder title(@Nullable String value) {
      title = value;
      return this;
    }

    /**
     * Sets {@link Letter#date()}.
     *
     * @param value the value, or null for none
     * @return this builder
     */
    public Builder date(@Nullable LocalDate value) {
      date = value;
      return this;
    }

    /**
     * Sets {@link Letter#authors()} as a whole.
     *
     * @param values the values, not null
     * @return this builder
     */
    public Builder authors(List<Author> values) {
      List<Author> copy = NoNulls.copy(values, "authors");
      authors.clear();
      authors.addAll(copy);
      return this;
    }

    /**
     * Adds one to {@link Letter#authors()}.
     *
     * @param value the value, not null
     * @return this builder
     */
    public Builder addAuthor(Author value) {
      authors.add(Objects.requireNonNull(value, "authors"));
      return this;
    }

    /**
     * Sets {@link Letter#addressees()} as a whole.
     *
     * @param values the values, not null
     * @return this builder
     */
    public Builder addressees(List<Addressee> values) {
      List<Addressee> copy = NoNulls.copy(values, "addressees");
      addressees.clear();
      addressees.addAll(copy);
      return this;
    }

    /**
     * Adds one to {@link Letter#addressees()}.
     *
     * @param value the value, not null
     * @return this builder
     */
    public Builder addAddressee(Addressee value) {
      addressees.add(Objects.requireNonNull(value, "addressees"));
      return this;
    }

    /**
     * Sets {@link Letter#body()} as a whole.
     *
     * @param values the values, not null
     * @return this builder
     */
    public Builder body(List<String> values) {
      List<String> copy = NoNulls.copy(values, "body");
      body.clear();
      body.addAll(copy);
      return this;
    }

    /**
     * Adds one to {@link Letter#body()}.
     *
     * @param value the value, not null
     * @return this builder
     */
    public Builder addParagraph(String value) {
      body.add(Objects.requireNonNull(value, "body"));
      return this;
    }

    /**
     * Sets {@link Letter#circulation()}.
     *
     * @param value the value, or null for none
     * @return this builder
     */
    public Builder circulation(@Nullable CirculationRequest value) {
      circulation = value;
      return this;
    }

    /**
     * Sets {@link Letter#presidency()}.
     *
     * @param value the value, or null for none
     * @return this builder
     */
    public Builder presidency(@Nullable PresidencyClaim value) {
      presidency = value;
      return this;
    }

    /**
     * Sets {@link Letter#announcement()}.
     *
     * @param value the value, or null for none
     * @return this builder
     */
    public Builder announcement(@Nullable MeetingAnnouncement value) {
      announcement = value;
      return this;
    }

    /**
     * Sets {@link Letter#references()} as a whole.
     *
     * @param values the values, not null
     * @return this builder
     */
    public Builder references(List<DocumentReference> values) {
      List<DocumentReference> copy = NoNulls.copy(values, "references");
      references.clear();
      references.addAll(copy);
      return this;
    }

    /**
     * Adds one to {@link Letter#references()}.
     *
     * @param value the value, not null
     * @return this builder
     */
    public Builder addReference(DocumentReference value) {
      references.add(Objects.requireNonNull(value, "references"));
      return this;
    }

    /**
     * Sets {@link Letter#threats()} as a whole.
     *
     * @param values the values, not null
     * @return this builder
     */
    public Builder threats(List<ThreatMention> values) {
      List<ThreatMention> copy = NoNulls.copy(values, "threats");
      threats.clear();
      threats.addAll(copy);
      return this;
    }

    /**
     * Adds one to {@link Letter#threats()}.
     *
     * @param value the value, not null
     * @return this builder
     */
    public Builder addThreat(ThreatMention value) {
      threats.add(Objects.requireNonNull(value, "threats"));
      return this;
    }

    /**
     * Sets {@link Letter#signatories()} as a whole.
     *
     * @param values the values, not null
     * @return this builder
     */
    public Builder signatories(List<Signatory> values) {
      List<Signatory> copy = NoNulls.copy(values, "signatories");
      signatories.clear();
      signatories.addAll(copy);
      return this;
    }

    /**
     * Adds one to {@link Letter#signatories()}.
     *
     * @param value the value, not null
     * @return this builder
     */
    public Builder addSignatory(Signatory value) {
      signatories.add(Objects.requireNonNull(value, "signatories"));
      return this;
    }

    /**
     * Sets {@link Letter#footnotes()} as a whole.
     *
     * @param values the values, not null
     * @return this builder
     */
    public Builder footnotes(List<String> values) {
      List<String> copy = NoNulls.copy(values, "footnotes");
      footnotes.clear();
      footnotes.addAll(copy);
      return this;
    }

    /**
     * Adds one to {@link Letter#footnotes()}.
     *
     * @param value the value, not null
     * @return this builder
     */
    public Builder addFootnote(String value) {
      footnotes.add(Objects.requireNonNull(value, "footnotes"));
      return this;
    }

    /**
     * Sets {@link Letter#annexes()} as a whole.
     *
     * @param values the values, not null
     * @return this builder
     */
    public Builder annexes(List<Annex> values) {
      List<Annex> copy = NoNulls.copy(values, "annexes");
      annexes.clear();
      annexes.addAll(copy);
      return this;
    }

    /**
     * Adds one to {@link Letter#annexes()}.
     *
     * @param value the value, not null
     * @return this builder
     */
    public Builder addAnnex(Annex value) {
      annexes.add(Objects.requireNonNull(value, "annexes"));
      return this;
    }

    /**
     * Makes the record.
     *
     * @return the record, never null
     */
    public Letter build() {
      return new Letter(
          kind,
          language,
          masthead,
          Optional.ofNullable(title),
          Optional.ofNullable(date),
          authors,
          addressees,
          body,
          Optional.ofNullable(circulation),
          Optional.ofNullable(presidency),
          Optional.ofNullable(announcement),
          references,
          threats,
          signatories,
          footnotes,
          annexes);
    }
  }
}
