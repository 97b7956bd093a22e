package org.councildocs.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A text attached to a letter: an annex, or an enclosure or appendix inside one.
 *
 * <p>What is attached to an annexed letter stands in {@link Letter#annexes()} of that letter; what
 * is attached to an annex of another kind stands in {@link #annexes()}.
 *
 * @param kind how it is named, not null
 * @param content what it holds, not null
 * @param heading the line that opens it, such as {@code Annex I}, empty if only its title does
 * @param number its number as printed, such as {@code I} or {@code 一}, empty if it has none
 * @param title its title, lines joined by a blank, empty if it has none
 * @param originalLanguages the languages of drafting that it states itself, in square brackets
 *     under the heading, not null
 * @param annexes the enclosures and appendices inside it, not null
 * @since 0.1.0
 */
public record Annex(
    AnnexKind kind,
    AnnexContent content,
    Optional<String> heading,
    Optional<String> number,
    Optional<String> title,
    List<OriginalLanguage> originalLanguages,
    List<Annex> annexes) {

  /**
   * How deep annexes may lie in one another for a reader or a rule to follow them: 16. Real
   * documents reach 4. What lies deeper is kept as text.
   */
  public static final int MAX_DEPTH = 16;

  /** Copies the lists and refuses null, nothing else. */
  public Annex {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(content, "content");
    Objects.requireNonNull(heading, "heading");
    Objects.requireNonNull(number, "number");
    Objects.requireNonNull(title, "title");
    originalLanguages = NoNulls.copy(originalLanguages, "originalLanguages");
    annexes = NoNulls.copy(annexes, "annexes");
  }

  /**
   * A builder in which only what every annex has is set.
   *
   * @param kind how it is named, not null
   * @param content what it holds, not null
   * @return a new builder, never null
   */
  public static Builder builder(AnnexKind kind, AnnexContent content) {
    return new Builder(kind, content);
  }

  /**
   * A builder that begins with everything this one has.
   *
   * @return a new builder, never null
   */
  public Builder toBuilder() {
    return new Builder(kind, content)
        .heading(heading.orElse(null))
        .number(number.orElse(null))
        .title(title.orElse(null))
        .originalLanguages(originalLanguages)
        .annexes(annexes);
  }

  @Override
  public String toString() {
    return OneLine.of(this);
  }

  /** Builds a {@link Annex} step by step. */
  public static final class Builder {

    private AnnexKind kind;
    private AnnexContent content;
    private @Nullable String heading;
    private @Nullable String number;
    private @Nullable String title;
    private final List<OriginalLanguage> originalLanguages = new ArrayList<>();
    private final List<Annex> annexes = new ArrayList<>();

    private Builder(AnnexKind kind, AnnexContent content) {
      this.kind = Objects.requireNonNull(kind, "kind");
      this.content = Objects.requireNonNull(content, "content");
    }

    /**
     * Sets {@link Annex#kind()}.
     *
     * @param value the value, not null
     * @return this builder
     */
    public Builder kind(AnnexKind value) {
      kind = Objects.requireNonNull(value, "kind");
      return this;
    }

    /**
     * Sets {@link Annex#content()}.
     *
     * @param value the value, not null
     * @return this builder
     */
    public Builder content(AnnexContent value) {
      content = Objects.requireNonNull(value, "content");
      return this;
    }

    /**
     * Sets {@link Annex#heading()}.
     *
     * @param value the value, or null for none
     * @return this builder
     */
    public Builder heading(@Nullable String value) {
      heading = value;
      return this;
    }

    /**
     * Sets {@link Annex#number()}.
     *
     * @param value the value, or null for none
     * @return this builder
     */
    public Builder number(@Nullable String value) {
      number = value;
      return this;
    }

    /**
     * Sets {@link Annex#title()}.
     *
     * @param value the value, or null for none
     * @return this builder
     */
    public Builder title(@Nullable String value) {
      title = value;
      return this;
    }

    /**
     * Sets {@link Annex#originalLanguages()} as a whole.
     *
     * @param values the values, not null
     * @return this builder
     */
    public Builder originalLanguages(List<OriginalLanguage> values) {
      List<OriginalLanguage> copy = NoNulls.copy(values, "originalLanguages");
      originalLanguages.clear();
      originalLanguages.addAll(copy);
      return this;
    }

    /**
     * Adds one to {@link Annex#originalLanguages()}.
     *
     * @param value the value, not null
     * @return this builder
     */
    public Builder addOriginalLanguage(OriginalLanguage value) {
      originalLanguages.add(Objects.requireNonNull(value, "originalLanguages"));
      return this;
    }

    /**
     * Sets {@link Annex#annexes()} as a whole.
     *
     * @param values the values, not null
     * @return this builder
     */
    public Builder annexes(List<Annex> values) {
      List<Annex> copy = NoNulls.copy(values, "annexes");
      annexes.clear();
      annexes.addAll(copy);
      return this;
    }

    /**
     * Adds one to {@link Annex#annexes()}.
     *
     * @param value the value, not null
     * @return this builder
     */
    public Builder addAnnex(Annex value) {
      annexes.add(Objects.requireNonNull(value, "annexes"));
      return this;
    }

    /**
     * Makes the record.
     *
     * @return the record, never null
     */
    public Annex build() {
      return new Annex(
          kind,
          content,
          Optional.ofNullable(heading),
          Optional.ofNullable(number),
          Optional.ofNullable(title),
          originalLanguages,
          annexes);
    }
  }
}
