package org.councildocs.reader;

import java.util.List;
import java.util.Optional;
import org.councildocs.document.DocumentPath;
import org.councildocs.document.OriginalLanguage;
import org.councildocs.language.Language;

/** Reads remarks such as {@code [Original: English and French]}. */
final class LanguageTags {

  private static final int LONGEST = 120;

  private LanguageTags() {}

  /** Behind the remark that begins at a place, or -1 if none does. */
  static int endOfTag(String text, int at, Phrasebook book) {
    char open = text.charAt(at);
    if ((open != '[' && open != '［') || book.originalLabels.at(text, at + 1) == null) {
      return -1;
    }
    int end = Math.min(text.length(), at + LONGEST);
    int close = Characters.indexOf(text, open == '[' ? ']' : '］', at, end);
    return close < 0 ? -1 : close + 1;
  }

  /**
   * Adds the languages of a remark to a list. The remark is cut into as many leaves as it has
   * languages.
   *
   * @param holder the path of what has {@code originalLanguages}
   */
  static void read(
      Passage tag,
      Phrasebook book,
      SpanBook spans,
      DocumentPath holder,
      List<OriginalLanguage> languages) {
    String text = tag.text();
    DocumentPath list = holder.child("originalLanguages");
    int leaf = 0;
    int first = languages.size();
    for (int i = 0; i < text.length(); i++) {
      Match<Language> language = book.languages.at(text, i);
      if (language != null) {
        if (languages.size() > first) {
          spans.leaf(list.element(languages.size() - 1), tag.cut(leaf, i).span());
          leaf = i;
        }
        languages.add(
            new OriginalLanguage(
                text.substring(language.start(), language.end()), Optional.of(language.value())));
        i = language.end() - 1;
      }
    }
    if (languages.size() == first) {
      int colon = Math.max(text.indexOf(':'), text.indexOf('：')) + 1;
      languages.add(
          new OriginalLanguage(text.substring(colon, text.length() - 1).strip(), Optional.empty()));
    }
    spans.leaf(list.element(languages.size() - 1), tag.cut(leaf, text.length()).span());
  }
}
