package org.councildocs.json.token;

import java.io.IOException;
import java.util.Collection;

/** The reading of a value: where from, how far it has come, and what becomes of the unknown. */
final class Reading {

  final JsonSource in;
  final Trail trail;
  private final UnknownHandler unknown;

  Reading(JsonSource in, Trail trail, UnknownHandler unknown) {
    this.in = in;
    this.trail = trail;
    this.unknown = unknown;
  }

  void unknown(String name, Collection<String> known) throws IOException {
    unknown.handle(name, known, in, trail);
  }
}
