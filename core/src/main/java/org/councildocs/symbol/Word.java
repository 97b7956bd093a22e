package org.councildocs.symbol;

import org.jspecify.annotations.Nullable;

/**
 * The elements that the grammar knows by name, each in the one spelling in which it is printed.
 * Source: Dag Hammarskjöld Library, UN Document Symbols.
 */
enum Word {
  PV("PV", Word.NATURE | Word.FINAL, Nature.VERBATIM_RECORD),
  SR("SR", Word.NATURE | Word.FINAL, Nature.SUMMARY_RECORD),
  CRP("CRP", Word.NATURE | Word.FINAL, Nature.CONFERENCE_ROOM_PAPER),
  L("L", Word.NATURE | Word.FINAL, Nature.LIMITED),
  R("R", Word.NATURE | Word.FINAL, Nature.RESTRICTED),
  MIN("MIN", Word.NATURE | Word.ALONE, Nature.MINUTES),
  RES("RES", Word.NATURE | Word.ALONE | Word.LETTERED, Nature.RESOLUTION),
  DEC("DEC", Word.NATURE | Word.ALONE | Word.LETTERED, Nature.DECISION),
  PRST("PRST", Word.NATURE | Word.ALONE | Word.UNDOTTED, Nature.PRESIDENTIAL_STATEMENT),
  AGENDA("Agenda", Word.NATURE | Word.ALONE | Word.UNDOTTED, Nature.AGENDA),
  WP("WP", Word.NATURE | Word.ALONE, Nature.WORKING_PAPER),
  INF("INF", Word.NATURE | Word.ALONE, Nature.INFORMATION),
  NGO("NGO", Word.NATURE | Word.ALONE, Nature.NON_GOVERNMENTAL_ORGANIZATION),
  PET("PET", Word.NATURE | Word.ALONE, Nature.PETITION),
  BUR("BUR", Word.ALONE | Word.UNDOTTED, null),
  D("D", Word.SETTLING | Word.NATURE | Word.ALONE | Word.UNDOTTED, Nature.TREATY_BODY_DECISION),
  CO("CO", Word.NATURE | Word.ALONE | Word.UNDOTTED, Nature.CONCLUDING_OBSERVATIONS),
  GC("GC", Word.BODY | Word.ALONE | Word.COMMENT, Nature.GENERAL_COMMENT),
  AC("AC", Word.BODY, null),
  C("C", Word.BODY | Word.ALONE, null),
  CN("CN", Word.BODY, null),
  CONF("CONF", Word.BODY | Word.ALONE, null),
  PC("PC", Word.BODY | Word.ALONE | Word.PREPARATORY, null),
  SC("SC", Word.BODY | Word.ALONE, null),
  SUB("Sub", Word.BODY, null),
  WG("WG", Word.BODY | Word.ALONE, null),
  W("W", Word.ALONE, null),
  P("P", Word.ALONE | Word.UNDOTTED, null),
  Q("Q", Word.ALONE | Word.UNDOTTED, null),
  G("G", Word.ALONE | Word.UNDOTTED, null),
  GE("GE", Word.BODY, null),
  VER("Ver", Word.VERSION, null),
  ECA("ECA", Word.REGIONAL | Word.UNDOTTED, null),
  ECE("ECE", Word.REGIONAL | Word.UNDOTTED, null),
  CEPAL("CEPAL", Word.REGIONAL | Word.UNDOTTED, null),
  ECLAC("ECLAC", Word.REGIONAL | Word.UNDOTTED, null),
  ESCAP("ESCAP", Word.REGIONAL | Word.UNDOTTED, null),
  ECWA("ECWA", Word.REGIONAL | Word.UNDOTTED, null),
  ESCWA("ESCWA", Word.REGIONAL | Word.UNDOTTED, null),
  ADD("Add", Word.MODIFIER, null),
  ADDS("Adds", Word.MODIFIER, null),
  CORR("Corr", Word.MODIFIER, null),
  CORRS("Corrs", Word.MODIFIER, null),
  REV("Rev", Word.MODIFIER, null),
  AMEND("Amend", Word.MODIFIER, null),
  SUMMARY("Summary", Word.MODIFIER | Word.ALONE, null),
  EXCERPT("Excerpt", Word.MODIFIER | Word.ALONE, null),
  ANNEX("Annex", Word.MODIFIER | Word.ALONE, null);

  /** Tells the nature of the document; bears a number. */
  static final int NATURE = 1 << 8;

  /** Names an organ; with its own number only ({@code A/C.3}) it is no document yet. */
  static final int BODY = 1 << 9;

  /** Follows the number of a document. */
  static final int MODIFIER = 1 << 10;

