package org.councildocs.cli.input;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads the bytes of an input and makes out what they are, whatever they are: never an exception
 * for content.
 *
 * @since 0.1.0
 */
public final class ContentLoader {

  /**
   * The most bytes of one input that are read: 16 MiB, some forty times the longest report that the
   * Council was sent as a letter's annex.
   */
  public static final int LARGEST_INPUT = 16 * 1024 * 1024;

  /** Stands for what is behind the last character. */
  private static final char END = '\0';

  /** Most letters are no longer. */
  private static final int BLOCK = 8 * 1024;

  private ContentLoader() {}

  /**
   * Loads an input, and lets go of it.
   *
   * @param input the input, not null
   * @return what it holds, or why that cannot be read, never null
   */
  public static Content load(Input input) {
    return load(input, TextCache.NONE);
  }

  /**
   * Loads an input, and lets go of it.
   *
   * @param input the input, not null
   * @param cache keeps the texts of office files, not null
   * @return what it holds, or why that cannot be read, never null
   */
  public static Content load(Input input, TextCache cache) {
    try (InputStream in = input.opener().open()) {
      return of(bytes(in), cache, input.opener().json());
    } catch (IOException e) {
      return new Content.Unreadable(InputProblem.of(e));
    } finally {
      input.opener().release();
    }
  }

  /** Reads no more than shows that it is too much; {@code readNBytes} fails on named pipes. */
  static byte[] bytes(InputStream in) throws IOException {
    byte[] bytes = new byte[BLOCK];
    int length = 0;
    for (int read = in.read(bytes); read >= 0 && length <= LARGEST_INPUT; ) {
      length += read;
      if (length == bytes.length) {
        bytes = Arrays.copyOf(bytes, 2 * length);
      }
      read = in.read(bytes, length, bytes.length - length);
    }
    return Arrays.copyOf(bytes, length);
  }

  /**
   * Makes out what bytes are.
   *
   * @param bytes the bytes of an input, not null
   * @return what they hold, never null
   */
  static Content of(byte[] bytes) {
    return of(bytes, TextCache.NONE, false);
  }

  private static Content of(byte[] bytes, TextCache cache, boolean json) {
    if (bytes.length > LARGEST_INPUT) {
      return tooLarge(LARGEST_INPUT / (1024 * 1024) + " MiB");
    }
    Optional<InputRule> foreign = json ? Optional.empty() : ForeignFormat.of(bytes);
    if (foreign.isPresent()) {
      return foreign.get() == InputRule.OFFICE ? cache.read(bytes) : unreadable(foreign.get());
    }
    Utf8Text decoded = Utf8Text.decode(bytes);
    if (decoded.blank()) {
      return unreadable(InputRule.EMPTY);
    }
    List<InputProblem> problems = decoded.problem().map(List::of).orElse(List.of());
    return json || looksLikeJson(decoded.text())
        ? new Content.Json(decoded.text(), problems)
        : new Content.Text(decoded.text(), problems);
  }

  static Content tooLarge(String limit) {
    return new Content.Unreadable(
        new InputProblem(InputRule.TOO_LARGE, Optional.empty(), Map.of("limit", limit)));
  }

  private static Content unreadable(InputRule rule) {
    return new Content.Unreadable(InputProblem.of(rule));
  }

  /**
   * An object begins with a brace and a name, or is empty, or was cut short; a list of them has a
   * bracket before.
   */
  private static boolean looksLikeJson(String text) {
    int start = skipBlanks(text, 0);
    int brace = characterAt(text, start) == '[' ? skipBlanks(text, start + 1) : start;
    char inside = characterAt(text, skipBlanks(text, brace + 1));
    return characterAt(text, brace) == '{' && (inside == '"' || inside == '}' || inside == END);
  }

  private static char characterAt(String text, int index) {
    return index < text.length() ? text.charAt(index) : END;
  }

  private static int skipBlanks(String text, int from) {
    int i = from;
    while (i < text.length() && " \t\r\n".indexOf(text.charAt(i)) >= 0) {
      i++;
    }
    return i;
  }
}
