/** The rules for council documents, directly and as a constraint of Jakarta Validation. */
module org.councildocs.validation {
  // Of no use to us: it brings into a modular program what Hibernate Validator needs to start.
  requires jakarta.el;
  requires static org.jspecify;
  requires transitive org.councildocs.core;
  // Transitive for the definitions of constraints, which extend a class of it.
  requires transitive org.hibernate.validator;

  exports org.councildocs.validation;
  exports org.councildocs.validation.constraints;
  exports org.councildocs.validation.constraints.internal to
      org.hibernate.validator;

  provides jakarta.validation.ConstraintValidator with
      org.councildocs.validation.SoundDocumentValidator,
      org.councildocs.validation.constraints.internal.MemberStateCodeValidator,
      org.councildocs.validation.constraints.internal.MemberStateValidator,
      org.councildocs.validation.constraints.internal.OfficialLanguageTagValidator,
      org.councildocs.validation.constraints.internal.OfficialLanguageValidator,
      org.councildocs.validation.constraints.internal.SecurityCouncilSymbolTextValidator,
      org.councildocs.validation.constraints.internal.SecurityCouncilSymbolValidator,
      org.councildocs.validation.constraints.internal.ValidDocumentSymbolTextValidator,
      org.councildocs.validation.constraints.internal.ValidDocumentSymbolValidator;
}
