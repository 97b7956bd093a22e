package org.councildocs.symbol;

/**
 * An organ of the United Nations that a masthead names and whose documents bear a series of their
 * own, for example {@code SECURITY_COUNCIL} with the series element {@code S}.
 *
 * <p>Source: Dag Hammarskjöld Library, <i>UN Document Symbols</i>
 * (research.un.org/en/docs/symbols).
 *
 * @since 0.1.0
 */
public enum Organ {
  /**
   * The General Assembly and its subsidiary organs other than the Human Rights Council: {@code A}.
   */
  GENERAL_ASSEMBLY("A", false),
  /** The Security Council: {@code S}. */
  SECURITY_COUNCIL("S", true),
  /** The Economic and Social Council: {@code E}. */
  ECONOMIC_AND_SOCIAL_COUNCIL("E", true),
  /** The Trusteeship Council, which suspended its work in 1994: {@code T}. */
  TRUSTEESHIP_COUNCIL("T", true),
  /** The Secretariat: {@code ST}. */
  SECRETARIAT("ST", false),
  /** The Human Rights Council, since 2006, a subsidiary organ of the Assembly: {@code A/HRC}. */
  HUMAN_RIGHTS_COUNCIL("A/HRC", true);

  private final String element;
  private final boolean council;

  Organ(String element, boolean council) {
    this.element = element;
    this.council = council;
  }

  /**
   * The element, or elements, with which the symbols of this organ begin.
   *
   * @return for example {@code "S"} or {@code "A/HRC"}, never null
   */
  public String element() {
    return element;
  }

  /**
   * Tells whether this organ is one of the four councils: the Security Council, the Economic and
   * Social Council, the Human Rights Council and the Trusteeship Council.
   *
   * @return true for a council
   */
  public boolean amongTheCouncils() {
    return council;
  }
}
