/** A program that is shipped with its own small Java. */
module org.example.image {
  requires org.councildocs.json;
  requires org.councildocs.reader;
}
