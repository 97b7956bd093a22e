package org.councildocs.state;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.councildocs.fact.FactFile;
import org.councildocs.fact.FactRow;
import org.councildocs.language.Language;
import org.councildocs.language.TextSpan;

/** Tells persons that have the name of a State, by what stands beside the name. */
final class NamesOfPersons {

  private static final int LONGEST_GIVEN_NAME = 20;

  /** Stands between the names of a foreign person in Chinese. */
  private static final String BETWEEN_NAMES = "·‧•・";

  private final Set<String> honorifics;

  private NamesOfPersons(Set<String> honorifics) {
    this.honorifics = honorifics;
  }

  /** Those of a language, read when the first State is found in a text. */
  static NamesOfPersons in(Language language) {
    NamesOfPersons persons = Loaded.BY_TAG.get(language.tag());
    return persons == null ? Loaded.WITHOUT_HONORIFICS : persons;
  }

  private static final class Loaded {

    static final NamesOfPersons WITHOUT_HONORIFICS = new NamesOfPersons(Set.of());
    static final Map<String, NamesOfPersons> BY_TAG = byTag();

    private Loaded() {}

    private static Map<String, NamesOfPersons> byTag() {
      Map<String, NamesOfPersons> persons = new HashMap<>();
      for (FactRow row : FactFile.read(State.class, "honorifics.tsv").rows()) {
        Set<String> honorifics = Set.copyOf(row.values("honorifics"));
        persons.put(row.get("language"), new NamesOfPersons(honorifics));
      }
      return persons;
    }
  }

  /**
   * Whether the name is that of a person: {@code Ms. Georgia Roy}, {@code Mr. Carl Jordan}, {@code
   * 多米尼克·鲁瓦}.
   */
  boolean has(CharSequence text, TextSpan name) {
    if (joins(text, name.start() - 1) || joins(text, name.end())) {
      return true;
    }
    if (honorifics.isEmpty() || name.in(text).indexOf(' ') >= 0) {
      return false;
    }
    int start = wordBefore(text, name.start());
    if (start < 0) {
      return false;
    }
    String before = text.subSequence(start, name.start() - 1).toString();
    if (honorifics.contains(before)) {
      return true;
    }
    int first = givenName(before) ? wordBefore(text, start) : -1;
    return first >= 0 && honorifics.contains(text.subSequence(first, start - 1).toString());
  }

  private static boolean joins(CharSequence text, int at) {
    return at >= 0 && at < text.length() && BETWEEN_NAMES.indexOf(text.charAt(at)) >= 0;
  }

  private static boolean givenName(String word) {
    return Character.isUpperCase(word.charAt(0)) && word.chars().allMatch(Character::isLetter);
  }

  /** Where the word begins that one blank parts from a place; or -1. */
  private static int wordBefore(CharSequence text, int at) {
    int start = at - 1;
    if (start < 1 || text.charAt(start) != ' ') {
      return -1;
    }
    while (start > 0
        && at - start <= LONGEST_GIVEN_NAME
        && !Character.isWhitespace(text.charAt(start - 1))) {
      start--;
    }
    return start < at - 1 ? start : -1;
  }
}
