package org.councildocs.validation;

/** Compares what two places of a document say, apart from blanks, punctuation, case and width. */
final class Wording {

  /** Full-width forms of ASCII stand this far behind it. */
  private static final int FULL_WIDTH = 0xFEE0;

  private Wording() {}

  static boolean same(String one, String other) {
    return one.equals(other) || bare(one).equals(bare(other));
  }

  /** The letters and digits alone, in small letters and of normal width. */
  static String bare(String text) {
    StringBuilder bare = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); ) {
      int character = text.codePointAt(i);
      i += Character.charCount(character);
      if (character > '\uFF00' && character < '\uFF5F') {
        character -= FULL_WIDTH;
      }
      if (Character.isLetterOrDigit(character)) {
        bare.appendCodePoint(Character.toLowerCase(character));
      }
    }
    return bare.toString();
  }
}
