package org.councildocs.tests.reader;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** What mail, web pages and wrong encodings make of a text, so that a reader must undo it first. */
enum Disguise {
  /** Nothing. */
  NONE {
    @Override
    String of(String text) {
      return text;
    }
  },
  /** Quoted in a mail. */
  QUOTED {
    @Override
    String of(String text) {
      return text.lines().map(line -> ("> " + line).stripTrailing()).reduce("", Disguise::joined);
    }
  },
  /** Sent in the codes of mail, lines of 76 at most. */
  CODES_OF_MAIL {
    @Override
    String of(String text) {
      StringBuilder out = new StringBuilder();
      int column = 0;
      String lines = text.replace("\r\n", "\n");
      for (byte value : lines.getBytes(StandardCharsets.UTF_8)) {
        boolean plain = value >= ' ' && value < 0x7F && value != '=';
        String code = plain ? String.valueOf((char) value) : coded(value);
        column += code.length();
        if (column > LONGEST_LINE && value != '\n') {
          out.append("=\r\n");
          column = code.length();
        }
        column = value == '\n' ? 0 : column;
        out.append(value == '\n' ? "\r\n" : code);
      }
      return out.toString();
    }
  },
  /** With references for the characters that are none of ASCII, and tags at the ends of lines. */
  HTML {
    @Override
    String of(String text) {
      StringBuilder out = new StringBuilder();
      text.replace("\r\n", "\n")
          .codePoints()
          .forEach(
              c ->
                  out.append(
                      c == '\n' ? "<br/>\n" : c < 0x80 ? Character.toString(c) : "&#" + c + ";"));
      return out.toString();
    }
  },
  /** UTF-8 taken for Latin-1. */
  LATIN_1 {
    @Override
    String of(String text) {
      return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
    }
  },
  /** Line feeds that were made {@code \r\n} twice. */
  LINE_ENDS_TWICE {
    @Override
    String of(String text) {
      return text.replace("\r\n", "\n").replace("\n", "\r\r\n");
    }
  },
  /** With signs of ASCII for the guillemets. */
  GUILLEMETS {
    @Override
    String of(String text) {
      return text.replace("«", "<<").replace("»", ">>");
    }
  },
  /** With the ligatures of a font. */
  LIGATURES {
    @Override
    String of(String text) {
      return text.replace("ffi", "\uFB03").replace("fi", "\uFB01").replace("fl", "\uFB02");
    }
  };

  private static final int LONGEST_LINE = 75;

  /** A text in this disguise. */
  abstract String of(String text);

  private static String coded(byte value) {
    return String.format(Locale.ROOT, "=%02X", value & 0xFF);
  }

  private static String joined(String before, String line) {
    return before.isEmpty() ? line : before + "\n" + line;
  }
}
