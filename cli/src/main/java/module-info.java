/** The command councildocs. */
module org.councildocs.cli {
  requires static org.jspecify;
  requires info.picocli;
  requires org.councildocs.json;
  requires org.councildocs.reader;
  requires org.councildocs.validation;
}
