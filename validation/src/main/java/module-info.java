/** The rules for council documents, directly and as a constraint of Jakarta Validation. */
module org.councildocs.validation {
  // Of no use to us: it brings into a modular program what Hibernate Validator needs to start.
  requires jakarta.el;
  requires static org.jspecify;
  requires org.hibernate.validator;
  requires transitive org.councildocs.core;

  exports org.councildocs.validation;

  provides jakarta.validation.ConstraintValidator with
      org.councildocs.validation.SoundDocumentValidator;
}
