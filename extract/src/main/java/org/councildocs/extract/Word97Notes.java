package org.councildocs.extract;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.extractor.WordExtractor;

/**
 * Puts right what Tika writes behind the text of a Word 97 file: its footnotes, what readers have
 * remarked, its endnotes, each with the same sign before it, as if a character could not be read.
 */
final class Word97Notes {

  private static final char SIGN = '\uFFFD';

  private Word97Notes() {}

  /** A text with its notes numbered, and without the remarks. */
  static String putRight(String text, byte[] file) {
    int first = text.indexOf("\n" + SIGN) + 1;
    if (first == 0) {
      return text;
    }
    try (HWPFDocument document = new HWPFDocument(new ByteArrayInputStream(file));
        WordExtractor words = new WordExtractor(document)) {
      return text.substring(0, first) + putRight(text.substring(first), words.getCommentsText());
    } catch (IOException | RuntimeException e) {
      // What Tika has read stands as it is.
      return text;
    }
  }

  private static String putRight(String notes, String[] remarks) {
    Deque<String> left = new ArrayDeque<>();
    for (String remark : remarks) {
      // Here the sign is the control character that it stands for.
      String words = remark.replace('\u0005', ' ').strip();
      if (!words.isEmpty()) {
        left.add(words);
      }
    }
    StringBuilder out = new StringBuilder(notes.length());
    int count = 0;
    for (String line : notes.split("\n", -1)) {
      boolean begins = line.indexOf(SIGN) == 0;
      String words = line.substring(begins ? 1 : 0).strip();
      if (words.equals(left.peek())) {
        left.remove();
      } else {
        out.append(begins ? PageText.raised(++count) + " " + words : line).append('\n');
      }
    }
    return out.toString();
  }
}
