package org.councildocs.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.councildocs.language.Language;
import org.jspecify.annotations.Nullable;

/**
 * A concept note: the paper by which a presidency prepares a meeting, with its theme, background,
 * guiding questions and briefers. Most often the annex to a letter.
 *
 * <p>Source: S/2024/507, para. 42: such notes help to focus the discussion and should come early;
 * no paragraph prescribes what they contain.
 *
 * @param language the language of the text where the note stands alone, or is in another language
 *     than the letter it is annexed to; empty otherwise
 * @param title the title as printed, lines joined by a blank, empty if there is none
 * @param theme the theme without its quotation marks, empty if not given
 * @param meeting the meeting that it prepares, empty if nothing is said of it
 * @param body the paragraphs before the first section, not null
 * @param sections the sections in order, not null
 * @param guidingQuestions the guiding questions in order, not null
 * @param briefers those who brief, in order, not null
 * @param chair who presides, empty if not given
 * @param moderator who moderates, empty if there is none
 * @param openingSpeakers those who make opening statements, not null
 * @param outcome what is to come out of the meeting, empty if not given
 * @param references the documents cited, not null
 * @param threats the threats named, not null
 * @since 0.1.0
 */
@SoundDocument
@SoundDocument(value = SoundDocument.Aspect.WARNINGS, groups = SoundDocument.Warnings.class)
@SoundDocument(value = SoundDocument.Aspect.COMPLETENESS, groups = SoundDocument.Completeness.class)
@SoundDocument(value = SoundDocument.Aspect.INFORMATION, groups = SoundDocument.Information.class)
public record ConceptNote(
    Optional<Language> language,
    Optional<String> title,
    Optional<String> theme,
    Optional<Meeting> meeting,
    List<String> body,
    List<Section> sections,
    List<GuidingQuestion> guidingQuestions,
    List<Briefer> briefers,
    Optional<Participant> chair,
    Optional<Participant> moderator,
    List<Participant> openingSpeakers,
    Optional<ExpectedOutcome> outcome,
    List<DocumentReference> references,
    List<ThreatMention> threats)
    implements CouncilDocument, AnnexContent {

  /** Copies the lists and refuses null, nothing else. */
  public ConceptNote {
    Objects.requireNonNull(language, "language");
    Objects.requireNonNull(title, "title");
    Objects.requireNonNull(theme, "theme");
    Objects.requireNonNull(meeting, "meeting");
    body = NoNulls.copy(body, "body");
    sections = NoNulls.copy(sections, "sections");
    guidingQuestions = NoNulls.copy(guidingQuestions, "guidingQuestions");
    briefers = NoNulls.copy(briefers, "briefers");
    Objects.requireNonNull(chair, "chair");
    Objects.requireNonNull(moderator, "moderator");
    openingSpeakers = NoNulls.copy(openingSpeakers, "openingSpeakers");
    Objects.requireNonNull(outcome, "outcome");
    references = NoNulls.copy(references, "references");
    threats = NoNulls.copy(threats, "threats");
  }

  /**
   * A builder in which nothing is set.
   *
   * @return a new builder, never null
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * A builder that begins with everything this one has.
   *
   * @return a new builder, never null
   */
  public Builder toBuilder() {
    return new Builder()
        .language(language.orElse(null))
        .title(title.orElse(null))
        .theme(theme.orElse(null))
        .meeting(meeting.orElse(null))
        .body(body)
        .sections(sections)
        .guidingQuestions(guidingQuestions)
        .briefers(briefers)
        .chair(chair.orElse(null))
        .moderator(moderator.orElse(null))
        .openingSpeakers(openingSpeakers)
        .outcome(outcome.orElse(null))
        .references(references)
        .threats(threats);
  }

  @Override
  public String toString() {
    return OneLine.of(this);
  }

  /** Builds a {@link ConceptNote} step by step. */
  public static final class Builder {

    private @Nullable Language language;
    private @Nullable String title;
    private @Nullable String theme;
    private @Nullable Meeting meeting;
    private final List<String> body = new ArrayList<>();
    private final List<Section> sections = new ArrayList<>();
    private final List<GuidingQuestion> guidingQuestions = new ArrayList<>();
    private final List<Briefer> briefers = new ArrayList<>();
    private @Nullable Participant chair;
    private @Nullable Participant moderator;
    private final List<Participant> openingSpeakers = new ArrayList<>();
    private @Nullable ExpectedOutcome outcome;
    private final List<DocumentReference> references = new ArrayList<>();
    private final List<ThreatMention> threats = new ArrayList<>();

    private Builder() {}

    /**
     * Sets {@link ConceptNote#language()}.
     *
     * @param value the value, or null for none
     * @return this builder
     */
    public Builder language(@Nullable Language value) {
      language = value;
      return this;
    }

    /**
     * Sets {@link ConceptNote#title()}.
     *
     * @param value the value, or null for none
     * @return this builder
     */
    public Builder title(@Nullable String value) {
      title = value;
      return this;
    }

    /**
     * Sets {@link ConceptNote#theme()}.
     *
     * @param value the value, or null for none
     * @return this builder
     */
    public Builder theme(@Nullable String value) {
      theme = value;
      return this;
    }

    /**
     * Sets {@link ConceptNote#meeting()}.
     *
     * @param value the value, or null for none
     * @return this builder
     */
    public Builder meeting(@Nullable Meeting value) {
      meeting = value;
      return this;
    }

    /**
     * Sets {@link ConceptNote#body()} as a whole.
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
     * Adds one to {@link ConceptNote#body()}.
     *
     * @param value the value, not null
     * @return this builder
     */
    public Builder addParagraph(String value) {
      body.add(Objects.requireNonNull(value, "body"));
      return this;
    }

    /**
     * Sets {@link ConceptNote#sections()} as a whole.
     *
     * @param values the values, not null
     * @return this builder
     */
    public Builder sections(List<Section> values) {
      List<Section> copy = NoNulls.copy(values, "sections");
      sections.clear();
      sections.addAll(copy);
      return this;
    }

    /**
     * Adds one to {@link ConceptNote#sections()}.
     *
     * @param value the value, not null
     * @return this builder
     */
    public Builder addSection(Section value) {
      sections.add(Objects.requireNonNull(value, "sections"));
      return this;
    }

    /**
     * Sets {@link ConceptNote#guidingQuestions()} as a whole.
     *
     * @param values the values, not null
     * @return this builder
     */
    public Builder guidingQuestions(List<GuidingQuestion> values) {
      List<GuidingQuestion> copy = NoNulls.copy(values, "guidingQuestions");
      guidingQuestions.clear();
      guidingQuestions.addAll(copy);
      return this;
    }

    /**
     * Adds one to {@link ConceptNote#guidingQuestions()}.
     *
     * @param value the value, not null
     * @return this builder
     */
    public Builder addGuidingQuestion(GuidingQuestion value) {
      guidingQuestions.add(Objects.requireNonNull(value, "guidingQuestions"));
      return this;
    }

    /**
     * Sets {@link ConceptNote#briefers()} as a whole.
     *
     * @param values the values, not null
     * @return this builder
     */
    public Builder briefers(List<Briefer> values) {
      List<Briefer> copy = NoNulls.copy(values, "briefers");
      briefers.clear();
      briefers.addAll(copy);
      return this;
    }

    /**
     * Adds one to {@link ConceptNote#briefers()}.
     *
     * @param value the value, not null
     * @return this builder
     */
    public Builder addBriefer(Briefer value) {
      briefers.add(Objects.requireNonNull(value, "briefers"));
      return this;
    }

    /**
     * Sets {@link ConceptNote#chair()}.
     *
     * @param value the value, or null for none
     * @return this builder
     */
    public Builder chair(@Nullable Participant value) {
      chair = value;
      return this;
    }

    /**
     * Sets {@link ConceptNote#moderator()}.
     *
     * @param value the value, or null for none
     * @return this builder
     */
    public Builder moderator(@Nullable Participant value) {
      moderator = value;
      return this;
    }

    /**
     * Sets {@link ConceptNote#openingSpeakers()} as a whole.
     *
     * @param values the values, not null
     * @return this builder
     */
    public Builder openingSpeakers(List<Participant> values) {
      List<Participant> copy = NoNulls.copy(values, "openingSpeakers");
      openingSpeakers.clear();
      openingSpeakers.addAll(copy);
      return this;
    }

    /**
     * Adds one to {@link ConceptNote#openingSpeakers()}.
     *
     * @param value the value, not null
     * @return this builder
     */
    public Builder addOpeningSpeaker(Participant value) {
      openingSpeakers.add(Objects.requireNonNull(value, "openingSpeakers"));
      return this;
    }

    /**
     * Sets {@link ConceptNote#outcome()}.
     *
     * @param value the value, or null for none
     * @return this builder
     */
    public Builder outcome(@Nullable ExpectedOutcome value) {
      outcome = value;
      return this;
    }

    /**
     * Sets {@link ConceptNote#references()} as a whole.
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
     * Adds one to {@link ConceptNote#references()}.
     *
     * @param value the value, not null
     * @return this builder
     */
    public Builder addReference(DocumentReference value) {
      references.add(Objects.requireNonNull(value, "references"));
      return this;
    }

    /**
     * Sets {@link ConceptNote#threats()} as a whole.
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
     * Adds one to {@link ConceptNote#threats()}.
     *
     * @param value the value, not null
     * @return this builder
     */
    public Builder addThreat(ThreatMention value) {
      threats.add(Objects.requireNonNull(value, "threats"));
      return this;
    }

    /**
     * Makes the record.
     *
     * @return the record, never null
     */
    public ConceptNote build() {
      return new ConceptNote(
          Optional.ofNullable(language),
          Optional.ofNullable(title),
          Optional.ofNullable(theme),
          Optional.ofNullable(meeting),
          body,
          sections,
          guidingQuestions,
          briefers,
          Optional.ofNullable(chair),
          Optional.ofNullable(moderator),
          openingSpeakers,
          Optional.ofNullable(outcome),
          references,
          threats);
    }
  }
}
