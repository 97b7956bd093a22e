package org.councildocs.document;

/**
 * The format of a meeting, such as {@code OPEN_DEBATE}.
 *
 * <p>Source: S/2024/507, paras. 24 and following; the panel discussion is a format of the Human
 * Rights Council.
 *
 * @since 0.1.0
 */
public enum MeetingFormat {
  /** An open debate: public; non-members of the Council may be invited to speak on request. */
  OPEN_DEBATE(true),
  /** A debate: public; non-members that are concerned may be invited on request. */
  DEBATE(true),
  /** A briefing: public; briefings are given, members may speak after them. */
  BRIEFING(true),
  /** An adoption: public; a vote, with or without statements. */
  ADOPTION(true),
  /** A private meeting, without public or press; a communiqué takes the place of the record. */
  PRIVATE_MEETING(true),
  /**
   * A private meeting with countries that contribute troops and police, under resolution 1353
   * (2001).
   */
  TROOP_CONTRIBUTORS_MEETING(true),
  /** Informal consultations of the whole: no meeting of the Council, no record. */
  INFORMAL_CONSULTATIONS(false),
  /** An informal interactive dialogue: no meeting of the Council. */
  INFORMAL_INTERACTIVE_DIALOGUE(false),
  /** An Arria-formula meeting: informal, no meeting of the Council. */
  ARRIA_FORMULA_MEETING(false),
  /** A panel discussion of the Human Rights Council. */
  PANEL_DISCUSSION(true);

  private final boolean formal;

  MeetingFormat(boolean formal) {
    this.formal = formal;
  }

  /**
   * Whether such a gathering is a meeting of the council itself.
   *
   * @return false for informal gatherings, which have no number and no record
   */
  public boolean formal() {
    return formal;
  }
}
