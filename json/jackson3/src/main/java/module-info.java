/** The JSON form of the model, with Jackson 3. */
// It is the name of a Jackson, not a version of ours.
@SuppressWarnings("module")
module org.councildocs.json.jackson3 {
  requires static org.jspecify;
  requires transitive org.councildocs.core;
  requires transitive org.councildocs.json.mixins;
  requires transitive tools.jackson.databind;

  exports org.councildocs.json.jackson3;

  provides tools.jackson.databind.JacksonModule with
      org.councildocs.json.jackson3.CouncilDocsModule;
}
