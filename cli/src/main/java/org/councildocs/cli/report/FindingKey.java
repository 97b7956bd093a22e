package org.councildocs.cli.report;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
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
    ByteBuffer digest = ByteBuffer.wrap(sha256().digest(whole.getBytes(StandardCharsets.UTF_8)));
    return new FindingKey(digest.getLong(), digest.getLong());
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
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
