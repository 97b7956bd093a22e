module org.example.archive {
  requires org.councildocs.core;
}
