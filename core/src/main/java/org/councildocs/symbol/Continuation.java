package org.councildocs.symbol;

import java.util.EnumSet;
import java.util.List;

/**
 * What goes on behind a symbol without repeating it: {@code , Add.2 and Corr.1}, {@code and Corr. 1
 * & 2}, {@code , L.61 and L.62/Rev.1}. Each modifier belongs to the same document as the last one
 * before it, each draft or record to the same series.
 */
final class Continuation {

  private static final List<String> COMMAS = List.of(", ", "; ", "، ", "、");
  private static final List<String> CONJUNCTIONS =
      List.of("and ", "& ", "et ", "y ", "и ", "و ", "و", "和 ", "和", "及 ", "及", "以及");
  private static final List<String> RANGES =
      List.of("-", "\u2013", " to ", " through ", " à ", " a ", " по ", " إلى ", "至", "到");
  private static final int MOST_DIGITS = 3;
  private static final int MOST_DIGITS_OF_RECORD = 4;
  private static final int LONGEST = 60;

  private final String text;
  private final Citations found;

  /** What stands before the word and number of a draft or record; empty if the list is of none. */
  private final String series;

  private final String draft;
  private String base;
  private String word;

  /** The document that was named last; of a range its end. */
  private DocumentSymbol last;

  private Continuation(String text, DocumentSymbol first, Citations found) {
    this.text = text;
    this.found = found;
    this.last = first;
    this.base = base(first);
    this.word = lastWord(first);
    this.draft = first.nature().map(nature -> nature.code() + '.').orElse("");
    int nature = draft.isEmpty() ? -1 : first.toString().lastIndexOf('/' + draft);
    this.series = nature < 0 ? "" : first.toString().substring(0, nature + 1);
  }

  /** Adds a match for each document that is named behind another; tells where the list ends. */
  static int addAll(String text, SymbolMatch first, Citations found) {
    Continuation list = new Continuation(text, first.symbol(), found);
    int end = first.end();
    int next = list.next(end);
    while (next > end) {
      end = next;
      next = list.next(end);
    }
    return end;
  }

  /** Reads the item behind the one that ends at a place; tells where it ends, or -1. */
  private int next(int end) {
    int range = afterRange(text, end);
    if (range > 0) {
      return word.isEmpty() ? draftRange(range) : modifierRange(range);
    }
    int item = afterJoint(text, end);
    if (item < 0) {
      return -1;
    }
    if (!series.isEmpty() && text.startsWith(draft, item)) {
      return draft(item, false);
    }
    int wordEnd = wordEnd(text, item);
    String spelled = modifier(text, item, wordEnd);
    if (!spelled.isEmpty()) {
      word = spelled;
      return modifier(
          item, base + '/' + text.substring(item, Math.min(text.length(), item + LONGEST)));
    }
    int numberEnd = wordEnd > item || word.isEmpty() ? -1 : numberEnd(text, item);
    if (numberEnd > 0) {
      add(base + '/' + word + '.' + text.substring(item, numberEnd), item, numberEnd);
    }
    return numberEnd;
  }

  /** {@code Add.1 to 3}, {@code Add.1-Add.3}: the end of a range of modifiers; or -1. */
  private int modifierRange(int item) {
    int wordEnd = wordEnd(text, item);
    boolean repeated = wordEnd > item && modifier(text, item, wordEnd).equals(word);
    int number = repeated ? wordEnd + 1 : item;
    int end = wordEnd > item && !repeated ? -1 : numberEnd(text, number);
    return end < 0
        ? -1
        : rangeUpTo(base + '/' + word + '.' + text.substring(number, end), item, end, repeated);
  }

  /** {@code L.60-L.62}, {@code SR.1 to 10}: the end of a range of drafts or records; or -1. */
  private int draftRange(int item) {
    if (series.isEmpty()) {
      return -1;
    }
    if (text.startsWith(draft, item)) {
      return draft(item, true);
    }
    int end = numberEnd(text, item, MOST_DIGITS_OF_RECORD);
    return end < 0 ? -1 : rangeUpTo(series + draft + text.substring(item, end), item, end, false);
  }

  private int modifier(int item, String candidate) {
    int end = end(candidate, base.length());
    if (end < 0) {
      return -1;
    }
    int itemEnd = item + end - base.length() - 1;
    add(candidate.substring(0, end), item, itemEnd);
    return itemEnd;
  }

  private int draft(int item, boolean range) {
    String candidate = series + text.substring(item, Math.min(text.length(), item + LONGEST));
    int end = end(candidate, series.length());
    if (end < 0) {
      return -1;
    }
    DocumentSymbol symbol = DocumentSymbol.parse(candidate.substring(0, end));
    int itemEnd = item + end - series.length();
    if (range) {
      rangeUpTo(symbol.toString(), item, itemEnd, true);
    } else {
      add(symbol.toString(), item, itemEnd);
    }
    base = base(symbol);
    word = lastWord(symbol);
    return itemEnd;
  }

