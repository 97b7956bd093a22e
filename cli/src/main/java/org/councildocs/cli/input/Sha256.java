package org.councildocs.cli.input;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * The SHA-256 of bytes.
 *
 * @since 0.1.0
 */
public final class Sha256 {

  private Sha256() {}

  /**
   * The hash.
   *
   * @param bytes the bytes, not null
   * @return 64 hexadecimal digits, never null
   */
  public static String of(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
