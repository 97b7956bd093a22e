package org.councildocs.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.councildocs.state.State;
import org.councildocs.symbol.Organ;
import org.jspecify.annotations.Nullable;

/**
 * Who signed a letter: the lines at {@code (Signed)}. The Secretary-General signs without a title;
 * a note verbale has no signatory.
 *
 * <p>Source: United Nations Editorial Manual, communications.
 *
 * @param name the name as printed, without the mark {@code (Signed)}; empty if the text lost it
 * @param title the lines of title as printed, such as {@code Permanent Representative} and {@code
 *     Ambassador}, not null
 * @param capacity the kind of office, empty if it could not be made out
 * @param state the State signed for, empty if none is named
 * @param organ the organ whose president or committee it is, empty if there is none
 * @since 0.1.0
 */
public record Signatory(
    Optional<String> name,
    List<String> title,
    Optional<Capacity> capacity,
    Optional<State> state,
    Optional<Organ> organ) {

  /** Copies the lists and refuses null, nothing else. */
  public Signatory {
    Objects.requireNonNull(name, "name");
    title = NoNulls.copy(title, "title");
    Objects.requireNonNull(capacity, "capacity");
    Objects.requireNonNull(state, "state");
    Objects.requireNonNull(organ, "organ");
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
        .name(name.orElse(null))
        .title(title)
        .capacity(capacity.orElse(null))
        .state(state.orElse(null))
        .organ(organ.orElse(null));
  }

  @Override
  public String toString() {
    return OneLine.of(this);
  }

  /** Builds a {@link Signatory} step by step. */
  public static final class Builder {

    private @Nullable String name;
    private final List<String> title = new ArrayList<>();
    private @Nullable Capacity capacity;
    private @Nullable State state;
    private @Nullable Organ organ;

    private Builder() {}

    /**
     * Sets {@link Signatory#name()}.
     *
     * @param value the value, or null for none
     * @return this builder
     */
    public Builder name(@Nullable String value) {
      name = value;
      return this;
    }

    /**
     * Sets {@link Signatory#title()} as a whole.
     *
     * @param values the values, not null
     * @return this builder
     */
    public Builder title(List<String> values) {
      List<String> copy = NoNulls.copy(values, "title");
      title.clear();
      title.addAll(copy);
      return this;
    }

    /**
     * Adds one to {@link Signatory#title()}.
     *
     * @param value the value, not null
     * @return this builder
     */
    public Builder addTitleLine(String value) {
      title.add(Objects.requireNonNull(value, "title"));
      return this;
    }

    /**
     * Sets {@link Signatory#capacity()}.
     *
     * @param value the value, or null for none
     * @return this builder
     */
    public Builder capacity(@Nullable Capacity value) {
      capacity = value;
      return this;
    }

    /**
     * Sets {@link Signatory#state()}.
     *
     * @param value the value, or null for none
     * @return this builder
     */
    public Builder state(@Nullable State value) {
      state = value;
      return this;
    }

    /**
     * Sets {@link Signatory#organ()}.
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
    public Signatory build() {
      return new Signatory(
          Optional.ofNullable(name),
          title,
          Optional.ofNullable(capacity),
          Optional.ofNullable(state),
          Optional.ofNullable(organ));
    }
  }
}
