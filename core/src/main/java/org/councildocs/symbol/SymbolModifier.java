package org.councildocs.symbol;

import java.util.Objects;

/**
 * An element after the number of a document that makes another document of it, for example {@code
 * Add.1} as {@code SymbolModifier[kind=ADDENDUM, number=1, lastNumber=1]}.
 *
 * <p>Source: Dag Hammarskjöld Library, <i>UN Document Symbols</i>
 * (research.un.org/en/docs/symbols).
 *
 * @param kind what it is
 * @param number its number; 0 for a kind that has none, such as a summary
 * @param lastNumber the last of several numbers, as 10 in {@code Add.1-10}; else the same number
 * @since 0.1.0
 */
public record SymbolModifier(Kind kind, int number, int lastNumber) {

  /** What a modifier makes of a document. */
  public enum Kind {
    /** {@code Add}: an addition to the document. */
    ADDENDUM("Add"),
    /** {@code Corr}: a correction, which may not concern all languages. */
    CORRIGENDUM("Corr"),
    /** {@code Rev}: a new text that replaces the earlier one. */
    REVISION("Rev"),
    /** {@code Amend}: an amendment of the text. */
    AMENDMENT("Amend"),
    /** {@code Summary}: a summary of the document. */
    SUMMARY("Summary"),
    /** {@code Excerpt}: an excerpt of the document. */
    EXCERPT("Excerpt"),
    /** {@code Annex}: the annex of the document, where a list has it by itself. */
    ANNEX("Annex");

    private final String word;

    Kind(String word) {
      this.word = word;
    }

    /**
     * The word as it stands in a symbol.
     *
     * @return for example {@code "Add"}, never null
     */
    public String word() {
      return word;
    }
  }

  /**
   * Makes a modifier.
   *
   * @throws NullPointerException if the kind is null
   */
  public SymbolModifier {
    Objects.requireNonNull(kind, "kind");
  }

  /**
   * The modifier as it stands in a symbol.
   *
   * @return for example {@code Add.1}, {@code Add.1-10} or {@code Summary}
   */
  @Override
  public String toString() {
    if (kind == Kind.SUMMARY || kind == Kind.EXCERPT || kind == Kind.ANNEX) {
      return kind.word;
    }
    return kind.word + '.' + number + (lastNumber == number ? "" : "-" + lastNumber);
  }
}
