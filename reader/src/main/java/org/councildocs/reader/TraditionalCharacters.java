package org.councildocs.reader;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.BitSet;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The simplified characters that stand for those of traditional Chinese, one for one. */
final class TraditionalCharacters {

  private static final int FIRST = 0x4E00;
  private static final int LAST = 0x9FFF;

  private final char[] simplified = new char[LAST - FIRST + 1];

  /** Which characters have a simplified one: to ask this takes a tenth of the memory. */
  private final BitSet traditional = new BitSet(LAST + 1);

  private TraditionalCharacters() {
    InputStream in =
        Objects.requireNonNull(TraditionalCharacters.class.getResourceAsStream("traditional.txt"));
    try (BufferedReader lines =
        new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      for (@Nullable String line = lines.readLine(); line != null; line = lines.readLine()) {
        for (int i = 0; line.charAt(0) != '#' && i < line.length(); i += 3) {
          simplified[line.charAt(i) - FIRST] = line.charAt(i + 1);
          traditional.set(line.charAt(i), line.charAt(i + 1) != line.charAt(i));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("traditional.txt", e);
    }
  }

  /** Loaded when the first Chinese text is read. */
  private static final class Holder {
    static final TraditionalCharacters INSTANCE = new TraditionalCharacters();
  }

  static TraditionalCharacters get() {
    return Holder.INSTANCE;
  }

  /** Whether a character has a simplified one. */
  boolean traditional(char c) {
    return traditional.get(c);
  }

  /** The simplified character for another, itself if there is none. */
  char simplified(char c) {
    char plain = c < FIRST || c > LAST ? 0 : simplified[c - FIRST];
    return plain == 0 ? c : plain;
  }
}
