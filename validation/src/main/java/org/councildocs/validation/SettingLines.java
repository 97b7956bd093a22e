package org.councildocs.validation;

import java.util.List;

/** The lines of a text that people set rules with; what editors put before the first is no part. */
final class SettingLines {

  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private SettingLines() {}

  static List<String> of(String text) {
    String plain = text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
    return List.of(plain.split("\\R", -1));
  }
}
