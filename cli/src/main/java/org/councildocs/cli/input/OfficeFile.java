package org.councildocs.cli.input;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.councildocs.extract.Extraction;
import org.councildocs.extract.TextExtractor;

/** Takes the text out of Word, PDF, RTF, HTML and OpenDocument files. */
final class OfficeFile {

  private static final TextExtractor EXTRACTOR = TextExtractor.create();

  private OfficeFile() {}

  static Content read(byte[] bytes) {
    Extraction extraction = EXTRACTOR.extract(bytes);
    if (extraction instanceof Extraction.Extracted extracted) {
      return new Content.Text(extracted.text(), List.of());
    }
    Extraction.Refused refused = (Extraction.Refused) extraction;
    return switch (refused.reason()) {
      case OTHER_FORMAT -> unreadable(InputRule.OFFICE, Map.of());
      case ENCRYPTED -> unreadable(InputRule.ENCRYPTED, format(refused));
      case NO_TEXT -> unreadable(InputRule.NO_TEXT, format(refused));
      case CORRUPT ->
          unreadable(
              InputRule.CORRUPT,
              Map.of("format", formatName(refused), "reason", firstLine(refused.detail())));
      case TOO_SLOW ->
          unreadable(
              InputRule.SLOW, Map.of("seconds", "" + TextExtractor.LONGEST_TIME.toSeconds()));
      case TOO_LARGE ->
          ContentLoader.tooLarge(
              TextExtractor.LARGEST_TEXT / (1024 * 1024) + " million characters of text");
    };
  }

  private static Content unreadable(InputRule rule, Map<String, String> arguments) {
    return new Content.Unreadable(new InputProblem(rule, Optional.empty(), arguments));
  }

  private static Map<String, String> format(Extraction.Refused refused) {
    return Map.of("format", formatName(refused));
  }

  private static String formatName(Extraction.Refused refused) {
    return refused.format().map(format -> format.displayName()).orElse("?");
  }

  /** What a parser says of a damaged file may be long. */
  private static String firstLine(String detail) {
    String line = detail.lines().findFirst().orElse("");
    return line.length() <= 120 ? line : line.substring(0, 119) + "…";
  }
}
