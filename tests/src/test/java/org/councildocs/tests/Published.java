package org.councildocs.tests;

import java.util.List;

/** The modules that are published. */
final class Published {

  /** Their folders. */
  static final List<String> MODULES =
      List.of(
          "core",
          "reader",
          "validation",
          "json/mixins",
          "json/jackson2",
          "json/jackson3",
          "extract",
          "testkit",
          "cli");

  private Published() {}
}
