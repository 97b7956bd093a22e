package org.councildocs.document;

/**
 * What a section of a concept note is about, by its heading, such as {@code GUIDING_QUESTIONS}.
 *
 * <p>Source: the section pattern of concept notes as practice shows it; no source prescribes a list
 * of sections (S/2024/507, para. 42, asks only that the notes come early).
 *
 * @since 0.1.0
 */
public enum SectionKind {
  /** What the meeting is to achieve. */
  OBJECTIVE,
  /** An introduction. */
  INTRODUCTION,
  /** Background and context. */
  BACKGROUND,
  /** The mandate on which the meeting rests. */
  MANDATE,
  /** The questions that speakers are asked to address. */
  GUIDING_QUESTIONS,
  /** When and where the meeting takes place. */
  DATE_AND_VENUE,
  /** The format of the meeting. */
  FORMAT,
  /** The format and the briefers under one heading. */
  FORMAT_AND_BRIEFERS,
  /** The briefers, speakers or panellists. */
  BRIEFERS,
  /** Who presides. */
  CHAIR,
  /** Who moderates. */
  MODERATOR,
  /** Who opens the meeting. */
  OPENING_STATEMENTS,
  /** Who may take part and for how long one may speak. */
  PARTICIPATION,
  /** What is to come out of the meeting. */
  OUTCOME,
  /** Documents for further reading. */
  REFERENCES,
  /** A section whose heading is none of these. */
  FREE
}
