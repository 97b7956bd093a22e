package org.councildocs.symbol;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Finds the document symbols in running text of any language, for example two in {@code "Lettre
 * publiée sous la cote S/2022/617 (voir A/C.3/78/L.60/Rev.1)"}; not dates, fractions, {@code
 * and/or} or the numbers of missions.
 *
 * <p>A finder is immutable and may be shared. The time is linear in the length of the text.
 *
 * @since 0.1.0
 */
public final class SymbolFinder {

  private final Leniency leniency;

  private SymbolFinder(Leniency leniency) {
    this.leniency = leniency;
  }

  /**
   * A finder of some leniency.
   *
   * @param leniency how far from the canonical spelling symbols may be, for example {@link
   *     Leniency#PRINTED} for text out of documents
   * @return never null
   * @throws NullPointerException if the leniency is null
   */
  public static SymbolFinder of(Leniency leniency) {
    return new SymbolFinder(Objects.requireNonNull(leniency, "leniency"));
  }

  /**
   * Begins a search; nothing is made for what is no match.
   *
   * @param text the text; anything but a string is copied into one
   * @return a cursor before the first symbol, whose places are UTF-16 units; never null
   * @throws NullPointerException if the text is null
   */
  public SymbolCursor in(CharSequence text) {
    return new SymbolCursor(Objects.requireNonNull(text, "text").toString(), leniency);
  }

  /**
   * Begins a search in UTF-8 bytes, without decoding them.
   *
   * @param utf8 bytes of a text in UTF-8; they must not change during the search
   * @return a cursor before the first symbol, whose places are bytes; never null
   * @throws NullPointerException if the bytes are null
   */
  public SymbolCursor in(byte[] utf8) {
    return in(utf8, 0, Objects.requireNonNull(utf8, "utf8").length);
  }

  /**
   * Begins a search in a part of UTF-8 bytes, without decoding them.
   *
   * @param utf8 bytes of a text in UTF-8; they must not change during the search
   * @param offset the first byte to look at
   * @param length how many bytes to look at
   * @return a cursor before the first symbol, whose places are bytes counted from {@code offset};
   *     never null
   * @throws NullPointerException if the bytes are null
   * @throws IndexOutOfBoundsException if the part does not lie in the bytes
   */
  public SymbolCursor in(byte[] utf8, int offset, int length) {
    Objects.checkFromIndexSize(offset, length, Objects.requireNonNull(utf8, "utf8").length);
    return new SymbolCursor(new Utf8Text(utf8, offset, length), leniency);
  }

  /**
   * Finds all symbols of a text.
   *
   * @param text the text
   * @return the symbols in their order; never null, may be empty
   * @throws NullPointerException if the text is null
   */
  public List<SymbolMatch> findAll(CharSequence text) {
    return all(in(text));
  }

  /**
   * Finds all symbols of a text in UTF-8 bytes.
   *
   * @param utf8 bytes of a text in UTF-8
   * @return the symbols in their order, with places in bytes; never null, may be empty
   * @throws NullPointerException if the bytes are null
   */
  public List<SymbolMatch> findAll(byte[] utf8) {
    return all(in(utf8));
  }

  private static List<SymbolMatch> all(SymbolCursor cursor) {
    List<SymbolMatch> matches = new ArrayList<>();
    while (cursor.next()) {
      matches.add(cursor.match());
    }
    return List.copyOf(matches);
  }
}
