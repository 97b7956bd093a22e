package org.councildocs.symbol;

/**
 * A reason why no document can bear a symbol that is well formed, for example {@code
 * YEAR_BEFORE_SERIES} for {@code S/1906/2020}.
 *
 * @see SymbolChecks
 * @since 0.1.0
 */
public enum SymbolCheck {
  /** The year is earlier than the series that counts by years; arguments: year, first year. */
  YEAR_BEFORE_SERIES("symbol.year.before-series", Sources.SYMBOLS),
  /**
   * The year has not come yet, and outside the series of the Security Council is not the next one
   * either, for whose session a document may be issued; arguments: year, year of the day.
   */
  YEAR_IN_FUTURE("symbol.year.in-future", Sources.SYMBOLS),
  /** The session is earlier than the series that names sessions; arguments: session, first. */
  SESSION_BEFORE_SERIES("symbol.session.before-series", Sources.SYMBOLS),
  /** The session of the Assembly has not come yet; arguments: session, latest of the year. */
  SESSION_IN_FUTURE("symbol.session.in-future", Sources.SYMBOLS),
  /** The session stands as a roman numeral although it is later; arguments: session, first. */
  SESSION_IN_ROMAN("symbol.session.in-roman", Sources.SYMBOLS),
  /**
   * Resolutions of the Council are numbered straight on: number and year disagree; both are given.
   */
  RESOLUTION_AND_YEAR("symbol.resolution.year", Sources.RESOLUTIONS),
  /** The number is zero; no arguments. */
  NUMBER_ZERO("symbol.number.zero", Sources.PRACTICE),
  /** The year is more than one away from the date of the letter; arguments: year, date. */
  YEAR_AND_DATE("symbol.year.date", Sources.PRACTICE);

  private final String id;
  private final String source;

  SymbolCheck(String id, String source) {
    this.id = id;
    this.source = source;
  }

  /** Where the checks come from. */
  private static final class Sources {
    static final String SYMBOLS =
        "Dag Hammarskjöld Library, UN Document Symbols (research.un.org/en/docs/symbols)";
    static final String RESOLUTIONS =
        "Dag Hammarskjöld Library, Security Council resolutions (research.un.org/en/docs/sc/resolutions)";
    static final String PRACTICE = "practice";
  }

  /**
   * The id of this check, which never changes.
   *
   * @return for example {@code "symbol.year.before-series"}, never null
   */
  public String id() {
    return id;
  }

  /**
   * Where the check comes from.
   *
   * @return a publication, or {@code "practice"}; never null
   */
  public String source() {
    return source;
  }
}
