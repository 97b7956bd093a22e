/** The JSON form of the model, with Jackson 2. */
module org.councildocs.json {
  requires static org.jspecify;
  requires transitive com.fasterxml.jackson.databind;
  requires transitive org.councildocs.core;
  requires transitive org.councildocs.json.mixins;

  exports org.councildocs.json;

  provides com.fasterxml.jackson.databind.Module with
      org.councildocs.json.CouncilDocsModule;
}