  /** May stand as an element of its own, with no full stop and number. */
  static final int ALONE = 1 << 11;

  /** Numbers that follow it may bear part letters. */
  static final int LETTERED = 1 << 12;

  /** Never bears its number behind a full stop. */
  static final int UNDOTTED = 1 << 14;

  /** The first number behind it is that of the document, whatever follows. */
  static final int SETTLING = 1 << 15;

  /** Its number is the last: only modifiers follow. */
  static final int FINAL = 1 << 13;

  /** The letters that were looked up are printed so, small or capital. */
  static final int SPELLED = 1 << 16;

  /** Behind the element of a committee it is a general comment. */
  static final int COMMENT = 1 << 17;

  /** A regional commission: what follows it is of as many shapes as in a series of its own. */
  static final int REGIONAL = 1 << 18;

  /**
   * Directly behind the organ, {@code E/PC/T/C.II/PV/1}: what follows is as in a series of its own.
   */
  static final int PREPARATORY = 1 << 20;

  /** The version of a classification: its number is not that of the document. */
  static final int VERSION = 1 << 19;

  private static final int NUMBER = 0xFF;
  private static final int LONGEST = Long.BYTES;
  private static final long SMALL_LETTERS = 0x2020_2020_2020_2020L;

  private static final Word[] ALL = values();

  /**
   * The letters of each word, in a table with free places between them. It stands in constants of
   * its own: with {@link LetterKeys.Table} in its place a parse took a fifteenth longer.
   */
  private static final long[] KEYS = new long[256];

  private static final int[] FOUND = new int[KEYS.length];

  /** The letters as they are printed. */
  private static final long[] SPELLINGS = new long[KEYS.length];

  static {
    for (Word word : ALL) {
      word.enter();
    }
  }

  private final String spelling;
  private final int traits;
  private final @Nullable Nature nature;

  Word(String spelling, int traits, @Nullable Nature nature) {
    this.spelling = spelling;
    this.traits = traits;
    this.nature = nature;
  }

  @SuppressWarnings("EnumOrdinal") // a place in ALL, never stored
  private void enter() {
    int number = ordinal() + 1;
    long letters = letters(spelling, 0, spelling.length());
    long key = letters & ~SMALL_LETTERS;
    int slot = slot(key);
    while (KEYS[slot] != 0) {
      slot = next(slot);
    }
    KEYS[slot] = key;
    FOUND[slot] = traits | number;
    SPELLINGS[slot] = letters;
  }

  private static int slot(long key) {
    return (int) ((key * 0x9E3779B97F4A7C15L) >>> 56);
  }

  private static int next(int slot) {
    return (slot + 1) & (KEYS.length - 1);
  }

  // ---------- letters

  /** Letters with one more behind them; of more than eight the first are lost. */
  static long with(long letters, char letter) {
    return letters << Byte.SIZE | letter;
  }

  static boolean fits(int length) {
    return length <= LONGEST;
  }

  private static long letters(CharSequence text, int from, int end) {
    long letters = 0;
    for (int i = from; i < end; i++) {
      letters = with(letters, text.charAt(i));
    }
    return letters;
  }

  // ---------- looking up

  /**
   * The number (low eight bits) and the traits of the word with these letters, {@link #SPELLED}
   * among them, or 0 if unknown.
   */
  static int lookUp(long letters) {
    long key = letters & ~SMALL_LETTERS;
    int slot = slot(key);
    while (KEYS[slot] != key) {
      if (KEYS[slot] == 0) {
        return 0;
      }
      slot = next(slot);
    }
    return SPELLINGS[slot] == letters ? FOUND[slot] | SPELLED : FOUND[slot];
  }

  /** Looks up the word between two places, all of whose characters, if any, are letters. */
  static int lookUp(CharSequence text, int from, int end) {
    return end > from && fits(end - from) ? lookUp(letters(text, from, end)) : 0;
  }

  /** The word that was looked up, or null if {@code found} is 0. */
  static @Nullable Word of(int found) {
    int number = found & NUMBER;
    return number == 0 ? null : ALL[number - 1];
  }

  /** Whether a word that was looked up shows that a series in no list is one of symbols. */
  static boolean attests(int found) {
    return (found & (SPELLED | LETTERED | UNDOTTED)) == SPELLED;
  }

  /**
   * Whether the canonical form has this word in one spelling; {@code Res.1} and {@code RES.1} stay.
   */
  boolean spelledOneWay(boolean dotted, boolean loose) {
    return (traits & MODIFIER) != 0 || (dotted ? !loose : (traits & ALONE) != 0);
  }

  String spelling() {
    return spelling;
  }

  @Nullable Nature nature() {
    return nature;
  }
}
