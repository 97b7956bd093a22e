/** The command councildocs. */
module org.councildocs.cli {
  requires static org.jspecify;
  requires com.fasterxml.jackson.core;
  requires info.picocli;
  requires org.apache.commons.compress;
  requires org.apache.commons.csv;
  requires org.councildocs.extract;
  requires org.councildocs.json;
  requires org.councildocs.reader;
  requires org.councildocs.validation;

  // Picocli fills the fields of the commands.
  opens org.councildocs.cli to
      info.picocli;
}
