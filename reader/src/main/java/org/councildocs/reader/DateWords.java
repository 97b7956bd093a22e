package org.councildocs.reader;

import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.councildocs.language.Language;
import org.councildocs.phrase.Folding;

/**
 * The words of which one language makes dates, from its section of the file {@code
 * phrasebook_xx.txt}.
 */
final class DateWords {

  private static final Map<Language, DateWords> LOADED = new ConcurrentHashMap<>();

  /** The particles that Arabic glues to the front of a word. */
  private static final String PARTICLES = "وفبلك";

  private final PhraseFile file;
  private final BitSet initials = new BitSet();

  final Phrases<Integer> months;

  /** Whether the names of months are written in small letters. */
  final boolean smallMonths;

  /** Whether the day may stand behind the month: {@code August 12}. */
  final boolean monthDay;

  final Phrases<Boolean> ordinals;
  final Phrases<Boolean> fillers;
  final Phrases<Boolean> yearWords;
  final Phrases<Boolean> yearUnits;
  final Phrases<Boolean> monthUnits;
  final Phrases<Boolean> dayUnits;

  /** What stands between the dates of a list, and between the ends of a range. */
  final Phrases<Boolean> between;

  final List<String> betweenGlued;

  private DateWords(PhraseFile file) {
    this.file = file;
    months = file.numbers("month.", 12);
    smallMonths = Character.isLowerCase(file.list("month.1").get(0).charAt(0));
    monthDay = file.list("order").contains("month-day");
    ordinals = file.words("ordinal");
    fillers = file.words("filler");
    yearWords = file.words("year");
    yearUnits = file.words("unit.year");
    monthUnits = file.words("unit.month");
    dayUnits = file.words("unit.day");
    between = file.words("between");
    betweenGlued = file.list("between.glued");
    for (int month = 1; month <= 12; month++) {
      for (String name : file.list("month." + month)) {
        initials.set(Folding.fold(name.charAt(0)));
      }
    }
    if (initials.get('ا')) {
      for (int i = 0; i < PARTICLES.length(); i++) {
        initials.set(PARTICLES.charAt(i));
      }
    }
  }

  static DateWords of(Language language) {
    DateWords known = LOADED.get(language);
    if (known == null) {
      // Two threads may both come here, and make the same.
      known = new DateWords(PhraseFile.of(language).section("dates"));
      LOADED.put(language, known);
    }
    return known;
  }

  /** Whether year, month and day are told by units behind numbers. */
  boolean units() {
    return !yearUnits.none();
  }

  /** Whether the name of a month may begin with a character. */
  boolean monthMayBegin(char c) {
    return initials.get(Folding.fold(c));
  }

  PhraseFile file() {
    return file;
  }
}
