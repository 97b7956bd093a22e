package org.councildocs.document;

/**
 * At what level States are asked to take part: an attribute beside the format, such as {@code
 * MINISTERIAL}.
 *
 * @since 0.1.0
 */
public enum MeetingLevel {
  /** At the level of permanent representatives. */
  AMBASSADORIAL,
  /** At the level of ministers. */
  MINISTERIAL,
  /** At high level, without saying which. */
  HIGH_LEVEL,
  /** At the level of heads of State or government. */
  SUMMIT
}
