module org.example.jackson3 {
  requires org.councildocs.core;
  requires org.councildocs.json.jackson3;
}
