package org.councildocs.reader;

import java.util.Locale;
import org.councildocs.state.State;
import org.jspecify.annotations.Nullable;

/**
 * Reads entries such as {@code Ms. Ana Lopez, Director of ...}, {@code Nobel laureate, John Smith},
 * {@code 秘书长安东尼奥·古特雷斯先生}: name, office and form of address in whatever order.
 */
final class PersonReader {

  private static final int MOST_WORDS_BEFORE_OFFICE = 3;

  /** A longer particle stands only before another part of the name: {@code ould Ahmed}. */
  private static final int LONGEST_PARTICLE_BEFORE_NAME = 5;

  private static final int LONGEST_ENTRY = 600;

  private final Phrasebook book;
  private final PartyReader parties;
  private final FormsOfAddress addresses;
  private final IdeographPersons ideographs;
  private final NamesBehindOffices behindOffices;

  PersonReader(Phrasebook book, PartyReader parties) {
    this.book = book;
    this.parties = parties;
    this.addresses = new FormsOfAddress(book);
    this.ideographs = new IdeographPersons(book, parties);
    this.behindOffices = new NamesBehindOffices(book, parties);
  }

  FormsOfAddress addresses() {
    return addresses;
  }

  IdeographPersons ideographs() {
    return ideographs;
  }

  NamesBehindOffices behindOffices() {
    return behindOffices;
  }

  /** Reads an entry. */
  Person read(Passage passage, int start, int end) {
    String text = passage.text();
    Range entry = PersonParts.trimmed(text, addresses.pastArticle(text, start, end), end);
    if (entry.end() - entry.start() > LONGEST_ENTRY) {
      return new Person(passage, entry, null, null, null, null, false);
    }
    Match<Boolean> unconfirmed = book.toBeConfirmed.find(passage, entry.start(), entry.end());
    Range named = unconfirmed == null ? entry : withoutRemark(text, entry, unconfirmed);
    PersonParts parts =
        named.start() >= named.end() ? new PersonParts(null, null, null) : parts(passage, named);
    Range office =
        parts.office() == null
            ? null
            : orNull(office(text, parts.office().start(), parts.office().end()));
    if (office != null && parts.name() != null) {
      Match<Boolean> article = book.indefiniteArticles.at(text, office.start());
      office = article == null ? office : PersonParts.trimmed(text, article.end(), office.end());
    }
    return new Person(
        passage,
        entry,
        orNull(parts.name()),
        parts.honorific(),
        office,
        state(text, parts.office(), named),
        unconfirmed != null);
  }

  /** The State whose an office is, or that stands alone in brackets behind a Chinese name. */
  private @Nullable State state(String text, @Nullable Range office, Range entry) {
    State state = office == null ? null : parties.stateIn(text, office);
    if (state == null
        && office != null
        && office.start() < office.end()
        && office.end() < entry.end()) {
      // Prime Minister Eva Moor of Malta
      Match<Boolean> before = book.officesBeforeNames.endingAt(text, endOf(text, office));
      state = before == null ? null : parties.stateIn(text, new Range(office.end(), entry.end()));
    }
    boolean han =
        state == null && entry.start() < entry.end() && Characters.han(text.charAt(entry.start()));
    int bracket = han ? IdeographPersons.startOfBracketAtEnd(text, entry) : -1;
    Match<State> inside = bracket < 0 ? null : PartyNames.stateAt(text, bracket + 1, book);
    return inside != null && inside.end() == entry.end() - 1 ? inside.value() : state;
  }

  /** Where some words end without the blank behind them. */
  private static int endOf(String text, Range words) {
    return text.charAt(words.end() - 1) == ' ' ? words.end() - 1 : words.end();
  }

