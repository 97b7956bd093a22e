/** The JSON form of the model, with Jackson 2. */
module org.councildocs.json {
  requires static org.jspecify;
  requires com.fasterxml.jackson.datatype.jdk8;
  requires com.fasterxml.jackson.datatype.jsr310;
  requires org.councildocs.json.mixins;
  requires transitive com.fasterxml.jackson.databind;
  requires transitive org.councildocs.core;
}