  /**
   * Adds the documents behind the last one up to the end of a range.
   *
   * @param named whether the end is named as a document, so that it is one in no range too: {@code
   *     Add.3 to Add.1}; a bare number is one only as the end of a range
   * @return the end of the item, or -1 if it is none
   */
  private int rangeUpTo(String symbol, int start, int end, boolean named) {
    DocumentSymbol upTo = DocumentSymbol.tryParse(symbol).orElse(null);
    List<DocumentSymbol> each = upTo == null ? List.of() : SymbolRanges.behind(last, upTo);
    if (upTo == null || (each.isEmpty() && !named)) {
      return -1;
    }
    add(start, end, upTo, each.isEmpty() ? List.of(upTo) : each);
    last = upTo;
    return end;
  }

  private void add(int start, int end, DocumentSymbol whole, List<DocumentSymbol> each) {
    found.add(start, end, whole, each, EnumSet.noneOf(Mending.class));
  }

  /** The end of a symbol that goes on behind its head, and does not end in a word; or -1. */
  private static int end(String candidate, int head) {
    long read = SymbolScanner.scan(candidate, 0, candidate.length(), true);
    int end = read < 0 ? -1 : Layout.end(read);
    boolean within =
        end >= 0 && end < candidate.length() && Ascii.letterOrDigit(candidate.charAt(end));
    return end <= head || within ? -1 : end;
  }

  private static String base(DocumentSymbol symbol) {
    return symbol.parent().orElse(symbol).toString();
  }

  private void add(String symbol, int start, int end) {
    DocumentSymbol.tryParse(symbol)
        .ifPresent(
            read -> {
              List<DocumentSymbol> each = SymbolRanges.expand(read);
              add(start, end, read, each);
              last = each.get(each.size() - 1);
            });
  }

  private static String lastWord(DocumentSymbol symbol) {
    List<SymbolModifier> modifiers = symbol.modifiers();
    return modifiers.isEmpty() ? "" : modifiers.get(modifiers.size() - 1).kind().word();
  }

  /** Where the item ends before the joint that ends at a place; or -1. */
  static int beforeJoint(String text, int at) {
    for (String word : CONJUNCTIONS) {
      int start = at - word.length();
      if (text.startsWith(word, start) && start > 0) {
        int comma = before(text, COMMAS, start);
        return comma > 0 ? comma : text.charAt(start - 1) == ' ' ? start - 1 : start;
      }
    }
    return before(text, COMMAS, at);
  }

  private static int before(String text, List<String> words, int at) {
    for (String word : words) {
      if (text.startsWith(word, at - word.length())) {
        return at - word.length();
      }
    }
    return -1;
  }

  /** Where the end of a range begins, or -1. */
  static int afterRange(String text, int at) {
    return after(text, RANGES, at);
  }

  /** Where the item behind a joint begins, with its slash left out; or -1. */
  static int afterJoint(String text, int at) {
    int comma = after(text, COMMAS, at);
    int word = after(text, CONJUNCTIONS, comma < 0 ? bracketEnd(text, at) : comma);
    int item = word < 0 ? comma : word;
    return item > 0 && text.startsWith("/", item) ? item + 1 : item;
  }

  /** The place behind a blank and, in {@code [and Corr.1]}, the bracket behind it. */
  private static int bracketEnd(String text, int at) {
    int blank = text.startsWith(" ", at) ? at + 1 : at;
    boolean bracket = blank > at && (text.startsWith("[", blank) || text.startsWith("(", blank));
    return bracket ? blank + 1 : blank;
  }

  private static int after(String text, List<String> words, int at) {
    for (String word : words) {
      if (text.startsWith(word, at)) {
        return at + word.length();
      }
    }
    return -1;
  }

  private static int wordEnd(String text, int at) {
    int i = at;
    while (i < text.length() && i - at <= 5 && Ascii.letter(text.charAt(i))) {
      i++;
    }
    return i;
  }

  /** The canonical spelling of a modifier word that a full stop follows, or nothing. */
  private static String modifier(String text, int start, int end) {
    if (end == text.length() || text.charAt(end) != '.') {
      return "";
    }
    int found = Word.lookUp(text, start, end);
    Word word = Word.of(found);
    return word == null || (found & Word.MODIFIER) == 0 ? "" : word.spelling();
  }

  /** The end of a number or range that is not the beginning of something else; or -1. */
  private static int numberEnd(String text, int at) {
    return numberEnd(text, at, MOST_DIGITS);
  }

  private static int numberEnd(String text, int at, int most) {
    int end = SymbolScanner.digits(text, at, text.length());
    if (end == at || end - at > most) {
      return -1;
    }
    if (end + 1 < text.length() && text.charAt(end) == '-') {
      int last = SymbolScanner.digits(text, end + 1, text.length());
      end = last > end + 1 ? last : end;
    }
    return end == text.length() || apart(text, end) ? end : -1;
  }

  /**
   * "and 2 other documents": a number before a word is no modifier, and none that goes on is:
   * {@code 3,000}, {@code 10.30}, {@code 30%}, {@code 12-year-old}.
   */
  private static boolean apart(String text, int at) {
    char c = text.charAt(at);
    char next = at + 1 < text.length() ? text.charAt(at + 1) : '\0';
    boolean word = c == ' ' && Character.isLetter(next);
    boolean goesOn =
        switch (c) {
          case '.', ',', ':' -> Ascii.digit(next);
          case '-' -> Character.isLetter(next);
          case '/', '%' -> true;
          default -> Ascii.letterOrDigit(c) || (c == ' ' && next == '%');
        };
    return !goesOn && (!word || afterJoint(text, at) > 0);
  }
}
