package org.councildocs.document;

/**
 * In what capacity somebody writes, is written to, or signs, such as {@code
 * PERMANENT_REPRESENTATIVE}.
 *
 * @since 0.1.0
 */
public enum Capacity {
  /** A permanent representative of a Member State to the United Nations. */
  PERMANENT_REPRESENTATIVE,
  /** A deputy permanent representative. */
  DEPUTY_PERMANENT_REPRESENTATIVE,
  /** A chargé d'affaires ad interim of a permanent mission. */
  CHARGE_D_AFFAIRES,
  /** A permanent observer, such as that of the Holy See. */
  PERMANENT_OBSERVER,
  /** A representative without the word permanent, as in documents of earlier decades. */
  REPRESENTATIVE,
  /** A permanent mission as a whole: the author of a note verbale. */
  PERMANENT_MISSION,
  /** A head of State or of government. */
  HEAD_OF_STATE_OR_GOVERNMENT,
  /** A minister, most often for foreign affairs. */
  MINISTER,
  /** The Secretary-General of the United Nations. */
  SECRETARY_GENERAL,
  /** The President of a council or of the General Assembly. */
  PRESIDENT,
  /** The chair of a committee or working group. */
  COMMITTEE_CHAIR,
  /** A group of States, such as a Group of Friends. */
  GROUP_OF_STATES,
  /** An official of the United Nations or of another organization. */
  OFFICIAL
}
