package org.councildocs.reader;

import java.util.ArrayList;
import java.util.List;

/** Cuts a paragraph into its sentences. */
final class Sentences {

  private static final int LONGEST_ABBREVIATION = 8;
  private static final int LONGEST_FOOTNOTE = 2;

  private final Phrasebook book;

  Sentences(Phrasebook book) {
    this.book = book;
  }

  /** The sentences of a paragraph, each with what closes it. */
  List<Range> of(String text) {
    List<Range> sentences = new ArrayList<>();
    int start = 0;
    for (int i = 0; i < text.length(); i++) {
      if (Characters.endsSentence(text.charAt(i))) {
        int end = pastFootnote(text, i, pastClosing(text, i + 1));
        if (ends(text, i, end)) {
          sentences.add(new Range(start, end));
          start = Characters.pastBlanks(text, end);
          i = Math.max(i, start - 1);
        }
      }
    }
    if (start < text.length()) {
      sentences.add(new Range(start, text.length()));
    }
    return sentences;
  }

  /** The questions of a paragraph, each with its question mark. */
  List<Range> questions(String text, int from) {
    List<Range> questions = new ArrayList<>();
    int start = from;
    for (int i = from; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Characters.asks(c)) {
        int end = pastClosing(text, i + 1);
        questions.add(new Range(start, end));
        start = Characters.pastBlanks(text, end);
        i = Math.max(i, start - 1);
      } else if (Characters.endsSentence(c) && ends(text, i, pastClosing(text, i + 1))) {
        // What was stated before is no part of the question that follows.
        start = Characters.pastBlanks(text, pastClosing(text, i + 1));
        i = Math.max(i, start - 1);
      }
    }
    return questions;
  }

  private boolean ends(String text, int mark, int end) {
    char c = text.charAt(mark);
    if (Characters.tight(c) || end == text.length()) {
      return true;
    }
    if (text.charAt(end) != ' '
        || end + 1 >= text.length()
        || Character.isLowerCase(text.charAt(end + 1))) {
      return false;
    }
    return c != '.' || !abbreviation(text, mark);
  }

  private boolean abbreviation(String text, int stop) {
    int start = text.lastIndexOf(' ', stop) + 1;
    while (start < stop && !Characters.word(text.charAt(start))) {
      start++;
    }
    return initial(text, start, stop)
        || (stop - start <= LONGEST_ABBREVIATION
            && book.abbreviations.whole(text.substring(start, stop + 1)) != null);
  }

  /** Whether a letter stands alone before a stop, and not as the unit of a number. */
  private static boolean initial(String text, int start, int stop) {
    boolean letter =
        stop - start == 1
            && (Character.isUpperCase(text.charAt(start))
                || Characters.caseless(text.charAt(start)));
    return letter && (start < 2 || !Characters.digit(text.charAt(start - 2)));
  }

  /** Behind the number of a footnote that stands between a sentence and the next one. */
  private static int pastFootnote(String text, int stop, int end) {
    int behind = end < text.length() ? Numbers.endOfDigits(text, end) : end;
    boolean number =
        behind > end
            && behind - end <= LONGEST_FOOTNOTE
            && stop > 0
            && text.charAt(end) != '0'
            && (end > stop + 1 || Character.isLowerCase(text.charAt(stop - 1)))
            && behind + 1 < text.length()
            && text.charAt(behind) == ' '
            && Character.isUpperCase(text.charAt(behind + 1));
    return number ? behind : end;
  }

  private static int pastClosing(String text, int from) {
    int i = from;
    while (i < text.length()
        && (Characters.closes(text.charAt(i)) || Characters.asks(text.charAt(i)))) {
      i++;
    }
    return i;
  }
}
