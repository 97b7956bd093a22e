package org.councildocs.cli.hash;

import java.nio.charset.StandardCharsets;
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
    return HexFormat.of().formatHex(bytesOf(bytes));
  }

  /**
   * The hash of a text in UTF-8.
   *
   * @param text the text, not null
   * @return 32 bytes, never null
   */
  public static byte[] bytesOf(String text) {
    return bytesOf(text.getBytes(StandardCharsets.UTF_8));
  }

  private static byte[] bytesOf(byte[] bytes) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(bytes);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
