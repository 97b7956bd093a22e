package org.councildocs.benchmarks.validation;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.councildocs.document.Letter;
import org.councildocs.language.Language;
import org.councildocs.symbol.DocumentSymbol;
import org.councildocs.validation.DocumentSetCollector;
import org.councildocs.validation.DocumentSetValidator;
import org.councildocs.validation.SetFinding;

/**
 * Sets of letters of growing size: the time for each letter, and what of each is kept while the set
 * grows. Not by JMH, whose repetitions would take longer than the steadiness is worth: what is
 * asked is whether four times the letters take four times as long.
 *
 * <p>Each letter is a copy with strings of its own, as if it had been read, and is thrown away once
 * it is added. Every tenth comes in a second language, every hundredth bears a symbol that another
 * has, every fiftieth is a corrigendum.
 */
public final class DocumentSetRun {

  private static final int[] SIZES = {10_000, 50_000, 100_000};

  private DocumentSetRun() {}

  /**
   * Runs it.
   *
   * @param args none
   * @throws InterruptedException if somebody ends it
   */
  public static void main(String[] args) throws InterruptedException {
    Letter letter = Documents.letter();
    // The first rounds are for the compiler.
    measure(letter, SIZES[0]);
    measure(letter, SIZES[0]);
    for (int size : SIZES) {
      measure(letter, size);
    }
  }

  private static void measure(Letter letter, int size) throws InterruptedException {
    long before = used();
    long start = System.nanoTime();
    DocumentSetCollector set = DocumentSetValidator.create().collector();
    for (int i = 0; i < size; i++) {
      set.add("letters/" + i + ".txt", numbered(letter, i));
    }
    long added = System.nanoTime();
    long kept = used() - before;
    long counted = System.nanoTime();
    List<SetFinding> findings = set.findings();
    long compared = System.nanoTime();
    System.out.println(
        String.format(
            Locale.ROOT,
            "%,8d letters: %6.2f us each to make and add, %6.2f us each to compare,"
                + " %5d bytes each kept, %,d findings",
            set.size(),
            (added - start) / 1e3 / size,
            (compared - counted) / 1e3 / size,
            kept / size,
            findings.size()));
  }

  private static Letter numbered(Letter letter, int i) {
    int number = i % 100 == 99 ? i - 1 : i % 10 == 9 ? i - 9 : i;
    String symbol = "S/" + (1994 + number / 4000) + "/" + (1 + number % 4000);
    if (i % 50 == 25) {
      symbol = symbol + "/Corr.1";
    }
    LocalDate date = LocalDate.of(1994 + number / 4000, 1 + number % 12, 1 + number % 28);
    return letter.toBuilder()
        .language(i % 10 == 9 ? Language.ENGLISH : Language.CHINESE)
        .masthead(
            letter.masthead().toBuilder()
                .symbols(List.of(DocumentSymbol.parse(symbol)))
                .issued(date)
                .build())
        .title(letter.title().orElse("") + i)
        .date(date)
        .build();
  }

  /** The bytes in use behind a collection of all garbage. */
  private static long used() throws InterruptedException {
    Runtime runtime = Runtime.getRuntime();
    long least = Long.MAX_VALUE;
    for (int i = 0; i < 4; i++) {
      System.gc();
      Thread.sleep(50);
      least = Math.min(least, runtime.totalMemory() - runtime.freeMemory());
    }
    return least;
  }
}
