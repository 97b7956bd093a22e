package org.councildocs.reader;

import org.councildocs.reader.Title.Range;
import org.councildocs.state.State;
import org.jspecify.annotations.Nullable;

/**
 * Reads entries such as {@code Ms. Ana Lopez, Director of ...}, {@code Nobel laureate, John Smith},
 * {@code 秘书长安东尼奥·古特雷斯先生}: name, office and form of address in whatever order.
 */
final class PersonReader {

  private static final int MOST_WORDS_OF_NAME = 6;
  private static final int MOST_WORDS_BEFORE_OFFICE = 3;
  private static final int LONGEST_HAN_NAME = 20;
  private static final int LONGEST_SHORT_NAME = 4;
  private static final int LONGEST_LATIN_NAME = 60;

  private static final int LONGEST_PARTICLE = 3;

  /** A longer particle stands only before another part of the name: {@code ould Ahmed}. */
  private static final int LONGEST_PARTICLE_BEFORE_NAME = 5;

  private static final int LONGEST_ENTRY = 600;
  private static final int LONGEST_REMARK = 40;
  private static final int MOST_WORDS_BEHIND_BODY = 4;

  private final Phrasebook book;
  private final PartyReader parties;

  PersonReader(Phrasebook book, PartyReader parties) {
    this.book = book;
    this.parties = parties;
  }

  /** Reads an entry. */
  Person read(Passage passage, int start, int end) {
    String text = passage.text();
    Range entry = trimmed(text, pastArticle(text, start, end), end);
    if (entry.end() - entry.start() > LONGEST_ENTRY) {
      return new Person(passage, entry, null, null, null, null, false);
    }
    Match<Boolean> unconfirmed = book.toBeConfirmed.find(passage, entry.start(), entry.end());
    Range named = unconfirmed == null ? entry : withoutRemark(text, entry, unconfirmed);
    Parts parts =
        named.start() >= named.end() ? new Parts(null, null, null) : parts(passage, named);
    Range office =
        parts.office == null
            ? null
            : orNull(office(text, parts.office.start(), parts.office.end()));
    return new Person(
        passage,
        entry,
        orNull(parts.name),
        parts.honorific,
        office,
        state(text, parts.office, named),
        unconfirmed != null);
  }

  /** The State whose an office is, or that stands alone in brackets behind a Chinese name. */
  private @Nullable State state(String text, @Nullable Range office, Range entry) {
    State state = office == null ? null : parties.stateIn(text, office);
    boolean ideographs =
        state == null && entry.start() < entry.end() && Characters.han(text.charAt(entry.start()));
    int bracket = ideographs ? startOfBracketAtEnd(text, entry) : -1;
    Match<State> inside = bracket < 0 ? null : PartyNames.stateAt(text, bracket + 1, book);
    return inside != null && inside.end() == entry.end() - 1 ? inside.value() : state;
  }

