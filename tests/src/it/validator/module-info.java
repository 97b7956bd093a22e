module org.example.validator {
  requires jakarta.validation;
  requires org.councildocs.validation;
}
