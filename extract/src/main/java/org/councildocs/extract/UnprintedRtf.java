package org.councildocs.extract;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.BitSet;
import java.util.Set;

/**
 * Takes out of an RTF file what is in it but not on its pages: words that were struck out while
 * changes were noted, and hidden ones, and what readers have remarked. The numbers of paragraphs,
 * which are printed, are kept as words, since Tika would pass over them.
 */
final class UnprintedRtf {

  private static final Set<String> REMARKS =
      Set.of("annotation", "atnid", "atnauthor", "atntime", "atndate", "atnref", "atnparent");

  private static final int LONGEST_WORD = 32;
  private static final int MOST_DIGITS = 9;

  private final byte[] file;
  private final ByteArrayOutputStream out;

  /** For each group around a place whether its words are not printed. */
  private final BitSet unprinted = new BitSet();

  private int depth;
  private int at;

  /** Whether the last that was copied is a control word that what follows could become part of. */
  private boolean openWord;

  private UnprintedRtf(byte[] file) {
    this.file = file;
    this.out = new ByteArrayOutputStream(file.length);
  }

  /** A file without what is not printed. */
  static byte[] takenOut(byte[] file) {
    UnprintedRtf rtf = new UnprintedRtf(file);
    while (rtf.at < file.length) {
      rtf.next();
    }
    return rtf.out.toByteArray();
  }

  private void next() {
    byte c = file[at];
    if (c == '{') {
      int behind = endOfRemark();
      if (behind > 0) {
        passOver(behind);
        return;
      }
      unprinted.set(depth + 1, unprinted.get(depth));
      depth++;
      copy(1);
    } else if (c == '}') {
      depth = Math.max(0, depth - 1);
      copy(1);
    } else if (c == '\\') {
      control();
    } else if (unprinted.get(depth)) {
      at++;
    } else {
      copy(1);
    }
  }

  private void copy(int length) {
    int most = Math.min(length, file.length - at);
    out.write(file, at, most);
    at += most;
    openWord = false;
  }

  private void passOver(int behind) {
    if (openWord) {
      out.write(' ');
      openWord = false;
    }
    at = behind;
  }

  /** Copies a control word or symbol, or does what it says. */
  private void control() {
    int end = endOfLetters(at + 1);
    if (end == at + 1) {
      symbol();
      return;
    }
    String word = letters(at + 1, end);
    int parameter = parameterAt(end);
    int behind = endOfParameter(end);
    switch (word) {
      case "deleted", "v" -> unprinted.set(depth, parameter != 0);
      case "plain" -> unprinted.set(depth, false);
      case "bin" -> {
        copy(behind - at + Math.min(parameter, file.length));
        return;
      }
      case "listtext" -> {
        passOver(behind);
        passOverReset();
        return;
      }
      case "u" -> {
        if (unprinted.get(depth)) {
          at = behind;
          return;
        }
      }
      default -> {}
    }
    copy(behind - at);
    openWord = file[behind - 1] != ' ';
  }

  /** A character that is written as a symbol, or a sign such as that of a hyphen. */
  private void symbol() {
    int length = at + 1 < file.length && file[at + 1] == '\'' ? 4 : 2;
    if (unprinted.get(depth)) {
      at = Math.min(file.length, at + length);
    } else {
      copy(length);
    }
  }

  /** Passes over the words that begin a number, and would begin the paragraph anew. */
  private void passOverReset() {
    while (at < file.length && file[at] == '\\') {
      int end = endOfLetters(at + 1);
      String word = letters(at + 1, end);
      if (!word.equals("pard") && !word.equals("plain")) {
        return;
      }
      at = endOfParameter(end);
    }
  }

  private int endOfLetters(int from) {
    int end = from;
    while (end < file.length && end - from < LONGEST_WORD && file[end] >= 'a' && file[end] <= 'z') {
      end++;
    }
    return end;
  }

  private String letters(int start, int end) {
    return new String(file, start, end - start, StandardCharsets.US_ASCII);
  }

  /** The number behind a control word; 1 if there is none. */
  private int parameterAt(int from) {
    int value = 0;
    int i = from;
    while (i < file.length && i - from < MOST_DIGITS && file[i] >= '0' && file[i] <= '9') {
      value = value * 10 + file[i] - '0';
      i++;
    }
    return i == from ? 1 : value;
  }

  /** Behind the number of a control word and the blank that ends it. */
  private int endOfParameter(int from) {
    int end = from;
    if (end < file.length && file[end] == '-') {
      end++;
    }
    while (end < file.length && file[end] >= '0' && file[end] <= '9') {
      end++;
    }
    return end < file.length && file[end] == ' ' ? end + 1 : end;
  }

  /** Behind the remark whose group begins here; -1 if none does. */
  private int endOfRemark() {
    int start = at + 1;
    if (start + 3 >= file.length || file[start] != '\\' || file[start + 1] != '*') {
      return -1;
    }
    int word = start + 2;
    while (word < file.length && (file[word] == '\r' || file[word] == '\n')) {
      word++;
    }
    if (word == file.length || file[word] != '\\') {
      return -1;
    }
    return REMARKS.contains(letters(word + 1, endOfLetters(word + 1))) ? endOfGroup(word) : -1;
  }

  /** Behind the group in which a place lies. */
  private int endOfGroup(int from) {
    int open = 1;
    int i = from;
    while (i < file.length && open > 0) {
      byte c = file[i];
      open += c == '{' ? 1 : c == '}' ? -1 : 0;
      i += c == '\\' ? 2 : 1;
    }
    return Math.min(i, file.length);
  }
}
