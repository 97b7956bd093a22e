package org.councildocs.document;

/**
 * How an attached text is named, by its depth: {@code ANNEX}, {@code ENCLOSURE}, {@code APPENDIX}.
 *
 * @since 0.1.0
 */
public enum AnnexKind {
  /** An annex to a document. */
  ANNEX,
  /** An enclosure: what comes with an annexed letter. */
  ENCLOSURE,
  /** An appendix to an enclosure or annex. */
  APPENDIX
}
