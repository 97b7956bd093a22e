package org.councildocs.document;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Objects;
import java.util.Optional;
import org.councildocs.symbol.Organ;
import org.jspecify.annotations.Nullable;

/**
 * A meeting that a letter announces or a concept note prepares: its council, day, format and level.
 * What the text does not say is empty.
 *
 * <p>Source: S/2024/507, paras. 24 and following, for the formats.
 *
 * @param council the council that meets, such as the Security Council, empty if not named
 * @param date the day, empty if not given
 * @param time the hour at which it begins, empty if not given
 * @param place the place as printed, such as {@code Security Council Chamber}, empty if not given
 * @param format the format, empty if not given or none of the known ones
 * @param formatText the words for format and level as printed, such as {@code ministerial open
 *     debate}, empty if not given
 * @param level the level of participation, empty if not given
 * @param occasion the occasion as printed, such as {@code wrap-up}, empty if not given
 * @param videoTeleconference whether it is held by video-teleconference, as in 2020 and 2021
 * @param agendaItem the agenda item under which it is held, as printed, empty if not given
 * @param number the number of the meeting, such as 9112, empty if not given
 * @since 0.1.0
 */
public record Meeting(
    Optional<Organ> council,
    Optional<LocalDate> date,
    Optional<LocalTime> time,
    Optional<String> place,
    Optional<MeetingFormat> format,
    Optional<String> formatText,
    Optional<MeetingLevel> level,
    Optional<String> occasion,
    boolean videoTeleconference,
    Optional<String> agendaItem,
    Optional<Integer> number) {

  /** Refuses null, nothing else. */
  public Meeting {
    Objects.requireNonNull(council, "council");
    Objects.requireNonNull(date, "date");
    Objects.requireNonNull(time, "time");
    Objects.requireNonNull(place, "place");
    Objects.requireNonNull(format, "format");
    Objects.requireNonNull(formatText, "formatText");
    Objects.requireNonNull(level, "level");
    Objects.requireNonNull(occasion, "occasion");
    Objects.requireNonNull(agendaItem, "agendaItem");
    Objects.requireNonNull(number, "number");
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
        .council(council.orElse(null))
        .date(date.orElse(null))
        .time(time.orElse(null))
        .place(place.orElse(null))
        .format(format.orElse(null))
        .formatText(formatText.orElse(null))
        .level(level.orElse(null))
        .occasion(occasion.orElse(null))
        .videoTeleconference(videoTeleconference)
        .agendaItem(agendaItem.orElse(null))
        .number(number.orElse(null));
  }

  @Override
  public String toString() {
    return OneLine.of(this);
  }

  /** Builds a {@link Meeting} step by step. */
  public static final class Builder {

    private @Nullable Organ council;
    private @Nullable LocalDate date;
    private @Nullable LocalTime time;
    private @Nullable String place;
    private @Nullable MeetingFormat format;
    private @Nullable String formatText;
    private @Nullable MeetingLevel level;
    private @Nullable String occasion;
    private boolean videoTeleconference;
    private @Nullable String agendaItem;
    private @Nullable Integer number;

    private Builder() {}

    /**
     * Sets {@link Meeting#council()}.
     *
     * @param value the value, or null for none
     * @return this builder
     */
    public Builder council(@Nullable Organ value) {
      council = value;
      return this;
    }

    /**
     * Sets {@link Meeting#date()}.
     *
     * @param value the value, or null for none
     * @return this builder
     */
    public Builder date(@Nullable LocalDate value) {
      date = value;
      return this;
    }

    /**
     * Sets {@link Meeting#time()}.
     *
     * @param value the value, or null for none
     * @return this builder
     */
    public Builder time(@Nullable LocalTime value) {
      time = value;
      return this;
    }

    /**
     * Sets {@link Meeting#place()}.
     *
     * @param value the value, or null for none
     * @return this builder
     */
    public Builder place(@Nullable String value) {
      place = value;
      return this;
    }

    /**
     * Sets {@link Meeting#format()}.
     *
     * @param value the value, or null for none
     * @return this builder
     */
    public Builder format(@Nullable MeetingFormat value) {
      format = value;
      return this;
    }

    /**
     * Sets {@link Meeting#formatText()}.
     *
     * @param value the value, or null for none
     * @return this builder
     */
    public Builder formatText(@Nullable String value) {
      formatText = value;
      return this;
    }

    /**
     * Sets {@link Meeting#level()}.
     *
     * @param value the value, or null for none
     * @return this builder
     */
    public Builder level(@Nullable MeetingLevel value) {
      level = value;
      return this;
    }

    /**
     * Sets {@link Meeting#occasion()}.
     *
     * @param value the value, or null for none
     * @return this builder
     */
    public Builder occasion(@Nullable String value) {
      occasion = value;
      return this;
    }

    /**
     * Sets {@link Meeting#videoTeleconference()}.
     *
     * @param value the value
     * @return this builder
     */
    public Builder videoTeleconference(boolean value) {
      videoTeleconference = value;
      return this;
    }

    /**
     * Sets {@link Meeting#agendaItem()}.
     *
     * @param value the value, or null for none
     * @return this builder
     */
    public Builder agendaItem(@Nullable String value) {
      agendaItem = value;
      return this;
    }

    /**
     * Sets {@link Meeting#number()}.
     *
     * @param value the value, or null for none
     * @return this builder
     */
    public Builder number(@Nullable Integer value) {
      number = value;
      return this;
    }

    /**
     * Makes the record.
     *
     * @return the record, never null
     */
    public Meeting build() {
      return new Meeting(
          Optional.ofNullable(council),
          Optional.ofNullable(date),
          Optional.ofNullable(time),
          Optional.ofNullable(place),
          Optional.ofNullable(format),
          Optional.ofNullable(formatText),
          Optional.ofNullable(level),
          Optional.ofNullable(occasion),
          videoTeleconference,
          Optional.ofNullable(agendaItem),
          Optional.ofNullable(number));
    }
  }
}
