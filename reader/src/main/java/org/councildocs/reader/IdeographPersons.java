package org.councildocs.reader;

import org.councildocs.state.State;

/**
 * Reads persons as Chinese names them: the office before the name, the form of address behind it,
 * with nothing between them: {@code 秘书长安东尼奥·古特雷斯先生}.
 */
final class IdeographPersons {

  private static final int LONGEST_SHORT_NAME = 4;

  private static final int LONGEST_LATIN_NAME = 60;

  private static final int LONGEST_REMARK = 40;

  private final Phrasebook book;
  private final PartyReader parties;

  IdeographPersons(Phrasebook book, PartyReader parties) {
    this.book = book;
    this.parties = parties;
  }

  /** Whether some words begin with an ideograph, be it in quotation marks: {@code “桥梁”组织主任}. */
  static boolean opens(String text, int at) {
    char first = text.charAt(at);
    return Characters.han(first)
        || ("“《「".indexOf(first) >= 0
            && at + 1 < text.length()
            && Characters.han(text.charAt(at + 1)));
  }

  /** Whether a line of ideographs tells an office and behind it a name. */
  boolean named(Passage line) {
    String text = line.text();
    Range all = new Range(0, text.length());
    PersonParts parts = Characters.han(text.charAt(0)) ? parts(text, all) : null;
    return parts != null && parts.name() != null && parts.office() != null;
  }

  /** The office before the name, the form of address behind it. */
  PersonParts parts(String text, Range entry) {
    if (book.indefiniteArticles.at(text, entry.start()) != null) {
      return new PersonParts(null, null, entry);
    }
    int bracket = startOfBracketAtEnd(text, entry);
    if (bracket > 0) {
      PersonParts before = parts(text, PersonParts.trimmed(text, entry.start(), bracket));
      Range inside = new Range(bracket, entry.end());
      boolean also = before.name() != null && before.office() == null;
      return also ? new PersonParts(before.name(), before.honorific(), inside) : before;
    }
    int comma = entry.start();
    while (comma < entry.end() && text.charAt(comma) != '，' && text.charAt(comma) != ',') {
      comma++;
    }
    Match<Boolean> address = book.honorificsAfter.endingAt(text, comma);
    boolean nameAlone =
        address == null
            && comma < entry.end()
            && nameAlone(text.substring(entry.start(), comma))
            && book.officeEndsAt(text, entry.end());
    if (nameAlone) {
      return new PersonParts(
          new Range(entry.start(), comma), null, new Range(comma + 1, entry.end()));
    }
    if (comma < entry.end() && address != null) {
      return new PersonParts(
          new Range(entry.start(), address.start()),
          new Range(address.start(), comma),
          new Range(comma + 1, entry.end()));
    }
    int end = startOfAddress(text, entry);
    Range honorific = end == entry.end() ? null : new Range(end, entry.end());
    int border = entry.start();
    boolean named = false;
    for (int i = entry.start(); i < end; i++) {
      named |= text.charAt(i) == '·';
      int office = endOfOffice(text, i);
      if (office > i && office < end) {
        border = Math.max(border, office);
      }
      if (office == end && !named) {
        return new PersonParts(null, null, entry);
      }
    }
    int latin = startOfLatinName(text, border, end);
    if (latin > border) {
      return new PersonParts(new Range(latin, end), honorific, new Range(entry.start(), latin));
    }
    if (border == entry.start() && parties.stateIn(text, new Range(border, end)) != null) {
      // The office behind the name of a State is not known, nor where it ends.
      return new PersonParts(null, honorific, new Range(border, end));
    }
    Range office = border == entry.start() ? null : new Range(entry.start(), border);
    Range name = PersonParts.trimmed(text, border, end);
    boolean several = Characters.indexOf(text, '、', name.start(), name.end()) >= 0;
    return several ? new PersonParts(null, null, null) : new PersonParts(name, honorific, office);
  }

  /** Where the forms of address begin that end some words: {@code 先生阁下}; their end if none do. */
  private int startOfAddress(String text, Range words) {
    int start = words.end();
    Match<Boolean> address = book.honorificsAfter.endingAt(text, start);
    while (address != null && address.start() > words.start()) {
      start = address.start();
      address = book.honorificsAfter.endingAt(text, start);
    }
    return start;
  }

