package org.councildocs.validation;

import java.time.LocalDate;

/** The sources that several rules rest on, and the days from which they can be held to them. */
final class Sources {

  /** Undated: only rules about what every letter has rest on it without a first day. */
  static final RuleSource COMMUNICATIONS =
      RuleSource.document("United Nations Editorial Manual, communications");

  static final RuleSource MASTHEADS =
      RuleSource.document("United Nations Editorial Manual, mastheads");

  static final RuleSource SYMBOLS =
      RuleSource.document("Dag Hammarskjöld Library, UN Document Symbols");

  static final RuleSource RULE_18 = RuleSource.document("S/96/Rev.7, rule 18");

  private static final String CHINA =
      "the letter dated 12 August 2022 from China to the Secretary-General, annex";

  /** The concept note that shows what such notes hold, as a source and as mere practice. */
  static final RuleSource CONCEPT_NOTE = RuleSource.document(CHINA);

  static final RuleSource CONCEPT_NOTE_PRACTICE = RuleSource.practice(CHINA);

  /** The date of that letter. */
  static final LocalDate CONCEPT_NOTE_SEEN = LocalDate.of(2022, 8, 12);

  static final RuleSource FORMATS = RuleSource.document("S/2024/507, paras. 24 and following");

  /** The date of S/2024/507. */
  static final LocalDate FORMATS_SINCE = LocalDate.of(2024, 12, 13);

  /** S/96/Rev.7 is of 1983, when rule 41 had named six languages. */
  static final LocalDate SIX_LANGUAGES_SINCE = LocalDate.of(1983, 1, 1);

  /** The first day of the first presidency. */
  static final LocalDate PRESIDENCY_SINCE = LocalDate.of(1946, 1, 17);

  /** When the symbols of the Security Council began to name the year. */
  static final LocalDate YEAR_IN_SYMBOL_SINCE = LocalDate.of(1994, 1, 1);

  private Sources() {}
}
