package org.councildocs.document;

/**
 * A part that a concept note has, or could have, such as {@code GUIDING_QUESTIONS}.
 *
 * <p>No source prescribes the contents of a concept note. S/2024/507, para. 42, says what they are
 * for: to focus the discussion. The need of each part follows from that and from practice.
 *
 * @since 0.1.0
 */
public enum NotePart {
  /** The title, which names the meeting. */
  TITLE(Need.REQUIRED),
  /** The theme of the meeting. */
  THEME(Need.EXPECTED),
  /** The day of the meeting. */
  MEETING_DATE(Need.EXPECTED),
  /** The objective of the meeting, or an introduction in its place. */
  OBJECTIVE(Need.REQUIRED),
  /** The background of the theme, or an introduction or the mandate in its place. */
  BACKGROUND(Need.REQUIRED),
  /** The questions that speakers are asked to address. */
  GUIDING_QUESTIONS(Need.EXPECTED),
  /** The format of the meeting. */
  FORMAT(Need.EXPECTED),
  /** Those who brief. */
  BRIEFERS(Need.EXPECTED),
  /** Who presides. */
  CHAIR(Need.OPTIONAL),
  /** What is to come out of the meeting. */
  OUTCOME(Need.OPTIONAL);

  private final Need need;

  NotePart(Need need) {
    this.need = need;
  }

  /**
   * How much a concept note needs the part.
   *
   * @return the need, never null
   */
  public Need need() {
    return need;
  }

  /**
   * Whether a section holds the part by its kind alone, as an introduction holds the objective.
   *
   * @param section the kind of section, not null
   * @return true if it does; a part such as the theme is held by none
   */
  public boolean heldBy(SectionKind section) {
    return switch (this) {
      case OBJECTIVE -> section == SectionKind.OBJECTIVE || section == SectionKind.INTRODUCTION;
      case BACKGROUND ->
          section == SectionKind.BACKGROUND
              || section == SectionKind.MANDATE
              || section == SectionKind.INTRODUCTION;
      case OUTCOME -> section == SectionKind.OUTCOME;
      case TITLE, THEME, MEETING_DATE, GUIDING_QUESTIONS, FORMAT, BRIEFERS, CHAIR -> false;
    };
  }

  /**
   * How much a concept note needs a part.
   *
   * @since 0.1.0
   */
  public enum Need {
    /** Without it the note does not do what it is for. */
    REQUIRED,
    /** Nearly every note has it. */
    EXPECTED,
    /** Some notes have it. */
    OPTIONAL
  }
}
