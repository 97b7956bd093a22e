package org.councildocs.validation;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Objects;

/**
 * Settings of the rules for a kind of work, such as {@code DRAFT}.
 *
 * @since 0.1.0
 */
public enum RuleProfile {
  /** A letter that is still being written: it has no symbol, no date of issue, perhaps no name. */
  DRAFT,
  /** A document that is issued today and should be complete. */
  ISSUED,
  /** Documents of all ages that are to be found again: what identifies them weighs most. */
  ARCHIVE;

  /**
   * The name in settings and on the command line.
   *
   * @return {@code draft}, {@code issued} or {@code archive}
   */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * The settings of this profile.
   *
   * @return the settings, read anew at each call, never null
   */
  public RuleSettings settings() {
    return RuleSettings.parse(text());
  }

  /**
   * The settings of this profile as a text with comments, to begin one's own with.
   *
   * @return the text, in the form of {@link RuleSettings#parse}, never null
   */
  public String text() {
    String name = "profile-" + id() + ".txt";
    try (InputStream stream = RuleProfile.class.getResourceAsStream(name)) {
      return new String(Objects.requireNonNull(stream, name).readAllBytes(), UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(name, e);
    }
  }
}