  /** What stands before the remark that an entry is to be confirmed, or behind one in front. */
  private static Range withoutRemark(String text, Range entry, Match<Boolean> remark) {
    boolean first = true;
    for (int i = entry.start(); i < remark.start(); i++) {
      first &= !Character.isLetterOrDigit(text.charAt(i));
    }
    boolean tied =
        remark.end() < entry.end() && text.charAt(remark.end()) == Characters.HAN_PARTICLE;
    return first
        ? PersonParts.trimmed(text, tied ? remark.end() + 1 : remark.end(), entry.end())
        : PersonParts.trimmed(
            text, entry.start(), startOfRemark(text, entry.start(), remark.start()));
  }

  /** Where a remark in brackets begins, such as {@code (name to be confirmed)}. */
  private static int startOfRemark(String text, int from, int words) {
    int bracket = Math.max(text.lastIndexOf('(', words), text.lastIndexOf('（', words));
    boolean open = bracket >= from && text.indexOf(')', bracket) > words;
    return open ? bracket : words;
  }

  /**
   * The words for an office without the article before them, and without the brackets in which it,
   * or a State before it, may stand: {@code (Kenya), Professor}.
   */
  private Range office(String text, int start, int end) {
    Range words = PersonParts.trimmed(text, start, end);
    int close = words.start() < words.end() ? endOfBrackets(text, words) : -1;
    if (close >= 0) {
      Range inside = new Range(words.start() + 1, close);
      Range behind = PersonParts.trimmed(text, close, words.end());
      Match<State> state = PartyNames.stateAt(text, inside.start(), book);
      boolean ofState = state != null && state.end() == inside.end();
      words = ofState ? behind : behind.start() < behind.end() ? words : inside;
    }
    Match<Boolean> article = book.articles.at(text, words.start());
    return article == null ? words : PersonParts.trimmed(text, article.end(), words.end());
  }

  /** Where the brackets end that open some words, -1 if none do. */
  private static int endOfBrackets(String text, Range words) {
    char open = text.charAt(words.start());
    return open == '(' || open == '（'
        ? Characters.indexOf(text, open == '(' ? ')' : '）', words.start(), words.end())
        : -1;
  }

  private static @Nullable Range orNull(@Nullable Range range) {
    return range == null || range.start() >= range.end() ? null : range;
  }

  private PersonParts parts(Passage passage, Range entry) {
    String text = passage.text();
    if (IdeographPersons.opens(text, entry.start())
        || ideographs.endsLatinName(text, entry.end())) {
      return ideographs.parts(text, entry);
    }
    PersonParts latin = latinNameWithAddress(text, entry);
    if (latin != null) {
      return latin;
    }
    Range honorific = addresses.address(text, entry.start(), entry.end());
    Range nearer = honorific == null ? null : nearerAddress(text, honorific, entry.end());
    if (nearer != null) {
      PersonParts named = named(text, nearer, entry.end());
      return new PersonParts(
          named.name(), named.honorific(), new Range(entry.start(), nearer.start()));
    }
    if (honorific != null) {
      PersonParts named = named(text, honorific, entry.end());
      boolean office = book.officeWords.whole(honorific.in(text)) != null;
      return office && named.name() != null && !NameForm.likeName(text, named.name())
          ? ofOffice(passage, entry)
          : named;
    }
    Range inside = addresses.addressInside(text, entry);
    Range before =
        inside == null ? entry : PersonParts.trimmed(text, entry.start(), inside.start());
    boolean ofNamed =
        inside != null
            && book.officeWords.whole(inside.in(text)) != null
            && borderAt(text, lastBorder(text, new Range(entry.start(), inside.start())))
            && NameForm.likeName(text, before)
            && !book.namesOffice(passage, before);
    if (inside != null && !ofNamed) {
      PersonParts named = named(text, inside, entry.end());
      return new PersonParts(
          named.name(), named.honorific(), new Range(entry.start(), inside.start()));
    }
    int border = border(text, entry.start(), entry.end());
    if (border < 0) {
      boolean name =
          NameForm.likeName(text, entry)
              && !book.namesOfficeOrBody(passage, entry)
              && !acronym(entry.in(text));
      return name ? new PersonParts(entry, null, null) : ofOffice(passage, entry);
    }
    Range left = PersonParts.trimmed(text, entry.start(), border);
    Range right = PersonParts.trimmed(text, border, entry.end());
    if (left.start() < left.end()
        && Characters.caseless(text.charAt(left.start()))
        && !book.namesOffice(passage, left)
        && !book.namesOffice(passage, right)) {
      return byLength(text, entry, left, right);
    }
    if (!book.namesOffice(passage, left) && NameForm.likeName(text, left)) {
      return ofBody(text, left)
          ? new PersonParts(null, null, entry)
          : new PersonParts(left, null, right);
    }
    int last = lastBorder(text, entry);
    Range tail = PersonParts.trimmed(text, last, entry.end());
    // What has a conjunction goes on with the office: Envoy for Women, Peace and Security.
    boolean joined = book.separators.find(text, tail.start(), tail.end()) != null;
    if (!joined
        && tail.start() < tail.end()
        && !book.namesOffice(passage, tail)
        && NameForm.likeName(text, tail)
        && mayBeSomebody(text, tail)) {
      return new PersonParts(tail, null, PersonParts.trimmed(text, entry.start(), last));
    }
    return new PersonParts(null, null, entry);
  }

