/** The model of the documents of the United Nations councils. */
module org.councildocs.core {
  // Not transitive: that would ask every modular program for the annotations when it compiles.
  requires static org.jspecify;
  requires transitive jakarta.validation;

  exports org.councildocs.document;
  exports org.councildocs.language;
  exports org.councildocs.state;
  exports org.councildocs.symbol;
  exports org.councildocs.threat;
}
