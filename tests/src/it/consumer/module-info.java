module org.example.archive {
  requires org.councildocs.core;
  requires org.councildocs.json;
}