  /** Where a bracket begins that ends some words, behind others; -1 if none does. */
  static int startOfBracketAtEnd(String text, Range words) {
    char last = text.charAt(words.end() - 1);
    char open = last == ')' ? '(' : last == '）' ? '（' : 0;
    int at = words.end() - 1;
    while (open != 0 && at > words.start() && text.charAt(at) != open) {
      at--;
    }
    return open != 0 && at > words.start() ? at : -1;
  }

  /** Whether a line looks like a name, also among ideographs: it has a point or a surname. */
  boolean nameAlone(String text) {
    if (!Characters.han(text.charAt(0))) {
      return NameForm.likeName(text, new Range(0, text.length()));
    }
    Match<Boolean> surname = book.surnames.at(text, 0);
    return text.indexOf('·') > 0
        || (surname != null
            && text.length() > surname.end()
            && text.length() <= LONGEST_SHORT_NAME);
  }

  /** Where a name in Latin letters begins that stands behind ideographs to the end; -1 if none. */
  private static int startOfLatinName(String text, int from, int end) {
    int start = end;
    boolean small = false;
    while (start > from && !Characters.han(text.charAt(start - 1))) {
      start--;
      small |= Character.isLowerCase(text.charAt(start));
    }
    int name = Characters.pastBlanks(text, start, end);
    boolean capital = small && Character.isUpperCase(text.charAt(name));
    return start > from && capital && NameForm.likeName(text, new Range(name, end)) ? name : -1;
  }

  /**
   * Whether words that end at a place name somebody: a form of address, an office, a name behind
   * it.
   */
  boolean endsPerson(String text, int end) {
    int bracket =
        end > 0 ? startOfBracketAtEnd(text, new Range(Math.max(0, end - LONGEST_REMARK), end)) : -1;
    if (bracket > 0) {
      return endsPerson(text, bracket);
    }
    return book.honorificsAfter.endingAt(text, end) != null
        || book.officeEndsAt(text, end)
        || endsForeignName(text, end)
        || endsShortName(text, end)
        || endsLatinName(text, end);
  }

  /** Whether a name in Latin letters ends at a place, and an office before it. */
  boolean endsLatinName(String text, int end) {
    int from = Math.max(0, end - LONGEST_LATIN_NAME);
    boolean letter = end > 0 && Characters.letter(text.charAt(end - 1));
    int name = letter ? startOfLatinName(text, from, end) : -1;
    return name > 0 && book.officeEndsAt(text, name);
  }

  /**
   * Whether a name of two or three ideographs, or four with a surname of two, ends at a place, and
   * an office before it: {@code 总干事屈冬玉}.
   */
  private boolean endsShortName(String text, int end) {
    for (int start = end - 2; start > 0 && end - start <= LONGEST_SHORT_NAME; start--) {
      if (!Characters.han(text.charAt(start)) || !Characters.han(text.charAt(start + 1))) {
        return false;
      }
      Match<Boolean> surname = book.surnames.at(text, start);
      int given = surname == null ? 0 : end - surname.end();
      if (given > 0 && given <= 2 && book.officeEndsAt(text, start)) {
        Match<State> state = PartyNames.stateAt(text, start, book);
        return state == null || state.end() != end;
      }
    }
    return false;
  }

  /**
   * Whether a name with a point in it ends at a place, and an office before it: {@code 主席穆萨·法基}.
   */
  private boolean endsForeignName(String text, int end) {
    boolean point = false;
    for (int i = end - 1;
        i > 0 && end - i <= NameForm.LONGEST_HAN_NAME && NameForm.partOfHanName(text.charAt(i));
        i--) {
      point |= text.charAt(i) == '·';
      if (point && book.officeEndsAt(text, i)) {
        return true;
      }
    }
    return false;
  }

  private int endOfOffice(String text, int at) {
    Match<?> office = book.offices.at(text, at);
    Match<?> word = book.officeWords.at(text, at);
    Match<?> body = book.bodyWords.at(text, at);
    int end = Math.max(office == null ? -1 : office.end(), word == null ? -1 : word.end());
    return Math.max(end, body == null ? -1 : body.end());
  }
}