  /**
   * The form of address before the name where the one that opens an entry is the first word of an
   * office: {@code الأستاذة الجامعية السيدة}; null if it is not so.
   */
  private @Nullable Range nearerAddress(String text, Range first, int end) {
    if (book.officeWords.whole(first.in(text)) == null) {
      return null;
    }
    int border = border(text, first.end(), end);
    Range words = new Range(first.end(), border < 0 ? end : border);
    return addresses.joined(text, first, words.end()) < 0
        ? addresses.addressInside(text, words)
        : null;
  }

  /**
   * Whether words in the form of a name behind an office and a comma may be who holds it, and no
   * body, no State and no town: these are one word, or known.
   */
  private boolean mayBeSomebody(String text, Range words) {
    return (Characters.caseless(text.charAt(words.start()))
            || Characters.indexOf(text, ' ', words.start(), words.end()) > 0)
        && !ofBody(text, words)
        && book.placeTails.at(text, words.start()) == null
        && parties.stateIn(text, words) == null;
  }

  /** Whether some words name a body, be they in the form of a name: {@code Water Centre}. */
  private boolean ofBody(String text, Range words) {
    return book.bodyWords.find(text, words.start(), words.end()) != null;
  }

  /** Whether a word alone is in capitals, as the abbreviated name of a body is: {@code UNICEF}. */
  private static boolean acronym(String words) {
    return words.indexOf(' ') < 0
        && !Characters.caseless(words.charAt(0))
        && words.equals(words.toUpperCase(Locale.ROOT));
  }

  /**
   * A name in Latin letters with a Chinese form of address behind it; null if it is none: {@code
   * Ahmed Saleh先生 — 水务部长}.
   */
  private @Nullable PersonParts latinNameWithAddress(String text, Range entry) {
    int border = border(text, entry.start(), entry.end());
    Range left = PersonParts.trimmed(text, entry.start(), border < 0 ? entry.end() : border);
    Match<Boolean> address = book.honorificsAfter.endingAt(text, left.end());
    return address == null || address.start() <= left.start()
        ? null
        : new PersonParts(
            PersonParts.trimmed(text, left.start(), address.start()),
            new Range(address.start(), left.end()),
            border < 0 ? null : new Range(border, entry.end()));
  }

  /**
   * Name and office where no word tells which is which and no capital: the few words are the name
   * of somebody, the many say what they are; where neither are many, nothing is said.
   */
  private static PersonParts byLength(String text, Range entry, Range left, Range right) {
    int before = words(text, left);
    int behind = words(text, right);
    if (Math.max(before, behind) <= MOST_WORDS_BEFORE_OFFICE
        || Math.min(before, behind) > MOST_WORDS_BEFORE_OFFICE) {
      return new PersonParts(null, null, entry);
    }
    return before < behind
        ? new PersonParts(left, null, right)
        : new PersonParts(right, null, left);
  }

