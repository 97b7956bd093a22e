package org.councildocs.language;

import java.util.Objects;

/**
 * One of the six official languages of the United Nations, such as {@code FRENCH} with the tag
 * {@code fr}.
 *
 * <p>The letter is the one that ends a job number on the first page of a document: {@code 25-04962
 * (E)}. Source: rule 41 of S/96/Rev.7 for the languages; masthead practice for the letters.
 *
 * @since 0.1.0
 */
public enum Language {
  /** Arabic, written from right to left. */
  ARABIC("ar", 'A', "العربية", "Arabic"),
  /** Chinese. */
  CHINESE("zh", 'C', "中文", "Chinese"),
  /** English. */
  ENGLISH("en", 'E', "English", "English"),
  /** French. */
  FRENCH("fr", 'F', "français", "French"),
  /** Russian. */
  RUSSIAN("ru", 'R', "русский", "Russian"),
  /** Spanish. */
  SPANISH("es", 'S', "español", "Spanish");

  private final String tag;
  private final char letter;
  private final String nativeName;
  private final String englishName;

  Language(String tag, char letter, String nativeName, String englishName) {
    this.tag = tag;
    this.letter = letter;
    this.nativeName = nativeName;
    this.englishName = englishName;
  }

  /**
   * The language of a tag, the inverse of {@link #tag()}.
   *
   * @param tag a tag of two small letters, such as {@code zh}, not null
   * @return the language, never null
   * @throws IllegalArgumentException if no official language has this tag
   */
  public static Language ofTag(String tag) {
    Objects.requireNonNull(tag, "tag");
    for (Language language : values()) {
      if (language.tag.equals(tag)) {
        return language;
      }
    }
    throw new IllegalArgumentException(
        "'" + tag + "' is no official language; right would be one of ar, zh, en, fr, ru, es");
  }

  /**
   * The language tag (BCP 47) of two small letters.
   *
   * @return the tag, such as {@code zh}, never null
   */
  public String tag() {
    return tag;
  }

  /**
   * The capital letter that stands for the language in a job number.
   *
   * @return the letter, such as {@code C} for Chinese
   */
  public char letter() {
    return letter;
  }

  /**
   * The name of the language in itself.
   *
   * @return the name, such as {@code français}, never null
   */
  public String nativeName() {
    return nativeName;
  }

  /**
   * The name of the language in English, as mastheads print it after {@code Original:}.
   *
   * @return the name, such as {@code French}, never null
   */
  public String englishName() {
    return englishName;
  }

  /**
   * Whether the language is written from right to left.
   *
   * @return true for Arabic alone
   */
  public boolean rightToLeft() {
    return this == ARABIC;
  }
}
