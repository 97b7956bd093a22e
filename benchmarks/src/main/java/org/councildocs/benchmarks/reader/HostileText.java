package org.councildocs.benchmarks.reader;

/** Texts made to be slow: what a careless reader goes through again and again. */
public enum HostileText {
  /** The sections of an invented note, to compare with. */
  ORDINARY("", "\n"),
  /** Quotations that are never closed, in lines. */
  OPEN_QUOTATIONS("“It was said that ", "\n"),
  /** Quotations that are never closed, in one line. */
  OPEN_QUOTATIONS_IN_ONE_LINE("“It was said that ", ""),
  /** Headings without text. */
  HEADINGS("Background", "\n\n"),
  /** Headings of no known words. */
  FREE_HEADINGS("The long record of stations", "\n\n"),
  /** Labels of lists without text. */
  LABELS("(a)", "\n"),
  /** Guiding questions without end. */
  QUESTIONS("(a) What can be done? ", "\n"),
  /** Words without a line break. */
  ONE_LINE("The rivers are shared ", ""),
  /** Sentences without a line break. */
  SENTENCES_IN_ONE_LINE("The rivers are shared. ", ""),
  /** Lines that hold nothing. */
  BLANK_LINES("", "\n"),
  /** Blanks without a line break. */
  BLANKS(" ", ""),
  /** Signatures without names, in lines. */
  SIGNATURES("(Signed)", "\n"),
  /** Signatures without names, in one line. */
  SIGNATURES_IN_ONE_LINE("(Signed) ", ""),
  /** Annexes that hold nothing. */
  ANNEXES("Annex", "\n\n"),
  /** Annexes of all three kinds. */
  ENCLOSURES("Annex\n\nEnclosure\n\nAppendix", "\n\n"),
  /** Letters that are annexed to letters. */
  ANNEXED_LETTERS(
      "Annex to the letter dated 8 May 2031 from the Permanent Representative of Ghana to the"
          + " United Nations addressed to the Secretary-General\n\nAnnex",
      "\n\n"),
  /** Titles one after another. */
  TITLES(
      "Letter dated 8 May 2031 from the Permanent Representative of Ghana to the United Nations"
          + " addressed to the Secretary-General",
      "\n"),
  /** A title that never says to whom the letter goes. */
  OPEN_TITLES("Letter dated 8 May 2031 from the Permanent", "\n"),
  /** Marks of direction alone. */
  DIRECTION_MARKS("\u200F\u202B\u2068", ""),
  /** Marks that combine with nothing. */
  COMBINING_MARKS("\u0301\u064B", ""),
  /** A letter with marks. */
  MARKED_LETTERS("A\u0301\u0300", ""),
  /** Job numbers. */
  JOB_NUMBERS("31-04128 (C) 120531 ", ""),
  /** Running symbols. */
  SYMBOLS("S/2031/413", "\n"),
  /** Numbers without end. */
  DIGITS("7", ""),
  /** States one after another. */
  STATES("Ghana, Bosnia and Herzegovina and ", ""),
  /** Dates one after another. */
  DATES("on 8 May 2031 ", ""),
  /** Words that introduce briefers, in one line. */
  BRIEFERS("briefings by Ms. Ingrid Solheim, Chair; ", ""),
  /** Words that introduce a chair, in one line. */
  CHAIRS("will be chaired by ", ""),
  /** Chinese without a line break. */
  CHINESE_IN_ONE_LINE("各流域委员会主席和", ""),
  /** The words with which Chinese titles end. */
  CHINESE_CLOSERS("给主席的信", ""),
  /** Arabic particles glued to each other. */
  ARABIC_PARTICLES("ولل", " "),
  /** Brackets that open a remark on the language. */
  BRACKETS("[Original: English", "\n"),
  /** Tags that open and never close. */
  TAGS("<td><b>", ""),
  /** Tags that are cut off. */
  OPEN_TAGS("<p class", ""),
  /** Emphasis that is opened and never closed. */
  EMPHASIS("*rivers ", ""),
  /** Brackets in lines of their own that never close. */
  OPEN_BRACKETS("(\nrivers", "\n"),
  /** Ampersands that were coded again and again. */
  REFERENCES("&amp;amp;", ""),
  /** Codes of mail that are cut off. */
  MAIL_CODES("=E2=80=\n", ""),
  /** Marks of quotations in mail. */
  QUOTATION_MARKS("> > > >", "\n"),
  /** Half characters. */
  LONE_SURROGATES("\uD800", "");

  private static final String HEAD =
      "Letter dated 8 May 2031 from the Permanent Representative of Ghana to the United Nations"
          + " addressed to the Secretary-General\n\nI have the honour to write.\n\n";

  private static final String NOTE =
      HEAD + "(Signed) Abena Osei\n\nAnnex\n\nConcept note\n\nBackground\n\n";

  private final String unit;
  private final String separator;

  HostileText(String unit, String separator) {
    this.unit = unit;
    this.separator = separator;
  }

  /** The text alone, as the body of a letter, or in a concept note. */
  String text(Place place, int characters) {
    String once = unit + separator;
    String text =
        this == ORDINARY
            ? LongLetter.of(Sample.ENGLISH, characters)
            : once.repeat(characters / once.length() + 1);
    return switch (place) {
      case ALONE -> text;
      case LETTER -> HEAD + text;
      case NOTE -> NOTE + text;
    };
  }

  /** Where the text stands. */
  public enum Place {
    /** Nowhere: it is the whole document. */
    ALONE,
    /** Under the title of a letter. */
    LETTER,
    /** Under a heading of a concept note. */
    NOTE
  }
}
