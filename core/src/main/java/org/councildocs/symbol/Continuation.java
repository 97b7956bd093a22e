package org.councildocs.symbol;

import java.util.EnumSet;
import java.util.List;

/**
 * What goes on behind a symbol without repeating it: {@code , Add.2 and Corr.1}, {@code and Corr. 1
 * & 2}, {@code , L.61 and L.62/Rev.1}. Each modifier belongs to the same document as the last one
 * before it, each draft or record to the same series.
 */
final class Continuation {

  private static final List<String> JOINTS =
      List.of(
          ", and ", " and ", ", ", " & ", "; ", " et ", " y ", " и ", " و ", " و", "和", "、", "及");
  private static final List<String> RANGES = List.of("-", "\u2013", " to ");
  private static final int MOST_DIGITS = 3;
  private static final int LONGEST = 60;

  private final String text;
  private final List<SymbolMatch> found;

  /** What stands before the word and number of a draft or record; empty if the list is of none. */
  private final String series;

  private final String draft;
  private String base;
  private String word;
  private DocumentSymbol last;

  private Continuation(String text, DocumentSymbol first, List<SymbolMatch> found) {
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
  static int addAll(String text, SymbolMatch first, List<SymbolMatch> found) {
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
    int range = series.isEmpty() ? -1 : after(text, RANGES, end);
    if (range > 0 && text.startsWith(draft, range)) {
      return draft(range, true);
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
      add(base + '/' + word + '.' + text.substring(item, numberEnd), item, numberEnd, found);
    }
    return numberEnd;
  }

  private int modifier(int item, String candidate) {
    int end = end(candidate, base.length());
    if (end < 0) {
      return -1;
    }
    int itemEnd = item + end - base.length() - 1;
    add(candidate.substring(0, end), item, itemEnd, found);
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
      addUpTo(symbol, item, itemEnd);
    } else {
      add(symbol.toString(), item, itemEnd, found);
    }
    last = symbol;
    base = base(symbol);
    word = lastWord(symbol);
    return itemEnd;
  }

  /** The documents between the last one and this, which is the end of a range. */
  private void addUpTo(DocumentSymbol symbol, int start, int end) {
    List<DocumentSymbol> each =
        DocumentSymbol.tryParse(last + "-" + symbol).map(SymbolRanges::expand).orElse(List.of());
    List<DocumentSymbol> further = each.size() < 2 ? List.of(symbol) : each.subList(1, each.size());
    for (DocumentSymbol one : further) {
      found.add(new SymbolMatch(start, end, one, EnumSet.noneOf(Mending.class)));
    }
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

  private static void add(String symbol, int start, int end, List<SymbolMatch> found) {
    DocumentSymbol.tryParse(symbol)
        .ifPresent(
            read -> {
              for (DocumentSymbol each : SymbolRanges.expand(read)) {
                found.add(new SymbolMatch(start, end, each, EnumSet.noneOf(Mending.class)));
              }
            });
  }

  private static String lastWord(DocumentSymbol symbol) {
    List<SymbolModifier> modifiers = symbol.modifiers();
    return modifiers.isEmpty() ? "" : modifiers.get(modifiers.size() - 1).kind().word();
  }

  /** Where the item behind a joint begins, with its slash left out; or -1. */
  static int afterJoint(String text, int at) {
    int item = after(text, JOINTS, at);
    return item > 0 && text.startsWith("/", item) ? item + 1 : item;
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
    int end = SymbolScanner.digits(text, at, text.length());
    if (end == at || end - at > MOST_DIGITS) {
      return -1;
    }
    if (end + 1 < text.length() && text.charAt(end) == '-') {
      int last = SymbolScanner.digits(text, end + 1, text.length());
      end = last > end + 1 ? last : end;
    }
    return end == text.length() || apart(text, end) ? end : -1;
  }

  /** "and 2 other documents": a number before a word is no modifier. */
  private static boolean apart(String text, int at) {
    char c = text.charAt(at);
    boolean word = c == ' ' && at + 1 < text.length() && Ascii.letter(text.charAt(at + 1));
    return !Ascii.letterOrDigit(c) && c != '/' && (!word || afterJoint(text, at) > 0);
  }
}
