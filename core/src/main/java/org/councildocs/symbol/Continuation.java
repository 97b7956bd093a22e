package org.councildocs.symbol;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;

/**
 * What goes on behind a symbol without repeating it: {@code , Add.2 and Corr.1}, {@code and Corr. 1
 * & 2}. Each item belongs to the same document as the last modifier before it.
 */
final class Continuation {

  private static final List<String> JOINTS =
      List.of(", and ", " and ", ", ", " & ", "; ", " et ", " y ", " и ", " و", "和", "、", "及");
  private static final int MOST_DIGITS = 3;

  private Continuation() {}

  /** Adds a match for each document that is named behind another; tells where the list ends. */
  static int addAll(String text, SymbolMatch first, List<SymbolMatch> found) {
    Optional<DocumentSymbol> parent = first.symbol().parent();
    String base = parent.orElse(first.symbol()).toString();
    String word = lastWord(first.symbol());
    int end = first.end();
    int item = afterJoint(text, end);
    while (item > 0) {
      int digits = item;
      int wordEnd = wordEnd(text, item);
      if (wordEnd > item) {
        String spelled = modifier(text, item, wordEnd);
        if (spelled.isEmpty()) {
          return end;
        }
        word = spelled;
        digits = numberStart(text, wordEnd);
      }
      int next = numberEnd(text, digits);
      if (word.isEmpty() || next < 0) {
        return end;
      }
      add(base + '/' + word + '.' + text.substring(digits, next), item, next, found);
      end = next;
      item = afterJoint(text, end);
    }
    return end;
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
    for (String joint : JOINTS) {
      if (text.startsWith(joint, at)) {
        int item = at + joint.length();
        return text.startsWith("/", item) ? item + 1 : item;
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

  private static int numberStart(String text, int stop) {
    return text.startsWith(" ", stop + 1) ? stop + 2 : stop + 1;
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
