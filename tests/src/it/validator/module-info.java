module org.example.validator {
  requires jakarta.validation;
  requires org.councildocs.validation;

  // For the constraints on its own fields; documents need no such thing.
  opens org.example.validator to
      org.hibernate.validator;
}
