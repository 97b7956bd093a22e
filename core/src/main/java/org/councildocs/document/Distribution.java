package org.councildocs.document;

/**
 * How widely a document is distributed, as its masthead says after {@code Distr.:}.
 *
 * <p>Source: United Nations Editorial Manual, mastheads; the codes are those of MARC field 091 of
 * the UN Digital Library.
 *
 * @since 0.1.0
 */
public enum Distribution {
  /** General distribution. */
  GENERAL("GEN"),
  /** Limited distribution: drafts and other texts of passing interest. */
  LIMITED("LTD"),
  /** Restricted distribution. */
  RESTRICTED("RES"),
  /** Provisional: a record that may still be corrected. */
  PROVISIONAL("PRO");

  private final String code;

  Distribution(String code) {
    this.code = code;
  }

  /**
   * The code of the UN Digital Library.
   *
   * @return the code, such as {@code GEN}, never null
   */
  public String code() {
    return code;
  }
}