  private static int words(String text, Range range) {
    int words = 1;
    for (int i = range.start(); i < range.end(); i++) {
      words += text.charAt(i) == ' ' ? 1 : 0;
    }
    return words;
  }

  /** An office, and perhaps behind it who bears it. */
  private PersonParts ofOffice(Passage passage, Range entry) {
    Range name = behindOffices.find(passage, entry);
    return name == null
        ? new PersonParts(null, null, entry)
        : new PersonParts(name, null, new Range(entry.start(), name.start()));
  }

  /** A name behind its form of address, up to a comma, dash or bracket; the rest is the office. */
  private PersonParts named(String text, Range honorific, int end) {
    int border = border(text, honorific.end(), end);
    int last = border < 0 ? end : border;
    int joined = addresses.joined(text, honorific, last);
    boolean ofOffice = book.officeWords.whole(honorific.in(text)) != null;
    int office = joined < 0 ? startOfOffice(text, honorific.end(), last) : -1;
    if (office > 0 && (!ofOffice || fullName(text, honorific.end(), office))) {
      return new PersonParts(
          PersonParts.trimmed(text, honorific.end(), office), honorific, new Range(office, end));
    }
    Range name = PersonParts.trimmed(text, honorific.end(), joined < 0 ? last : joined);
    return new PersonParts(name, honorific, border < 0 ? null : new Range(border, end));
  }

  /** Whether a name of several words stands between two places. */
  private static boolean fullName(String text, int from, int to) {
    Range name = PersonParts.trimmed(text, from, to);
    return Characters.indexOf(text, ' ', name.start(), name.end()) > 0
        && Character.isUpperCase(text.charAt(name.start()))
        && NameForm.likeName(text, name);
  }

  /**
   * Where the office begins that stands behind a name with nothing between them, as it does where
   * the columns of a table are gone: at an office behind two words, or at a small word that is no
   * particle; -1 if none does.
   */
  private int startOfOffice(String text, int from, int end) {
    int words = 0;
    for (int i = Characters.pastBlanks(text, from, end); i < end; words++) {
      int blank = Characters.indexOf(text, ' ', i, end);
      int next = blank < 0 ? end : blank + 1;
      int length = (blank < 0 ? end : blank) - i;
      boolean small =
          words > 0
              && Character.isLowerCase(text.charAt(i))
              && length > NameForm.LONGEST_PARTICLE
              && !NameForm.particle(text, i, i + length)
              && (length > LONGEST_PARTICLE_BEFORE_NAME
                  || next == end
                  || Character.isLowerCase(text.charAt(next)));
      if (small || (words > 1 && book.offices.at(text, i) != null)) {
        return i;
      }
      i = next;
    }
    return -1;
  }

  /** The first comma, dash between blanks, or bracket; -1 if there is none. */
  private static int border(String text, int start, int end) {
    for (int i = start; i < end; i++) {
      if (borderAt(text, i)) {
        return i;
      }
    }
    return -1;
  }

  private static boolean borderAt(String text, int i) {
    char c = text.charAt(i);
    boolean dash = Characters.dash(c) && i > 0 && text.charAt(i - 1) == ' ';
    return Characters.comma(c)
        || Characters.semicolon(c)
        || (c == '(' && !ending(text, i))
        || c == ':'
        || dash
        || c == '—';
  }

  /** Whether a bracket holds the other ending of the word before it: {@code représentant(e)}. */
  private static boolean ending(String text, int bracket) {
    return bracket > 0
        && Character.isLetter(text.charAt(bracket - 1))
        && bracket + 1 < text.length()
        && Character.isLowerCase(text.charAt(bracket + 1));
  }

  private static int lastBorder(String text, Range entry) {
    int i = entry.end() - 1;
    while (i > entry.start()
        && !Characters.comma(text.charAt(i))
        && !(Characters.dash(text.charAt(i)) && text.charAt(i - 1) == ' ')) {
      i--;
    }
    return i;
  }
}
