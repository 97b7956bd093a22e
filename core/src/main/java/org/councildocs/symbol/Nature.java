package org.councildocs.symbol;

/**
 * The nature of a document as an element of its symbol tells it, for example {@code
 * VERBATIM_RECORD} for the {@code PV} of {@code S/PV.9842}.
 *
 * <p>Source: Dag Hammarskjöld Library, <i>UN Document Symbols</i>
 * (research.un.org/en/docs/symbols); {@code DEC} and {@code Agenda} as used in symbols of the
 * Assembly and the Security Council.
 *
 * @since 0.1.0
 */
public enum Nature {
  /** A verbatim record of a meeting, {@code PV}. */
  VERBATIM_RECORD("PV"),
  /** A summary record of a meeting, {@code SR}. */
  SUMMARY_RECORD("SR"),
  /** Minutes of a meeting, {@code MIN}. */
  MINUTES("MIN"),
  /** An adopted resolution, {@code RES}. */
  RESOLUTION("RES"),
  /** An adopted decision, {@code DEC}. */
  DECISION("DEC"),
  /** A statement by the president of a council, {@code PRST}. */
  PRESIDENTIAL_STATEMENT("PRST"),
  /** A provisional agenda, {@code Agenda}. */
  AGENDA("Agenda"),
  /** A document of limited distribution, most often a draft, {@code L}. */
  LIMITED("L"),
  /** A document of restricted distribution, {@code R}. */
  RESTRICTED("R"),
  /** A conference room paper, {@code CRP}. */
  CONFERENCE_ROOM_PAPER("CRP"),
  /** A working paper, {@code WP}. */
  WORKING_PAPER("WP"),
  /** An information paper, {@code INF}. */
  INFORMATION("INF"),
  /** A statement by a non-governmental organization, {@code NGO}. */
  NON_GOVERNMENTAL_ORGANIZATION("NGO"),
  /** A petition, {@code PET}. */
  PETITION("PET"),
  /** A decision or the views of a treaty body on a communication, {@code D}. */
  TREATY_BODY_DECISION("D"),
  /** A general comment of a treaty body, {@code GC}. */
  GENERAL_COMMENT("GC"),
  /** Concluding observations of a treaty body, {@code CO}. */
  CONCLUDING_OBSERVATIONS("CO");

  private final String code;

  Nature(String code) {
    this.code = code;
  }

  /**
   * The element as it stands in a symbol.
   *
   * @return for example {@code "PV"}, never null
   */
  public String code() {
    return code;
  }
}
