/** The model of the documents of the United Nations councils. */
module org.councildocs.core {
  requires static transitive org.jspecify;
  requires transitive jakarta.validation;

  exports org.councildocs.language;
  exports org.councildocs.state;
}
