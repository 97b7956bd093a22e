package org.councildocs.cli.input;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Tells by their first bytes the files that are no plain text. Those of {@link InputRule#OFFICE}
 * may be Word, PDF, RTF, HTML or OpenDocument, which {@link OfficeFile} reads; of the others a
 * finding can say what they seem to be. The marks are those that the formats prescribe for their
 * beginning.
 */
final class ForeignFormat {

  /** How many bytes are looked at where no mark decides. */
  private static final int SAMPLE = 4096;

  private static final List<Mark> MARKS =
      List.of(
          new Mark("%PDF-", InputRule.OFFICE),
          new Mark("{\\rtf", InputRule.OFFICE),
          new Mark("\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1", InputRule.OFFICE),
          new Mark("\u001F\u008B", InputRule.ARCHIVE),
          new Mark("7z\u00BC\u00AF'\u001C", InputRule.ARCHIVE),
          new Mark("Rar!\u001A\u0007", InputRule.ARCHIVE),
          new Mark("\u0089PNG\r\n", InputRule.IMAGE),
          new Mark("\u00FF\u00D8\u00FF", InputRule.IMAGE),
          new Mark("GIF8", InputRule.IMAGE),
          new Mark("II*\u0000", InputRule.IMAGE),
          new Mark("MM\u0000*", InputRule.IMAGE),
          new Mark("\u00FF\u00FE", InputRule.UTF16),
          new Mark("\u00FE\u00FF", InputRule.UTF16),
          new Mark("\u0000\u0000\u00FE\u00FF", InputRule.UTF16));

  private ForeignFormat() {}

  /** What the bytes seem to be, empty if they may be UTF-8 text. */
  static Optional<InputRule> of(byte[] bytes) {
    String beginning = latin1(bytes, 0, Math.min(bytes.length, SAMPLE));
    if (beginning.startsWith("PK\u0003\u0004") || beginning.startsWith("PK\u0005\u0006")) {
      return Optional.of(zip(bytes, beginning));
    }
    for (Mark mark : MARKS) {
      if (beginning.startsWith(mark.beginning)) {
        return Optional.of(mark.rule);
      }
    }
    Optional<InputRule> markup = markup(beginning);
    return markup.isPresent() ? markup : noText(bytes, beginning);
  }

  /** The names of a zip archive stand unpacked in it, those of the directory at its end. */
  private static InputRule zip(byte[] bytes, String beginning) {
    String end = latin1(bytes, Math.max(0, bytes.length - 16 * SAMPLE), bytes.length);
    return beginning.contains("mimetypeapplication/vnd.oasis.opendocument")
            || beginning.contains("[Content_Types].xml")
            || end.contains("[Content_Types].xml")
        ? InputRule.OFFICE
        : InputRule.ARCHIVE;
  }

  private static Optional<InputRule> markup(String beginning) {
    String start = beginning.startsWith("\u00EF\u00BB\u00BF") ? beginning.substring(3) : beginning;
    String lower = start.stripLeading().toLowerCase(Locale.ROOT);
    if (lower.startsWith("<!doctype html") || lower.startsWith("<html")) {
      return Optional.of(InputRule.OFFICE);
    }
    if (lower.startsWith("<?xml")) {
      return Optional.of(lower.contains("<html") ? InputRule.OFFICE : InputRule.XML);
    }
    return Optional.empty();
  }

  private static Optional<InputRule> noText(byte[] bytes, String beginning) {
    if (beginning.indexOf('\0') >= 0) {
      boolean utf16 =
          readsAs(StandardCharsets.UTF_16LE, bytes) || readsAs(StandardCharsets.UTF_16BE, bytes);
      return Optional.of(utf16 ? InputRule.UTF16 : InputRule.BINARY);
    }
    long controls = beginning.chars().filter(ForeignFormat::foreignControl).count();
    return controls * 32 > beginning.length() ? Optional.of(InputRule.BINARY) : Optional.empty();
  }

  private static boolean foreignControl(int c) {
    return c < ' ' && c != '\t' && c != '\n' && c != '\r' && c != '\f' && c != '\u000B';
  }

  /** Text has blanks or line breaks, and no character that Unicode has not assigned. */
  private static boolean readsAs(Charset charset, byte[] bytes) {
    String text = new String(bytes, 0, Math.min(bytes.length, SAMPLE) & ~1, charset);
    // The last character may be the half of a pair that the sample cuts.
    long strange =
        text.chars().limit(Math.max(1, text.length() - 1)).filter(ForeignFormat::strange).count();
    return strange == 0 && text.chars().anyMatch(c -> c == ' ' || c == '\n');
  }

  private static boolean strange(int c) {
    return foreignControl(c) || c == '\uFFFD' || !Character.isDefined((char) c);
  }

  private static String latin1(byte[] bytes, int from, int to) {
    return new String(bytes, from, to - from, StandardCharsets.ISO_8859_1);
  }

  /** A beginning, byte for byte, and what it shows. */
  private record Mark(String beginning, InputRule rule) {}
}
