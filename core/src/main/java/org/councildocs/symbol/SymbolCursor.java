package org.councildocs.symbol;

import org.jspecify.annotations.Nullable;

/**
 * Goes from symbol to symbol in one text; made by a {@link SymbolFinder}. Not for several threads.
 *
 * <pre>{@code
 * SymbolCursor cursor = SymbolFinder.of(Leniency.EXACT).in("see S/2022/617");
 * while (cursor.next()) {
 *   use(cursor.start(), cursor.end(), cursor.symbol());
 * }
 * }</pre>
 *
 * @since 0.1.0
 */
public final class SymbolCursor {

  private final CharSequence text;
  private final @Nullable Utf8Text bytes;
  private final @Nullable String string;
  private final @Nullable Window window;
  private int start;
  private int end;
  private @Nullable SymbolMatch match;

  SymbolCursor(CharSequence text, Leniency leniency) {
    this.text = text;
    this.bytes = text instanceof Utf8Text utf8 ? utf8 : null;
    this.string = text instanceof String plain ? plain : null;
    this.window = leniency == Leniency.EXACT ? null : new Window(text, leniency);
  }

  /**
   * Goes to the next symbol.
   *
   * @return false if there is no more
   */
  public boolean next() {
    match = null;
    int slash = slash(end);
    while (slash >= 0) {
      int from = start(slash);
      int matchEnd = from < 0 ? -1 : window == null ? Candidate.end(text, from) : window.end(from);
      if (matchEnd - from > Doubt.LONGEST_FEW
          || (matchEnd > 0 && !Doubt.context(text, end, from, matchEnd))) {
        start = from;
        end = matchEnd;
        return true;
      }
      slash = slash(slash + 1);
    }
    start = text.length();
    end = start;
    return false;
  }

  private int start(int slash) {
    if (window != null) {
      return window.start(end, slash);
    }
    return Candidate.around(text, slash) ? Candidate.start(text, end, slash) : -1;
  }

  private int slash(int from) {
    int plain = bytes != null ? bytes.slash(from) : string != null ? string.indexOf('/', from) : -1;
    return window == null ? plain : window.slash(from, plain);
  }

  /**
   * Where the symbol begins.
   *
   * @return 0-based, in UTF-16 units of a string or in bytes; meaningful after {@link #next} was
   *     true
   */
  public int start() {
    return start;
  }

  /**
   * Where the symbol ends.
   *
   * @return exclusive; meaningful after {@link #next} was true
   */
  public int end() {
    return end;
  }

  /**
   * The symbol at which the cursor stands; made when asked for.
   *
   * @return never null
   * @throws IllegalStateException if {@link #next} was not called or gave false
   */
  public DocumentSymbol symbol() {
    return match().symbol();
  }

  /**
   * The symbol at which the cursor stands, its place and what was mended; made when asked for.
   *
   * @return never null
   * @throws IllegalStateException if {@link #next} was not called or gave false
   */
  public SymbolMatch match() {
    if (start == end) {
      throw new IllegalStateException("the cursor stands at no symbol");
    }
    SymbolMatch made = match;
    if (made == null) {
      made = window == null ? Candidate.match(text, start, end) : window.match(start, end);
      match = made;
    }
    return made;
  }
}
