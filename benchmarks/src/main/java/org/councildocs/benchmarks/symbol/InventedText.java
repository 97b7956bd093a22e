package org.councildocs.benchmarks.symbol;

import java.util.Random;

/** Running text in which symbols stand, of invented words; the same for the same seed. */
final class InventedText {

  private static final String[] SYLLABLES = {
    "ba", "co", "den", "fi", "gar", "ho", "in", "ja", "lo", "men", "nor", "pe", "qui", "ro", "sta",
    "ti", "un", "ver", "wi", "zen"
  };
  private static final String[] OTHER_SLASHES = {
    "and/or", "2021/22", "he/she", "12/05/2020", "km/h", "N/A", "w/o", "1/2", "MPUN/2023/117"
  };

  private final Random random = new Random(4);
  private final Script script;
  private boolean sentence = true;

  private InventedText(Script script) {
    this.script = script;
  }

  /** About so many characters, with six and a half symbols and four other slashes in a thousand. */
  static String of(Script script, int characters) {
    return new InventedText(script).write(characters);
  }

  private String write(int characters) {
    StringBuilder text = new StringBuilder(characters + 100);
    int nextSymbol = 0;
    int nextSlash = 40;
    while (text.length() < characters) {
      if (text.length() >= nextSymbol) {
        text.append(random.nextInt(3) == 0 ? " (" : " ").append(symbol());
        text.append(text.charAt(text.lastIndexOf(" ") + 1) == '(' ? ")" : ",").append(' ');
        nextSymbol = text.length() + 90 + random.nextInt(90);
      } else if (text.length() >= nextSlash) {
        text.append(OTHER_SLASHES[random.nextInt(OTHER_SLASHES.length)]).append(' ');
        nextSlash = text.length() + 150 + random.nextInt(200);
      } else {
        word(text);
      }
    }
    return text.toString();
  }

  private void word(StringBuilder text) {
    switch (script) {
      case ENGLISH -> {
        int start = text.length();
        int syllables = 1 + random.nextInt(4);
        for (int i = 0; i < syllables; i++) {
          text.append(SYLLABLES[random.nextInt(SYLLABLES.length)]);
        }
        if (sentence || random.nextInt(10) == 0) {
          text.setCharAt(start, Character.toUpperCase(text.charAt(start)));
        } else if (random.nextInt(50) == 0) {
          text.replace(start, text.length(), "UNOBA");
        }
        sentence = random.nextInt(12) == 0;
        text.append(sentence ? ". " : " ");
      }
      case CHINESE -> {
        text.append((char) (0x4E00 + random.nextInt(0x5000)));
        if (random.nextInt(20) == 0) {
          text.append('，');
        }
      }
      case ARABIC -> {
        int letters = 2 + random.nextInt(6);
        for (int i = 0; i < letters; i++) {
          text.append((char) (0x0627 + random.nextInt(0x1A)));
        }
        text.append(' ');
      }
    }
  }

  private String symbol() {
    int n = 1 + random.nextInt(900);
    return switch (random.nextInt(12)) {
      case 0 -> "A/" + (31 + random.nextInt(49)) + "/" + n;
      case 1 -> "S/RES/" + n + " (" + (1946 + random.nextInt(80)) + ")";
      case 2 -> "A/C.3/" + (31 + random.nextInt(49)) + "/L." + n + "/Rev.1";
      case 3 -> "A/RES/" + (31 + random.nextInt(49)) + "/" + n + " C";
      case 4 -> "A/77/" + n + "-S/2022/" + n;
      case 5 -> "S/PV." + n + " (Resumption 1)";
      case 6 -> "E/CN.4/2000/" + n + "/Add.2";
      case 7 -> "CERD/C/" + n + "/Add.1";
      case 8 -> "UNEP/EA.5/" + n;
      default -> "S/" + (1994 + random.nextInt(33)) + "/" + n;
    };
  }
}
