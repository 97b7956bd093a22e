/** The rules for council documents, directly and as a constraint of Jakarta Validation. */
module org.councildocs.validation {
  requires static org.jspecify;
  requires org.hibernate.validator;
  requires transitive org.councildocs.core;

  exports org.councildocs.validation;

  provides jakarta.validation.ConstraintValidator with
      org.councildocs.validation.SoundDocumentValidator;
}
