package org.councildocs.symbol;

import java.util.Optional;

/**
 * Says that a text is not a document symbol, at which character and why; for example that {@code
 * A/77/L45/Rev.1} has at index 5 an element that no symbol has, and that {@code A/77/L.45/Rev.1}
 * may be meant.
 *
 * @since 0.1.0
 */
public final class SymbolSyntaxException extends IllegalArgumentException {

  private static final long serialVersionUID = 1L;
  private static final int CUT = 64;

  /** The text; nothing if it is longer than any that is mended. */
  private final String text;

  private final int index;
  private final Reason reason;

  SymbolSyntaxException(String text, int index, Reason reason) {
    super(reason + " at index " + index + ": " + cut(text));
    this.text = text.length() > LenientParser.LONGEST ? "" : text;
    this.index = index;
    this.reason = reason;
  }

  private static String cut(String text) {
    if (text.length() <= CUT) {
      return text;
    }
    int end = Character.isHighSurrogate(text.charAt(CUT - 1)) ? CUT - 1 : CUT;
    return text.substring(0, end) + "...";
  }

  /**
   * Where the text stops being a symbol.
   *
   * @return the index of a character of the text, 0-based, in UTF-16 units; 0 if the text is empty
   */
  public int index() {
    return index;
  }

  /**
   * Why the text is not a symbol.
   *
   * @return never null
   */
  public Reason reason() {
    return reason;
  }

  /**
   * The symbol that is surely meant, if there is one: that which a lenient parse would read.
   *
   * @return empty where nothing can be mended; never null
   */
  public Optional<DocumentSymbol> suggestion() {
    return LenientParser.parse(text).map(LenientSymbol::symbol);
  }
}
