package org.councildocs.document;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.councildocs.symbol.DocumentSymbol;
import org.councildocs.symbol.Organ;
import org.jspecify.annotations.Nullable;

/**
 * What stands above the title on the first page: organ, symbol, distribution, date of issue,
 * languages. The date of issue is not the date of the letter.
 *
 * <p>A document may come without its masthead; then everything here is empty, as in {@link #NONE}.
 *
 * <p>Source: United Nations Editorial Manual, mastheads.
 *
 * @param lines the lines as printed, in order, not null
 * @param organs the organs named, such as the Security Council, not null
 * @param symbols the symbols of the document, two for a double symbol such as {@code
 *     A/77/277-S/2022/606} that is printed apart, not null
 * @param distribution how widely it is distributed, empty if not printed
 * @param issued the date of issue, empty if not printed
 * @param originalLanguages the languages of drafting, not null
 * @param session the ordinal of the session, such as 77 for the seventy-seventh, empty if not
 *     printed
 * @param councilYear the ordinal of the year of the Security Council, such as 77 for 2022 (the year
 *     less 1945), empty if not printed
 * @param agendaItems the agenda items as printed, such as {@code 74 (c)}, not null
 * @param jobNumber the job number without its language letter, such as {@code 22-00201}, empty if
 *     not printed
 * @param reissue the mark of a reissue, empty if there is none
 * @since 0.1.0
 */
