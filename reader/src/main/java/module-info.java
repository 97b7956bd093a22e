/** Reads plain text into the model. */
module org.councildocs.reader {
  requires static org.jspecify;
  requires transitive org.councildocs.core;

  exports org.councildocs.reader;
}
