package org.councildocs.document;

import java.util.Objects;
import java.util.Optional;

/**
 * The meeting that a letter says will be held, with its theme. The concept note in the annex should
 * say the same.
 *
 * @param theme the theme without its quotation marks, empty if not given
 * @param meeting the meeting, not null
 * @since 0.1.0
 */
public record MeetingAnnouncement(Optional<String> theme, Meeting meeting) {

  /** Refuses null, nothing else. */
  public MeetingAnnouncement {
    Objects.requireNonNull(theme, "theme");
    Objects.requireNonNull(meeting, "meeting");
  }

  @Override
  public String toString() {
    return OneLine.of(this);
  }
}
