package org.councildocs.cli.report;

import java.nio.ByteBuffer;
import java.util.HexFormat;
import org.councildocs.cli.hash.Sha256;
import org.councildocs.language.Language;

/**
 * By what a finding is known again in a later report: its rule, its document, the part of the
 * document and the marked words, not the lines, which move when something is written above them.
 *
 * <p>A document is known by its symbols and language, one without symbols by its name. Two findings
 * may have the same key: then they are known by their number.
 *
 * @param high the first half of the key
 * @param low the second half
 * @since 0.1.0
 */
public record FindingKey(long high, long low) {

  private static final char SEPARATOR = '\u001F';

  /**
   * The key of a finding.
   *
   * @param checked the input, not null
   * @param remark a remark on it, not null
   * @return the key, never null
   */
  public static FindingKey of(Checked checked, Remark remark) {
    Subject subject = checked.subject();
    String document =
        subject.symbols().isEmpty()
            ? checked.source()
            : subject.symbols() + " " + subject.language().map(Language::tag).orElse("");
    String marked = remark.passage().map(Passage::marked).map(ReportText::oneLine).orElse("");
    String whole =
        remark.rule() + SEPARATOR + document + SEPARATOR + remark.path() + SEPARATOR + marked;
    ByteBuffer digest = ByteBuffer.wrap(Sha256.bytesOf(whole));
    return new FindingKey(digest.getLong(), digest.getLong());
  }

  /**
   * The key in 32 hexadecimal digits.
   *
   * @return the digits, never null
   */
  @Override
  public String toString() {
    HexFormat hex = HexFormat.of();
    return hex.toHexDigits(high) + hex.toHexDigits(low);
  }
}
