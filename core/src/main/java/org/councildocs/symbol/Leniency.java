package org.councildocs.symbol;

/**
 * How far from its canonical spelling a symbol may be for a {@link SymbolFinder} to find it. Each
 * level finds what the one before it finds.
 *
 * @since 0.1.0
 */
public enum Leniency {
  /**
   * Symbols of known series that {@link DocumentSymbol#parse} would read as they stand: {@code
   * S/2022/617}, {@code S/RES/1373(2001)}; what other hyphens than the plain one join is two.
   */
  EXACT,
  /**
   * Also what printing does to symbols: a line break after a slash, no-break blanks, other hyphens,
   * invisible marks of direction.
   */
  PRINTED,
  /**
   * Also what scanning and typing do: blanks around slashes ({@code S / 12124}), full-width
   * letters, Arabic-Indic digits, small letters ({@code s/2022/617}), no blank before the symbol
   * ({@code CouncilS/2016/867}).
   */
  ARCHIVAL
}
