package org.councildocs.symbol;

/**
 * What a lenient parse may mend, in the order in which it tries, for example {@code FILE_NAME} in
 * {@code S_RES_1196(1998)}.
 *
 * @since 0.1.0
 */
public enum Mending {
  /** Marks that nobody sees: directional marks, zero-width blanks, soft hyphens. */
  INVISIBLE_CHARACTERS,
  /**
   * Full-width letters, Arabic-Indic digits, other slashes, hyphens and blanks than the plain ones.
   */
  OTHER_CHARACTERS,
  /** A link of {@code undocs.org}, {@code docs.un.org} or another that bears the symbol. */
  LINK,
  /** A file name such as {@code S_RES_1196(1998)-EN.pdf}. */
  FILE_NAME,
  /** Punctuation or a footnote mark before or behind the symbol. */
  OUTER_MARKS,
  /** Blanks too many, or where none belongs. */
  BLANKS,
  /** Two slashes for one. */
  DOUBLED_SLASH,
  /** {@code L45} for {@code L.45}, {@code PV/9842} and {@code PV-9842} for {@code PV.9842}. */
  FULL_STOP,
  /**
   * {@code 79.SR.37} for {@code 79/SR.37}, {@code C.3L.1383} for {@code C.3/L.1383}, {@code
   * S/2022-617} for {@code S/2022/617}.
   */
  SLASH,
  /** {@code Resu.1} for {@code (Resumption 1)}. */
  RESUMPTION,
  /**
   * {@code S/RES/1373/2001} for {@code S/RES/1373 (2001)}, {@code /Vol.II} or {@code , Part I} for
   * what stands in parentheses, and {@code (Rev.1)} for {@code /Rev.1}.
   */
  PARENTHESES,
  /** {@code PRST/2013/2} for {@code S/PRST/2013/2}. */
  MISSING_ORGAN,
  /** {@code l57} for {@code 157}, {@code 58th} for {@code 58}. */
  DIGITS,
  /** Small letters for capitals. */
  CASE,
  /** A known spelling that is not the canonical one: {@code REV.1}, {@code S/RES/1373(2001)}. */
  SPELLING
}