  /** Behind the article that French and Spanish set before a form of address. */
  int pastArticle(String text, int start, int end) {
    int from = start;
    while (from < end && text.charAt(from) == ' ') {
      from++;
    }
    Match<Boolean> article = book.articles.at(text, from);
    int named = article == null ? from : Characters.pastBlanks(text, article.end(), end);
    return addressed(text, named, end) ? named : from;
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
        ? trimmed(text, tied ? remark.end() + 1 : remark.end(), entry.end())
        : trimmed(text, entry.start(), startOfRemark(text, entry.start(), remark.start()));
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
    Range words = trimmed(text, start, end);
    int close = words.start() < words.end() ? endOfBrackets(text, words) : -1;
    if (close >= 0) {
      Range inside = new Range(words.start() + 1, close);
      Range behind = trimmed(text, close, words.end());
      Match<State> state = PartyNames.stateAt(text, inside.start(), book);
      boolean ofState = state != null && state.end() == inside.end();
      words = ofState ? behind : behind.start() < behind.end() ? words : inside;
    }
    Match<Boolean> article = book.articles.at(text, words.start());
    return article == null ? words : trimmed(text, article.end(), words.end());
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

  private static Range trimmed(String text, int start, int end) {
    int from = start;
    int to = Math.max(start, Characters.beforeFootnoteMark(text, end));
    while (from < to && (fringe(text.charAt(from)) || ")]）".indexOf(text.charAt(from)) >= 0)) {
      from++;
    }
    while (to > from
        && (fringe(text.charAt(to - 1))
            || text.charAt(to - 1) == '('
            || text.charAt(to - 1) == '['
            || text.charAt(to - 1) == '（')) {
      to--;
    }
    if (to > from
        && text.charAt(to - 1) == '.'
        && to - from > 3
        && (Character.isLowerCase(text.charAt(to - 2))
            || (Character.isUpperCase(text.charAt(to - 2))
                && Character.isUpperCase(text.charAt(to - 3)))
            || Characters.closes(text.charAt(to - 2))
            || Characters.caseless(text.charAt(to - 2)))) {
      to--;
    }
    return new Range(from, to);
  }

  private static boolean fringe(char c) {
    return c == ' '
        || Characters.comma(c)
        || Characters.semicolon(c)
        || c == '。'
        || c == ':'
        || c == '：'
        || Characters.dash(c);
  }

  /** Name, form of address and office of an entry. */
  private record Parts(@Nullable Range name, @Nullable Range honorific, @Nullable Range office) {}

  private Parts parts(Passage passage, Range entry) {
    String text = passage.text();
    if (Characters.han(text.charAt(entry.start())) || endsLatinName(text, entry.end())) {
      return hanParts(text, entry);
    }
    Parts latin = latinNameWithAddress(text, entry);
    if (latin != null) {
      return latin;
    }
    Range honorific = address(text, entry.start(), entry.end());
    if (honorific != null) {
      Parts named = named(text, honorific, entry.end());
      boolean office = book.officeWords.whole(honorific.in(text)) != null;
      return office && named.name != null && !likeName(text, named.name)
          ? ofOffice(passage, entry)
          : named;
    }
    Range inside = addressInside(text, entry);
    Range before = inside == null ? entry : trimmed(text, entry.start(), inside.start());
    boolean ofNamed =
        inside != null
            && book.officeWords.whole(inside.in(text)) != null
            && borderAt(text, lastBorder(text, new Range(entry.start(), inside.start())))
            && likeName(text, before)
            && !office(passage, before);
    if (inside != null && !ofNamed) {
      Parts named = named(text, inside, entry.end());
      return new Parts(named.name, named.honorific, new Range(entry.start(), inside.start()));
    }
    int border = border(text, entry.start(), entry.end());
    if (border < 0) {
      boolean name = likeName(text, entry) && !office(passage, entry);
      return name ? new Parts(entry, null, null) : ofOffice(passage, entry);
    }
    Range left = trimmed(text, entry.start(), border);
    Range right = trimmed(text, border, entry.end());
    if (left.start() < left.end()
        && Characters.caseless(text.charAt(left.start()))
        && !office(passage, left)
        && !office(passage, right)) {
      return byLength(text, entry, left, right);
    }
    if (!office(passage, left) && likeName(text, left)) {
      return new Parts(left, null, right);
    }
    int last = lastBorder(text, entry);
    Range tail = trimmed(text, last, entry.end());
    // What has a conjunction goes on with the office: Envoy for Women, Peace and Security.
    boolean joined = book.separators.find(text, tail.start(), tail.end()) != null;
    if (!joined && !office(passage, tail) && likeName(text, tail)) {
      return new Parts(tail, null, trimmed(text, entry.start(), last));
    }
    return new Parts(null, null, entry);
  }

  /**
   * A name in Latin letters with a Chinese form of address behind it; null if it is none: {@code
   * Ahmed Saleh先生 — 水务部长}.
   */
  private @Nullable Parts latinNameWithAddress(String text, Range entry) {
    int border = border(text, entry.start(), entry.end());
    Range left = trimmed(text, entry.start(), border < 0 ? entry.end() : border);
    Match<Boolean> address = book.honorificsAfter.endingAt(text, left.end());
    return address == null || address.start() <= left.start()
        ? null
        : new Parts(
            trimmed(text, left.start(), address.start()),
            new Range(address.start(), left.end()),
            border < 0 ? null : new Range(border, entry.end()));
  }

  /**
   * Name and office where no word tells which is which and no capital: the few words are the name
   * of somebody, the many say what they are; where neither are many, nothing is said.
   */
  private static Parts byLength(String text, Range entry, Range left, Range right) {
    int before = words(text, left);
    int behind = words(text, right);
    if (Math.max(before, behind) <= MOST_WORDS_BEFORE_OFFICE
        || Math.min(before, behind) > MOST_WORDS_BEFORE_OFFICE) {
      return new Parts(null, null, entry);
    }
    return before < behind ? new Parts(left, null, right) : new Parts(right, null, left);
  }

  private static int words(String text, Range range) {
    int words = 1;
    for (int i = range.start(); i < range.end(); i++) {
      words += text.charAt(i) == ' ' ? 1 : 0;
    }
    return words;
  }

  /** An office, and perhaps behind it who bears it. */
  private Parts ofOffice(Passage passage, Range entry) {
    Range name = nameBehindOffice(passage, entry);
    return name == null
        ? new Parts(null, null, entry)
        : new Parts(name, null, new Range(entry.start(), name.start()));
  }

  /** A name without a comma or a form of address behind the office of who bears it, or null. */
  @Nullable Range nameBehindOffice(Passage passage, Range entry) {
    Range ofState = nameBehindState(passage, entry);
    Range ofBody = ofState == null ? nameBehindBody(passage, entry) : ofState;
    return ofBody == null ? nameBehindSmallWords(passage, entry) : ofBody;
  }

  /**
   * The name in {@code Специальный посланник по Сирии Петер Линд}: the last words of the entry have
   * capitals, the word before them has none or ends a name that is known. Only of a language that
   * declines what belongs to an office and writes the other words of a body small.
   */
  private @Nullable Range nameBehindSmallWords(Passage passage, Range entry) {
    if (book.genitiveEndings.isEmpty()) {
      return null;
    }
    String text = passage.text();
    int capitals = startOfCapitals(text, entry);
    int start = pastKnownName(text, capitals, entry.end());
    if (start == entry.start() || start == entry.end()) {
      return null;
    }
    Range name = new Range(start, entry.end());
    int before = text.lastIndexOf(' ', start - 2) + 1;
    boolean joined = book.unfinished.whole(text.substring(before, start - 1)) != null;
    boolean behindName = start > capitals && !book.officeEndsAt(text, start - 1);
    boolean person =
        !joined
            && likeName(text, name)
            && !declined(text, name)
            && (behindName || !mayBeDeclined(text, name))
            && office(passage, new Range(entry.start(), start))
            && !office(passage, name)
            && parties.stateIn(text, name) == null;
    return person ? name : null;
  }

  /** Where the words in capitals begin that end an entry; its end if its last word is small. */
  private static int startOfCapitals(String text, Range entry) {
    int start = entry.end();
    for (int word = text.lastIndexOf(' ', start - 1) + 1;
        word > entry.start() && Character.isUpperCase(text.charAt(word));
        word = text.lastIndexOf(' ', start - 2) + 1) {
      start = word;
    }
    return start;
  }

  /** Behind the offices and the names of States and organs that begin some words. */
  private int pastKnownName(String text, int start, int end) {
    int at = start;
    while (at < end) {
      Match<?> organ = book.organs.at(text, at);
      Match<?> name = organ == null ? PartyNames.stateAt(text, at, book) : organ;
      Match<?> office = name == null ? book.offices.at(text, at) : name;
      Match<?> known = office == null ? book.continuations.at(text, at) : office;
      if (known == null || known.end() > end) {
        return at;
      }
      at = Characters.pastBlanks(text, known.end(), end);
    }
    return at;
  }

  /**
   * The name in {@code министр иностранных дел Танзании Амина Шабани}: an office, its State without
   * a preposition, and behind it a name without a comma; null if it is not so.
   */
  private @Nullable Range nameBehindState(Passage passage, Range entry) {
    String text = passage.text();
    Match<?> office = book.offices.at(text, entry.start());
    Range state = office == null ? null : parties.parties(passage, entry, null).get(0).stateWords();
    if (office == null || state == null || state.start() != office.end() + 1) {
      return null;
    }
    Range tail = trimmed(text, state.end(), entry.end());
    boolean name =
        tail.start() < tail.end()
            && Character.isUpperCase(text.charAt(tail.start()))
            && likeName(text, tail)
            && !office(passage, tail);
    return name ? tail : null;
  }

  /**
   * The name in {@code директор ЮНИСЕФ Анна Вебер}: an office, its body in capitals or quotation
   * marks, and behind it a name of several words without a comma; null if it is not so.
   */
  private @Nullable Range nameBehindBody(Passage passage, Range entry) {
    String text = passage.text();
    Match<?> office = book.offices.at(text, entry.start());
    int start = entry.end();
    int words = 0;
    for (int blank = text.lastIndexOf(' ', start - 1);
        office != null && blank > office.end() && words < MOST_WORDS_BEHIND_BODY;
        blank = text.lastIndexOf(' ', blank - 1)) {
      int before = text.lastIndexOf(' ', blank - 1) + 1;
      if (!Character.isUpperCase(text.charAt(blank + 1))) {
        return null;
      }
      words++;
      if (words > 1 && namesBody(text, before, blank)) {
        Range tail = new Range(blank + 1, entry.end());
        boolean ofState = parties.stateIn(text, tail) != null;
        boolean name = likeName(text, tail) && !office(passage, tail) && !declined(text, tail);
        return name && !ofState ? tail : null;
      }
    }
    return null;
  }

  /** Whether a word of some words ends as one that is declined, and so belongs to an office. */
  private boolean declined(String text, Range words) {
    for (int i = words.start() + 1; i <= words.end(); i++) {
      if (i == words.end() || text.charAt(i) == ' ') {
        for (String ending : book.genitiveEndings) {
          if (text.startsWith(ending, i - ending.length())) {
            return true;
          }
        }
      }
    }
    return false;
  }

  /**
   * Whether some words may all the same belong to an office, for both the first and the last end as
   * names do with and without a case: {@code Центра Картера}, {@code Анна Картера}; directly behind
   * an office the first one is enough: {@code директор Центра Вудро}. One word alone may be any.
   */
  private boolean mayBeDeclined(String text, Range words) {
    int first = text.indexOf(' ', words.start());
    int before = words.start() - 1;
    boolean besideOffice =
        book.officeEndsAt(text, before) && book.organs.endingAt(text, before) == null;
    return first < 0
        || first >= words.end()
        || (book.genitiveFirst.indexOf(text.charAt(first - 1)) >= 0
            && (besideOffice || book.genitiveLast.indexOf(text.charAt(words.end() - 1)) >= 0));
  }

  /** Whether a word is all in capitals, as an abbreviated name is, or ends a quotation. */
  private static boolean namesBody(String text, int start, int end) {
    int letters = 0;
    while (start + letters < end && Character.isUpperCase(text.charAt(start + letters))) {
      letters++;
    }
    return (letters > 2 && start + letters == end) || "»”".indexOf(text.charAt(end - 1)) >= 0;
  }

  /** A name behind its form of address, up to a comma, dash or bracket; the rest is the office. */
  private Parts named(String text, Range honorific, int end) {
    int border = border(text, honorific.end(), end);
    int last = border < 0 ? end : border;
    int joined = joined(text, honorific, last);
    boolean ofOffice = book.officeWords.whole(honorific.in(text)) != null;
    int office = joined < 0 && !ofOffice ? startOfOffice(text, honorific.end(), last) : -1;
    if (office > 0) {
      return new Parts(trimmed(text, honorific.end(), office), honorific, new Range(office, end));
    }
    Range name = trimmed(text, honorific.end(), joined < 0 ? last : joined);
    return new Parts(name, honorific, border < 0 ? null : new Range(border, end));
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
              && length > LONGEST_PARTICLE
              && !particle(text, i, i + length)
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

  /**
   * Where the words begin that join another person to the one addressed: {@code and Ms. B}.
   *
   * @return the offset of the conjunction; -1 if there is none before the next form of address
   */
  int joined(String text, Range address, int end) {
    for (int i = address.end() + 1; i < end; i++) {
      if (text.charAt(i - 1) != ' ') {
        continue;
      }
      int behind = book.endOfSeparator(text, i);
      int next = behind < 0 ? i : pastArticle(text, behind, end);
      // Ambassador, Professor: what addresses somebody may be an office of the same.
      if (address(text, next, end) != null && book.officeWords.at(text, next) == null) {
        return next == i ? -1 : i;
      }
    }
    return -1;
  }

  /** Whether a form of address with a name stands at a place. */
  boolean addressed(String text, int start, int end) {
    return address(text, start, end) != null;
  }

  /** The form of address that stands at a place, before a name; null if there is none. */
  @Nullable Range address(String text, int start, int end) {
    int at = start;
    int last = start;
    Match<Boolean> match = honorific(text, at);
    while (match != null
        && match.end() < end
        && (nameFollows(text, match.end(), end) || addressFollows(text, match.end(), end))
        && !beginsName(text, match)
        && !ofState(text, match)) {
      last = match.end();
      if (last < end && "./".indexOf(text.charAt(last)) >= 0) {
        last++;
      }
      at = last < end && text.charAt(last) == ' ' ? last + 1 : last;
      match = book.honorificsBefore.at(text, at);
    }
    return last > start ? new Range(start, last) : null;
  }

  /** The form of address at a place, be it behind a conjunction that is glued to it. */
  private @Nullable Match<Boolean> honorific(String text, int at) {
    Match<Boolean> match = book.honorificsBefore.at(text, at);
    if (match != null || !book.conjunctionGluedTo(text, at)) {
      return match;
    }
    match = book.honorificsBefore.at(text, at - 1);
    return match != null && match.start() == at ? match : null;
  }

  /**
   * Whether what may be a form of address is the first word of the name of a State or an organ:
   * {@code General Assembly}.
   */
  private boolean beginsName(String text, Match<Boolean> address) {
    Match<?> organ = book.organs.at(text, address.start());
    if (organ != null && organ.end() > address.end()) {
      return true;
    }
    Match<State> state =
        Characters.caseless(text.charAt(address.start()))
            ? PartyNames.stateAt(text, address.start(), book)
            : null;
    return state != null && state.start() <= address.start() && state.end() > address.end();
  }

  /**
   * Whether what may be a form of address is an office with its State behind it, in a language that
   * joins the two without a preposition: {@code Посол Греции}.
   */
  private boolean ofState(String text, Match<Boolean> address) {
    return !book.genitiveEndings.isEmpty()
        && book.officeWords.at(text, address.start()) != null
        && PartyNames.stateAt(text, Characters.pastBlank(text, address.end()), book) != null;
  }

  /**
   * Whether another form of address with a name behind it follows, which may begin with a small
   * letter: {@code Его Превосходительство г-н Иванов}.
   */
  private boolean addressFollows(String text, int at, int end) {
    int next = Characters.pastBlank(text, at);
    Match<Boolean> second = next == at ? null : book.honorificsBefore.at(text, next);
    return second != null && second.end() < end && nameFollows(text, second.end(), end);
  }

  private boolean nameFollows(String text, int at, int end) {
    int i = at;
    while (i < end && " ./".indexOf(text.charAt(i)) >= 0) {
      i++;
    }
    if (i == end || !Characters.capital(text.charAt(i))) {
      return false;
    }
    int word = text.indexOf(' ', i);
    return !Characters.caseless(text.charAt(i))
        || word < 0
        || book.unfinished.whole(text.substring(i, word)) == null;
  }

  /** The first form of address behind the beginning of some words and their offices, or null. */
  @Nullable Range addressInside(String text, Range entry) {
    for (int i = entry.start() + 1; i < entry.end(); i++) {
      // A word of an office is no form of address: Secretaria General Adjunta.
      Match<?> office = book.offices.at(text, i == entry.start() + 1 ? i - 1 : i);
      i = office == null ? i : Math.max(i, office.end());
      if (i < entry.end() && text.charAt(i - 1) == ' ') {
        Range honorific = address(text, i, entry.end());
        if (honorific != null) {
          return honorific;
        }
      }
    }
    return null;
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

  private boolean office(Passage passage, Range range) {
    // A conjunction that is glued to the first word is part of it.
    boolean glued = book.conjunctionGluedTo(passage.text(), range.start());
    return book.namesOffice(passage, glued ? range.start() - 1 : range.start(), range.end());
  }

  /** Whether a line looks like a name, also among ideographs: it has a point or a surname. */
  boolean nameAlone(String text) {
    if (!Characters.han(text.charAt(0))) {
      return likeName(text, new Range(0, text.length()));
    }
    Match<Boolean> surname = book.surnames.at(text, 0);
    return text.indexOf('·') > 0
        || (surname != null
            && text.length() > surname.end()
            && text.length() <= LONGEST_SHORT_NAME);
  }

  /** Whether words look like a name: few, and all but particles with a capital. */
  static boolean likeName(String text, Range range) {
    if (Characters.han(text.charAt(range.start()))) {
      return likeHanName(text, range);
    }
    int words = 0;
    boolean start = true;
    for (int i = range.start(); i < range.end(); i++) {
      char c = text.charAt(i);
      if (c == ' ') {
        start = true;
      } else if (start) {
        words++;
        start = false;
        int end = text.indexOf(' ', i);
        int length = (end < 0 ? range.end() : Math.min(end, range.end())) - i;
        if (!Characters.capital(c) && length > 3 && !particle(text, i, i + length)) {
          return false;
        }
      }
    }
    return words >= 1 && words <= MOST_WORDS_OF_NAME;
  }

  /** Whether a particle is joined to a name by a hyphen: {@code аль-Хусейн}. */
  private static boolean particle(String text, int start, int end) {
    int hyphen =
        Characters.indexOf(text, '-', start, Math.min(end - 1, start + LONGEST_PARTICLE + 1));
    return hyphen > start && Characters.capital(text.charAt(hyphen + 1));
  }

  /** Whether all is ideographs and the points between the parts of a foreign name. */
  private static boolean likeHanName(String text, Range range) {
    for (int i = range.start(); i < range.end(); i++) {
      if (!partOfHanName(text.charAt(i))) {
        return false;
      }
    }
    return range.end() - range.start() <= LONGEST_HAN_NAME;
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
  private static int startOfBracketAtEnd(String text, Range words) {
    char last = text.charAt(words.end() - 1);
    char open = last == ')' ? '(' : last == '）' ? '（' : 0;
    int at = words.end() - 1;
    while (open != 0 && at > words.start() && text.charAt(at) != open) {
      at--;
    }
    return open != 0 && at > words.start() ? at : -1;
  }

  /** Whether a line of ideographs tells an office and behind it a name. */
  boolean named(Passage line) {
    String text = line.text();
    Range all = new Range(0, text.length());
    Parts parts = Characters.han(text.charAt(0)) ? hanParts(text, all) : null;
    return parts != null && parts.name != null && parts.office != null;
  }

  /** The office before the name, the form of address behind it. */
  private Parts hanParts(String text, Range entry) {
    if (book.indefiniteArticles.at(text, entry.start()) != null) {
      return new Parts(null, null, entry);
    }
    int bracket = startOfBracketAtEnd(text, entry);
    if (bracket > 0) {
      Parts before = hanParts(text, trimmed(text, entry.start(), bracket));
      Range inside = new Range(bracket, entry.end());
      boolean also = before.name != null && before.office == null;
      return also ? new Parts(before.name, before.honorific, inside) : before;
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
      return new Parts(new Range(entry.start(), comma), null, new Range(comma + 1, entry.end()));
    }
    if (comma < entry.end() && address != null) {
      return new Parts(
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
        return new Parts(null, null, entry);
      }
    }
    int latin = startOfLatinName(text, border, end);
    if (latin > border) {
      return new Parts(new Range(latin, end), honorific, new Range(entry.start(), latin));
    }
    if (border == entry.start() && parties.stateIn(text, new Range(border, end)) != null) {
      // The office behind the name of a State is not known, nor where it ends.
      return new Parts(null, honorific, new Range(border, end));
    }
    Range office = border == entry.start() ? null : new Range(entry.start(), border);
    Range name = trimmed(text, border, end);
    boolean several = Characters.indexOf(text, '、', name.start(), name.end()) >= 0;
    return several ? new Parts(null, null, null) : new Parts(name, honorific, office);
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
    return start > from && capital && likeName(text, new Range(name, end)) ? name : -1;
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
  private boolean endsLatinName(String text, int end) {
    int from = Math.max(0, end - LONGEST_LATIN_NAME);
    int name = Characters.letter(text.charAt(end - 1)) ? startOfLatinName(text, from, end) : -1;
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
        i > 0 && end - i <= LONGEST_HAN_NAME && partOfHanName(text.charAt(i));
        i--) {
      point |= text.charAt(i) == '·';
      if (point && book.officeEndsAt(text, i)) {
        return true;
      }
    }
    return false;
  }

  private static boolean partOfHanName(char c) {
    return (Characters.han(c) && c != '、') || c == '·' || Characters.dash(c);
  }

  private int endOfOffice(String text, int at) {
    Match<?> office = book.offices.at(text, at);
    Match<?> word = book.officeWords.at(text, at);
    Match<?> body = book.bodyWords.at(text, at);
    int end = Math.max(office == null ? -1 : office.end(), word == null ? -1 : word.end());
    return Math.max(end, body == null ? -1 : body.end());
  }
}
