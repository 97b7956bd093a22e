package org.councildocs.validation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.councildocs.document.Addressee;
import org.councildocs.document.Author;
import org.councildocs.document.Letter;
import org.jspecify.annotations.Nullable;

/** Compares the headings of annexes with the title of the letter that they may repeat. */
final class AnnexTitles {

  private static final int DIGITS_OF_A_YEAR = 4;

  private final Letter letter;
  private final String printed;

  /** The letters and digits of the title, taken once a heading departs. */
  private @Nullable String title;

  /** The words of the title for date, authors and addressees, made once a heading departs. */
  private @Nullable List<String> facts;

  AnnexTitles(Letter letter, String title) {
    this.letter = letter;
    this.printed = title;
  }

  /**
   * The one fact of the title that a heading lacks which repeats all others and is no shorter: the
   * heading says something else instead. Grammar may change other words from one to the other.
   */
  Optional<String> lacking(String printedHeading) {
    if (printedHeading.contains(printed)) {
      return Optional.empty();
    }
    String heading = Wording.bare(printedHeading);
    if (heading.contains(title())) {
      return Optional.empty();
    }
    List<String> all = facts();
    List<String> lacking =
        all.stream().filter(fact -> wordsAt(heading, Wording.bare(fact), 0) < 0).toList();
    if (all.size() < 2 || lacking.size() != 1) {
      return Optional.empty();
    }
    String fact = lacking.get(0);
    int length = Wording.bare(fact).length();
    boolean instead = heading.length() > title().length() - length + length / 2;
    return instead && (!isDate(fact) || saysAnotherDate(printedHeading, fact))
        ? Optional.of(fact)
        : Optional.empty();
  }

  private String title() {
    if (title == null) {
      title = Wording.bare(printed);
    }
    return title;
  }

  private List<String> facts() {
    if (facts == null) {
      List<String> all = new ArrayList<>();
      date().ifPresent(all::add);
      letter.authors().stream().map(Author::text).forEach(all::add);
      letter.addressees().stream().map(Addressee::text).forEach(all::add);
      all.removeIf(fact -> fact.isBlank() || !title().contains(Wording.bare(fact)));
      facts = all;
    }
    return facts;
  }

  private Optional<String> date() {
    return letter.date().flatMap(date -> printed(date, printed));
  }

  private boolean isDate(String fact) {
    return date().equals(Optional.of(fact));
  }

  /** A heading may say no date, or less of it; another one has a year and numbers of its own. */
  private static boolean saysAnotherDate(String heading, String date) {
    Set<String> said = numbers(heading);
    Set<String> own = numbers(date);
    boolean less = own.containsAll(said) && said.size() < own.size();
    return !less && said.stream().anyMatch(number -> number.length() == DIGITS_OF_A_YEAR);
  }

  private static Set<String> numbers(String text) {
    Set<String> numbers = new HashSet<>();
    int start = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length() || !Character.isDigit(text.charAt(i))) {
        if (start < i) {
          numbers.add(text.substring(start, i));
        }
        start = i + 1;
      }
    }
    return numbers;
  }

  /** The words of the title from the day to the year, or from the year to the day. */
  private static Optional<String> printed(LocalDate date, String title) {
    int year = title.indexOf(Integer.toString(date.getYear()));
    if (year < 0) {
      return Optional.empty();
    }
    String day = Integer.toString(date.getDayOfMonth());
    int before = lastNumber(title, day, year);
    if (before >= 0) {
      return Optional.of(title.substring(before, year + 4));
    }
    int after = wordsAt(title, day, year + 4);
    return after < 0 ? Optional.empty() : Optional.of(title.substring(year, after + day.length()));
  }

  /** Where words stand from a place on, as no part of a longer number; or -1. */
  private static int wordsAt(String text, String words, int from) {
    int at = text.indexOf(words, from);
    while (at >= 0 && !standsAlone(text, at, at + words.length())) {
      at = text.indexOf(words, at + 1);
    }
    return at;
  }

  private static int lastNumber(String text, String number, int before) {
    int at = text.lastIndexOf(number, before - number.length());
    while (at >= 0 && !standsAlone(text, at, at + number.length())) {
      at = text.lastIndexOf(number, at - 1);
    }
    return at;
  }

  private static boolean standsAlone(String text, int start, int end) {
    return !(insideNumber(text, start) || insideNumber(text, end));
  }

  private static boolean insideNumber(String text, int at) {
    return at > 0
        && at < text.length()
        && Character.isDigit(text.charAt(at - 1))
        && Character.isDigit(text.charAt(at));
  }
}
