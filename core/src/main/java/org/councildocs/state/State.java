package org.councildocs.state;

import java.io.Serializable;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.councildocs.language.Language;

/**
 * A State: one of the 193 Members of the United Nations, one of the two observer States, or a
 * Member that exists no longer.
 *
 * <p>Identified by its code of ISO 3166-1 alpha-3, for example {@code CHN}; former Members by the
 * code that ISO 3166-3 keeps for them, for example {@code YUG}. Equality and order are those of the
 * code. The names are short and formal ones of UNTERM (see {@code docs/facts.md}).
 *
 * <p>Areas that the M49 standard lists but that are neither Members nor observers are no States
 * here; nor are the Cook Islands and Niue, which UNTERM names, but which have no seat: they are
 * members of agencies only.
 *
 * @since 0.1.0
 */
public final class State implements Comparable<State>, Serializable {

  private static final long serialVersionUID = 1L;

  private final String iso3;
  private final transient String iso2;
  private final transient String m49;
  private final transient StateStatus status;

  State(String iso3, String iso2, String m49, StateStatus status) {
    this.iso3 = iso3;
    this.iso2 = iso2;
    this.m49 = m49;
    this.status = status;
  }

  /**
   * Returns the State with a code. The inverse of {@link #toString()}.
   *
   * @param iso3 a code of ISO 3166-1 alpha-3 in capitals, for example {@code CHN}, or one that ISO
   *     3166-3 keeps for a former Member
   * @return the State
   * @throws IllegalArgumentException if it is no such code; the message says what would be right,
   *     where that can be told
   * @throws NullPointerException if {@code iso3} is null
   */
  public static State of(String iso3) {
    Objects.requireNonNull(iso3, "iso3");
    return StateTable.get(iso3);
  }

  /**
   * Finds the State with a code, of whichever kind and in capitals or small letters.
   *
   * @param code a code of ISO 3166-1 alpha-3 or alpha-2, for example {@code CHN} or {@code CN}, or
   *     the three digits of the United Nations ({@code 156}, M49)
   * @return the State, empty if it is no such code
   * @throws NullPointerException if {@code code} is null
   */
  public static Optional<State> find(String code) {
    Objects.requireNonNull(code, "code");
    return StateTable.find(code);
  }

  /**
   * Returns all Members and observer States of today.
   *
   * @return 195 States in the order of their codes
   */
  public static List<State> all() {
    return StateTable.current();
  }

  /**
   * Returns the Members that exist no longer and whose seat no other State continued.
   *
   * @return Czechoslovakia, the German Democratic Republic, Democratic Yemen and Yugoslavia
   */
  public static List<State> former() {
    return StateTable.former();
  }

  /**
   * Returns the order in which the United Nations lists States in English: that of {@link #listName
   * list names}, so that Iran (Islamic Republic of) stands under I.
   *
   * @return an order consistent with equality
   */
  public static Comparator<State> inEnglishOrder() {
    return Comparator.comparing(
        (State state) -> state.listName(Language.ENGLISH), EnglishOrder::compare);
  }

  /**
   * Returns the code by which the State is identified.
   *
   * @return three capitals, for example {@code CHN}
   */
  public String iso3() {
    return iso3;
  }

  /**
   * Returns the code of ISO 3166-1 alpha-2; for former Members the one it had.
   *
   * @return two capitals, for example {@code CN}
   */
  public String iso2() {
    return iso2;
  }

  /**
   * Returns the code of the UN standard M49.
   *
   * @return three digits, for example {@code 156} or {@code 004}
   */
  public String m49() {
    return m49;
  }

  /**
   * Returns what the State is to the United Nations.
   *
   * @return member, observer or former member
   */
  public StateStatus status() {
    return status;
  }

  /**
   * Returns the short name as running text has it, without article: {@code Sudan}, {@code Islamic
   * Republic of Iran}, {@code Türkiye}.
   *
   * @param language one of the official languages
   * @return the name
   */
  public String name(Language language) {
    return StateNameTable.of(language).names(this).name();
  }

  /**
   * Returns the short name as lists and tables have it; it differs from {@link #name} in a few
   * inverted ones: {@code Iran (Islamic Republic of)}.
   *
   * @param language one of the official languages
   * @return the name
   */
  public String listName(Language language) {
    return StateNameTable.of(language).names(this).listName();
  }

  /**
   * Returns the formal name without article: {@code Republic of the Sudan}. It may be the short
   * name.
   *
   * @param language one of the official languages
   * @return the name, or empty for a former Member whose formal name no source shows
   */
  public Optional<String> formalName(Language language) {
    return StateNameTable.of(language).names(this).formalName();
  }

  /**
   * Returns the short name as it stands beside an office of the State, with the preposition and
   * article that join them: {@code of the Sudan}, {@code du Soudan}, {@code del Sudán}, {@code
   * Судана}, {@code للسودان}; in Chinese, where nothing joins them, the name itself.
   *
   * @param language one of the official languages
   * @return the words, or empty for a former Member whose article no source shows
   */
  public Optional<String> genitive(Language language) {
    return StateNameTable.of(language).names(this).genitive();
  }

  /**
   * Returns the names that the State bore before at the United Nations, the oldest first.
   *
   * @return the names, often none
   */
  public List<FormerName> formerNames() {
    return FormerNameTable.of(this);
  }

  @Override
  public int compareTo(State other) {
    return iso3.compareTo(other.iso3);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof State state && iso3.equals(state.iso3);
  }

  @Override
  public int hashCode() {
    return iso3.hashCode();
  }

  /** A stream holds the code alone. */
  private Object readResolve() {
    return of(iso3);
  }

  /** Returns the code, for example {@code CHN}. */
  @Override
  public String toString() {
    return iso3;
  }
}
