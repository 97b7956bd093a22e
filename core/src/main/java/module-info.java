/** The model of the documents of the United Nations councils. */
module org.councildocs.core {
  requires static org.jspecify;
  requires transitive jakarta.validation;
}