public record Masthead(
    List<String> lines,
    List<Organ> organs,
    List<DocumentSymbol> symbols,
    Optional<Distribution> distribution,
    Optional<LocalDate> issued,
    List<OriginalLanguage> originalLanguages,
    Optional<Integer> session,
    Optional<Integer> councilYear,
    List<String> agendaItems,
    Optional<String> jobNumber,
    Optional<Reissue> reissue) {

  /** The masthead of a document that came without one. */
  public static final Masthead NONE = builder().build();

  /** Copies the lists and refuses null, nothing else. */
  public Masthead {
    lines = NoNulls.copy(lines, "lines");
    organs = NoNulls.copy(organs, "organs");
    symbols = NoNulls.copy(symbols, "symbols");
    Objects.requireNonNull(distribution, "distribution");
    Objects.requireNonNull(issued, "issued");
    originalLanguages = NoNulls.copy(originalLanguages, "originalLanguages");
    Objects.requireNonNull(session, "session");
    Objects.requireNonNull(councilYear, "councilYear");
    agendaItems = NoNulls.copy(agendaItems, "agendaItems");
    Objects.requireNonNull(jobNumber, "jobNumber");
    Objects.requireNonNull(reissue, "reissue");
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
        .lines(lines)
        .organs(organs)
        .symbols(symbols)
        .distribution(distribution.orElse(null))
        .issued(issued.orElse(null))
        .originalLanguages(originalLanguages)
        .session(session.orElse(null))
        .councilYear(councilYear.orElse(null))
        .agendaItems(agendaItems)
        .jobNumber(jobNumber.orElse(null))
        .reissue(reissue.orElse(null));
  }

  @Override
  public String toString() {
    return OneLine.of(this);
  }

  /** Builds a {@link Masthead} step by step. */
  public static final class Builder {

    private final List<String> lines = new ArrayList<>();
    private final List<Organ> organs = new ArrayList<>();
    private final List<DocumentSymbol> symbols = new ArrayList<>();
    private @Nullable Distribution distribution;
    private @Nullable LocalDate issued;
    private final List<OriginalLanguage> originalLanguages = new ArrayList<>();
    private @Nullable Integer session;
    private @Nullable Integer councilYear;
    private final List<String> agendaItems = new ArrayList<>();
    private @Nullable String jobNumber;
    private @Nullable Reissue reissue;

    private Builder() {}

    /**
     * Sets {@link Masthead#lines()} as a whole.
     *
     * @param values the values, not null
     * @return this builder
     */
    public Builder lines(List<String> values) {
      List<String> copy = NoNulls.copy(values, "lines");
      lines.clear();
      lines.addAll(copy);
      return this;
    }

    /**
     * Adds one to {@link Masthead#lines()}.
     *
     * @param value the value, not null
     * @return this builder
     */
    public Builder addLine(String value) {
      lines.add(Objects.requireNonNull(value, "lines"));
      return this;
    }

    /**
     * Sets {@link Masthead#organs()} as a whole.
     *
     * @param values the values, not null
     * @return this builder
     */
    public Builder organs(List<Organ> values) {
      List<Organ> copy = NoNulls.copy(values, "organs");
      organs.clear();
      organs.addAll(copy);
      return this;
    }

    /**
     * Adds one to {@link Masthead#organs()}.
     *
     * @param value the value, not null
     * @return this builder
     */
    public Builder addOrgan(Organ value) {
      organs.add(Objects.requireNonNull(value, "organs"));
      return this;
    }

    /**
     * Sets {@link Masthead#symbols()} as a whole.
     *
     * @param values the values, not null
     * @return this builder
     */
    public Builder symbols(List<DocumentSymbol> values) {
      List<DocumentSymbol> copy = NoNulls.copy(values, "symbols");
      symbols.clear();
      symbols.addAll(copy);
      return this;
    }

    /**
     * Adds one to {@link Masthead#symbols()}.
     *
     * @param value the value, not null
     * @return this builder
     */
    public Builder addSymbol(DocumentSymbol value) {
      symbols.add(Objects.requireNonNull(value, "symbols"));
      return this;
    }

    /**
     * Sets {@link Masthead#distribution()}.
     *
     * @param value the value, or null for none
     * @return this builder
     */
    public Builder distribution(@Nullable Distribution value) {
      distribution = value;
      return this;
    }

    /**
     * Sets {@link Masthead#issued()}.
     *
     * @param value the value, or null for none
     * @return this builder
     */
    public Builder issued(@Nullable LocalDate value) {
      issued = value;
      return this;
    }

    /**
     * Sets {@link Masthead#originalLanguages()} as a whole.
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
     * Adds one to {@link Masthead#originalLanguages()}.
     *
     * @param value the value, not null
     * @return this builder
     */
    public Builder addOriginalLanguage(OriginalLanguage value) {
      originalLanguages.add(Objects.requireNonNull(value, "originalLanguages"));
      return this;
    }

    /**
     * Sets {@link Masthead#session()}.
     *
     * @param value the value, or null for none
     * @return this builder
     */
    public Builder session(@Nullable Integer value) {
      session = value;
      return this;
    }

    /**
     * Sets {@link Masthead#councilYear()}.
     *
     * @param value the value, or null for none
     * @return this builder
     */
    public Builder councilYear(@Nullable Integer value) {
      councilYear = value;
      return this;
    }

    /**
     * Sets {@link Masthead#agendaItems()} as a whole.
     *
     * @param values the values, not null
     * @return this builder
     */
    public Builder agendaItems(List<String> values) {
      List<String> copy = NoNulls.copy(values, "agendaItems");
      agendaItems.clear();
      agendaItems.addAll(copy);
      return this;
    }

    /**
     * Adds one to {@link Masthead#agendaItems()}.
     *
     * @param value the value, not null
     * @return this builder
     */
    public Builder addAgendaItem(String value) {
      agendaItems.add(Objects.requireNonNull(value, "agendaItems"));
      return this;
    }

    /**
     * Sets {@link Masthead#jobNumber()}.
     *
     * @param value the value, or null for none
     * @return this builder
     */
    public Builder jobNumber(@Nullable String value) {
      jobNumber = value;
      return this;
    }

    /**
     * Sets {@link Masthead#reissue()}.
     *
     * @param value the value, or null for none
     * @return this builder
     */
    public Builder reissue(@Nullable Reissue value) {
      reissue = value;
      return this;
    }

    /**
     * Makes the record.
     *
     * @return the record, never null
     */
    public Masthead build() {
      return new Masthead(
          lines,
          organs,
          symbols,
          Optional.ofNullable(distribution),
          Optional.ofNullable(issued),
          originalLanguages,
          Optional.ofNullable(session),
          Optional.ofNullable(councilYear),
          agendaItems,
          Optional.ofNullable(jobNumber),
          Optional.ofNullable(reissue));
    }
  }
}
