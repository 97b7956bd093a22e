package org.councildocs.document;

import java.util.Objects;
import java.util.Optional;
import org.councildocs.state.State;
import org.councildocs.symbol.Organ;
import org.jspecify.annotations.Nullable;

/**
 * To whom a letter is sent, as its title says after {@code addressed to}, or the address of a
 * letter without a title: the Secretary-General, the President of an organ, the chair of a
 * committee, permanent representatives.
 *
 * <p>Source: United Nations Editorial Manual, communications.
 *
 * @param text the party as printed, such as {@code Permanent Representative of China to the United
 *     Nations}, not null
 * @param office the office as printed, without the State: {@code Permanent Representative}; empty
 *     if none is named
 * @param capacity the kind of office, empty if it could not be made out
 * @param state the State, empty for an office of the United Nations
 * @param organ the organ whose president or committee it is, empty if there is none
 * @since 0.1.0
 */
public record Addressee(
    String text,
    Optional<String> office,
    Optional<Capacity> capacity,
    Optional<State> state,
    Optional<Organ> organ) {

  /** Refuses null, nothing else. */
  public Addressee {
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(office, "office");
    Objects.requireNonNull(capacity, "capacity");
    Objects.requireNonNull(state, "state");
    Objects.requireNonNull(organ, "organ");
  }

  /**
   * A builder in which only what every addressee has is set.
   *
   * @param text the party as printed in the title, such as {@code Permanent Representative of China
   *     to the United Nations}, not null
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
        .office(office.orElse(null))
        .capacity(capacity.orElse(null))
        .state(state.orElse(null))
        .organ(organ.orElse(null));
  }

  @Override
  public String toString() {
    return OneLine.of(this);
  }

  /** Builds a {@link Addressee} step by step. */
  public static final class Builder {

    private String text;
    private @Nullable String office;
    private @Nullable Capacity capacity;
    private @Nullable State state;
    private @Nullable Organ organ;

    private Builder(String text) {
      this.text = Objects.requireNonNull(text, "text");
    }

    /**
     * Sets {@link Addressee#text()}.
     *
     * @param value the value, not null
     * @return this builder
     */
    public Builder text(String value) {
      text = Objects.requireNonNull(value, "text");
      return this;
    }

    /**
     * Sets {@link Addressee#office()}.
     *
     * @param value the value, or null for none
     * @return this builder
     */
    public Builder office(@Nullable String value) {
      office = value;
      return this;
    }

    /**
     * Sets {@link Addressee#capacity()}.
     *
     * @param value the value, or null for none
     * @return this builder
     */
    public Builder capacity(@Nullable Capacity value) {
      capacity = value;
      return this;
    }

    /**
     * Sets {@link Addressee#state()}.
     *
     * @param value the value, or null for none
     * @return this builder
     */
    public Builder state(@Nullable State value) {
      state = value;
      return this;
    }

    /**
     * Sets {@link Addressee#organ()}.
     *
     * @param value the value, or null for none
     * @return this builder
     */
    public Builder organ(@Nullable Organ value) {
      organ = value;
      return this;
    }

    /**
     * Makes the record.
     *
     * @return the record, never null
     */
    public Addressee build() {
      return new Addressee(
          text,
          Optional.ofNullable(office),
          Optional.ofNullable(capacity),
          Optional.ofNullable(state),
          Optional.ofNullable(organ));
    }
  }
}
