/** The JSON form of the model, as annotations. */
module org.councildocs.json.mixins {
  requires static org.jspecify;
  requires transitive com.fasterxml.jackson.annotation;
  requires transitive org.councildocs.core;

  exports org.councildocs.json.mixins;
}
