/** The JSON form of the model: its annotations, and what both Jacksons share. */
// The modules that the tokens are for are built after this one.
@SuppressWarnings("module")
module org.councildocs.json.mixins {
  requires static org.jspecify;
  requires transitive com.fasterxml.jackson.annotation;
  requires transitive org.councildocs.core;

  exports org.councildocs.json.form;
  exports org.councildocs.json.mixins;
  exports org.councildocs.json.token to
      org.councildocs.json,
      org.councildocs.json.jackson3;
}
