package org.councildocs.document;

import java.util.Objects;
import java.util.Optional;
import org.councildocs.state.State;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who briefs the council at a meeting. The chair, a moderator and those who open the
 * meeting are no briefers.
 *
 * <p>Source: rules 37 and 39 of S/96/Rev.7; S/2024/507, para. 68.
 *
 * @param text the entry as printed, not null
 * @param name the name without office and form of address; empty if only the office is given
 * @param honorific the form of address or rank as printed, such as {@code Ms.} or {@code
 *     Ambassador}, empty if there is none
 * @param office the office as printed, such as {@code Under-Secretary-General for Peace
 *     Operations}, empty if not given
 * @param state the State represented, empty if there is none
 * @param topic what the briefer speaks about, as printed, empty if not given
 * @param toBeConfirmed whether the entry says that it is to be confirmed
 * @since 0.1.0
 */
public record Briefer(
    String text,
    Optional<String> name,
    Optional<String> honorific,
    Optional<String> office,
    Optional<State> state,
    Optional<String> topic,
    boolean toBeConfirmed) {

  /** Refuses null, nothing else. */
  public Briefer {
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(honorific, "honorific");
    Objects.requireNonNull(office, "office");
    Objects.requireNonNull(state, "state");
    Objects.requireNonNull(topic, "topic");
  }

  /**
   * A builder in which only what every briefer has is set.
   *
   * @param text the entry as printed, not null
   * @return a new builder, never null
   */
  public static Builder builder(String text) {
    return new Builder(text);
  }

  /**
   * A builder that begins with everything this one has.
   *
   * @return a new builder, never null
   */
  public Builder toBuilder() {
    return new Builder(text)
        .name(name.orElse(null))
        .honorific(honorific.orElse(null))
        .office(office.orElse(null))
        .state(state.orElse(null))
        .topic(topic.orElse(null))
        .toBeConfirmed(toBeConfirmed);
  }

  @Override
  public String toString() {
    return OneLine.of(this);
  }

  /** Builds a {@link Briefer} step by step. */
  public static final class Builder {

    private String text;
    private @Nullable String name;
    private @Nullable String honorific;
    private @Nullable String office;
    private @Nullable State state;
    private @Nullable String topic;
    private boolean toBeConfirmed;

    private Builder(String text) {
      this.text = Objects.requireNonNull(text, "text");
    }

    /**
     * Sets {@link Briefer#text()}.
     *
     * @param value the value, not null
     * @return this builder
     */
    public Builder text(String value) {
      text = Objects.requireNonNull(value, "text");
      return this;
    }

    /**
     * Sets {@link Briefer#name()}.
     *
     * @param value the value, or null for none
     * @return this builder
     */
    public Builder name(@Nullable String value) {
      name = value;
      return this;
    }

    /**
     * Sets {@link Briefer#honorific()}.
     *
     * @param value the value, or null for none
     * @return this builder
     */
    public Builder honorific(@Nullable String value) {
      honorific = value;
      return this;
    }

    /**
     * Sets {@link Briefer#office()}.
     *
     * @param value the value, or null for none
     * @return this builder
     */
    public Builder office(@Nullable String value) {
      office = value;
      return this;
    }

    /**
     * Sets {@link Briefer#state()}.
     *
     * @param value the value, or null for none
     * @return this builder
     */
    public Builder state(@Nullable State value) {
      state = value;
      return this;
    }

    /**
     * Sets {@link Briefer#topic()}.
     *
     * @param value the value, or null for none
     * @return this builder
     */
    public Builder topic(@Nullable String value) {
      topic = value;
      return this;
    }

    /**
     * Sets {@link Briefer#toBeConfirmed()}.
     *
     * @param value the value
     * @return this builder
     */
    public Builder toBeConfirmed(boolean value) {
      toBeConfirmed = value;
      return this;
    }

    /**
     * Makes the record.
     *
     * @return the record, never null
     */
    public Briefer build() {
      return new Briefer(
          text,
          Optional.ofNullable(name),
          Optional.ofNullable(honorific),
          Optional.ofNullable(office),
          Optional.ofNullable(state),
          Optional.ofNullable(topic),
          toBeConfirmed);
    }
  }
}
