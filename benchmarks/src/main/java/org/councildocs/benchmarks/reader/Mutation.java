package org.councildocs.benchmarks.reader;

import java.util.List;
import java.util.Locale;
import java.util.Random;

/** The ways in which a document is broken at random. */
enum Mutation {
  /** A line is lost. */
  DELETE_LINE {
    @Override
    void apply(StringBuilder text, Random random, List<String> others) {
      int start = lineStart(text, random);
      text.delete(start, endOfLine(text, start));
    }
  },
  /** A line stands there twice. */
  REPEAT_LINE {
    @Override
    void apply(StringBuilder text, Random random, List<String> others) {
      int start = lineStart(text, random);
      text.insert(start, text.substring(start, endOfLine(text, start)));
    }
  },
  /** A line stands elsewhere. */
  MOVE_LINE {
    @Override
    void apply(StringBuilder text, Random random, List<String> others) {
      int start = lineStart(text, random);
      String line = text.substring(start, endOfLine(text, start));
      text.delete(start, start + line.length());
      text.insert(lineStart(text, random), line);
    }
  },
  /** Some lines are joined to one. */
  JOIN_LINES {
    @Override
    void apply(StringBuilder text, Random random, List<String> others) {
      int start = place(text, random);
      int end = Math.min(text.length(), start + random.nextInt(400));
      for (int i = start; i < end; i++) {
        if (text.charAt(i) == '\n') {
          text.setCharAt(i, ' ');
        }
      }
    }
  },
  /** A line is broken, also inside a word. */
  BREAK_LINE {
    @Override
    void apply(StringBuilder text, Random random, List<String> others) {
      text.insert(place(text, random), BREAKS.get(random.nextInt(BREAKS.size())));
    }
  },
  /** The end is lost. */
  CUT {
    @Override
    void apply(StringBuilder text, Random random, List<String> others) {
      if (random.nextInt(8) == 0) {
        text.setLength(place(text, random));
      }
    }
  },
  /** Some characters are lost. */
  DELETE {
    @Override
    void apply(StringBuilder text, Random random, List<String> others) {
      int start = place(text, random);
      text.delete(start, Math.min(text.length(), start + random.nextInt(40)));
    }
  },
  /** A word, mark or piece of page furniture stands where it does not belong. */
  INSERT {
    @Override
    void apply(StringBuilder text, Random random, List<String> others) {
      text.insert(place(text, random), PIECES.get(random.nextInt(PIECES.size())));
    }
  },
  /** A piece stands there very often. */
  REPEAT_PIECE {
    @Override
    void apply(StringBuilder text, Random random, List<String> others) {
      String piece = PIECES.get(random.nextInt(PIECES.size()));
      text.insert(place(text, random), piece.repeat(random.nextInt(120)));
    }
  },
  /** Any characters, half ones among them. */
  NOISE {
    @Override
    void apply(StringBuilder text, Random random, List<String> others) {
      for (int i = random.nextInt(12); i > 0; i--) {
        text.insert(place(text, random), (char) random.nextInt(Character.MAX_VALUE + 1));
      }
    }
  },
  /** A part of another document stands in this one. */
  MIX {
    @Override
    void apply(StringBuilder text, Random random, List<String> others) {
      String other = others.get(random.nextInt(others.size()));
      int start = random.nextInt(other.length());
      int end = Math.min(other.length(), start + random.nextInt(400));
      text.insert(place(text, random), other, start, end);
    }
  },
  /** Capitals as poor character recognition gives them. */
  CAPITALS {
    @Override
    void apply(StringBuilder text, Random random, List<String> others) {
      int start = place(text, random);
      int end = Math.min(text.length(), start + random.nextInt(200));
      String words = text.substring(start, end);
      text.replace(
          start,
          end,
          random.nextBoolean() ? words.toUpperCase(Locale.ROOT) : words.toLowerCase(Locale.ROOT));
    }
  };

  private static final List<String> BREAKS =
      List.of("\n", "\n\n", "\r\n", "\f", "\u2028", "\u000B", "-\n", "\n\n\n\n");

  private static final List<String> PIECES =
      List.of(
          " ",
          "\u00A0",
          "\u3000",
          "\t",
          "\u00AD",
          "\u200F",
          "\u202B",
          "\u0640",
          "\u0301",
          "\u064B",
          "\u0000",
          "\u0001",
          "\uFFFD",
          "\uD800",
          "\uDC00",
          "\uD83D\uDE00",
          "“",
          "”",
          "«",
          "»",
          "(",
          ")",
          "（",
          "[",
          "]",
          "《",
          "*",
          ".",
          "。",
          ":",
          "：",
          ";",
          "،",
          "？",
          "-",
          "—",
          "•",
          "(a) ",
          "1. ",
          "一、",
          "أولا - ",
          "و",
          "ل",
          "لل",
          "(Signed) ",
          "(签名)",
          "(Подпись) ",
          "(توقيع)",
          "(Signé) ",
          "(Firmado) ",
          "\nAnnex\n",
          "\nAnnex to the letter dated 8 May 2031 from the Permanent Representative",
          "的信的附件",
          "\nПриложение\n",
          "\nالمرفق\n",
          "\nEnclosure I\n",
          "\n[Original: English]\n",
          "31-04128 (C) 120531 130531",
          "\n*3104128*\n",
          "\n2/7\n",
          "\n12\n",
          "\n_________\n",
          "S/2031/413",
          "A/85/277–S/2031/413",
          " on 8 May 2031 ",
          "2031 年 5 月 8 日",
          "8 мая 2031 года",
          "8 أيار/مايو 2031",
          "Ghana",
          "Bosnia and Herzegovina",
          "加纳",
          "Ганы",
          "غانا",
          "Concept note",
          "Guiding questions",
          "briefings by Ms. Ingrid Solheim, Chair; and ",
          "will be chaired by ",
          "à l'Organisation",
          "de la ");

  /** Breaks a text. */
  abstract void apply(StringBuilder text, Random random, List<String> others);

  /**
   * A document broken in one to eight ways.
   *
   * @param seed what decides all that is random
   * @param documents the documents to begin with
   * @param longest how many characters are kept at most before breaking
   */
  static String broken(long seed, List<String> documents, int longest) {
    Random random = new Random(seed);
    String document = documents.get(random.nextInt(documents.size()));
    int start =
        document.length() <= longest ? 0 : random.nextInt(2) * (document.length() - longest);
    StringBuilder text =
        new StringBuilder(document.substring(start, Math.min(document.length(), start + longest)));
    for (int i = random.nextInt(8); i >= 0; i--) {
      values()[random.nextInt(values().length)].apply(text, random, documents);
    }
    return text.toString();
  }

  private static int place(StringBuilder text, Random random) {
    return random.nextInt(text.length() + 1);
  }

  private static int lineStart(StringBuilder text, Random random) {
    return text.lastIndexOf("\n", place(text, random)) + 1;
  }

  private static int endOfLine(StringBuilder text, int from) {
    int end = text.indexOf("\n", from);
    return end < 0 ? text.length() : end + 1;
  }
}
