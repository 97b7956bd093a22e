/** The model of the documents of the United Nations councils. */
// "module": the reader, to which one package is exported, is compiled after this.
@SuppressWarnings("module")
module org.councildocs.core {
  // Not transitive: that would ask every modular program for the annotations when it compiles.
  requires static org.jspecify;
  requires transitive jakarta.validation;

  exports org.councildocs.document;
  exports org.councildocs.language;
  // For the phrasebooks of the reader; no part of what users are promised.
  exports org.councildocs.phrase to
      org.councildocs.reader;
  exports org.councildocs.state;
  exports org.councildocs.symbol;
  exports org.councildocs.threat;
}
