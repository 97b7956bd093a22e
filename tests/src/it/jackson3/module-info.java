module org.example.mapper {
  requires org.councildocs.core;
  requires org.councildocs.json.jackson3;
}
