package org.councildocs.symbol;

import java.util.Objects;

/**
 * A session of an organ as a symbol names it, for example the tenth emergency special session of
 * {@code A/ES-10/PV.36} as {@code Session[kind=EMERGENCY_SPECIAL, number=10]}.
 *
 * @param kind which kind of session
 * @param number its number, counted within its kind; roman numerals as their value
 * @since 0.1.0
 */
public record Session(Kind kind, int number) {

  /** The kinds of session. */
  public enum Kind {
    /** A regular session: {@code 31}, {@code (XXX)}. */
    REGULAR(""),
    /** A special session: {@code S-32}, {@code (S-VI)}. */
    SPECIAL("S-"),
    /** An emergency special session: {@code ES-10}, {@code (ES-V)}. */
    EMERGENCY_SPECIAL("ES-");

    private final String prefix;

    Kind(String prefix) {
      this.prefix = prefix;
    }
  }

  /**
   * Makes a session.
   *
   * @throws NullPointerException if the kind is null
   */
  public Session {
    Objects.requireNonNull(kind, "kind");
  }

  /**
   * The session as symbols have it since 1976.
   *
   * @return for example {@code 31}, {@code S-32} or {@code ES-10}
   */
  @Override
  public String toString() {
    return kind.prefix + number;
  }

  /** Reads a session at a place of a canonical symbol; null if none is there. */
  static @org.jspecify.annotations.Nullable Session read(CharSequence text, int at) {
    boolean emergency = text.charAt(at) == 'E';
    int dash = emergency ? at + 2 : at + 1;
    boolean special =
        dash < text.length() && text.charAt(dash) == '-' && text.charAt(dash - 1) == 'S';
    int start = special ? dash + 1 : at;
    int end = SymbolScanner.digits(text, start, text.length());
    int number =
        end > start ? SymbolScanner.value(text, start, end) : Roman.plainValue(text, start);
    Kind kind = !special ? Kind.REGULAR : emergency ? Kind.EMERGENCY_SPECIAL : Kind.SPECIAL;
    return number == 0 ? null : new Session(kind, number);
  }
}
