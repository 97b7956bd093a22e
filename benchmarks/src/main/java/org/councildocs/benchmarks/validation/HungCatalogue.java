package org.councildocs.benchmarks.validation;

import jakarta.validation.Validator;
import org.councildocs.document.Annex;
import org.councildocs.document.ConceptNote;
import org.councildocs.document.Letter;
import org.councildocs.validation.Rule;
import org.councildocs.validation.RuleCatalogue;
import org.hibernate.validator.HibernateValidatorConfiguration;
import org.hibernate.validator.cfg.ConstraintMapping;
import org.hibernate.validator.cfg.context.TypeConstraintMappingContext;

/**
 * The rules of the catalogue, each as a declared constraint, for an engine that walks the records.
 */
final class HungCatalogue {

  private HungCatalogue() {}

  /** Instead of the constraint that the records carry, one for each rule, where its part stands. */
  static Validator validator() {
    HibernateValidatorConfiguration configuration = Documents.hibernate();
    ConstraintMapping mapping = configuration.createConstraintMapping();
    TypeConstraintMappingContext<Letter> letters =
        mapping.type(Letter.class).ignoreAllAnnotations();
    letters.field("annexes").containerElementType().valid();
    mapping.type(Annex.class).field("content").valid();
    TypeConstraintMappingContext<ConceptNote> notes =
        mapping.type(ConceptNote.class).ignoreAllAnnotations();
    for (Rule rule : RuleCatalogue.standard().rules()) {
      if (!rule.watchesSets()) {
        HungRule.Definition constraint = new HungRule.Definition(rule.id());
        if (rule.watchesNotes()) {
          notes.constraint(constraint);
        } else {
          letters.constraint(constraint);
        }
      }
    }
    return configuration.addMapping(mapping).buildValidatorFactory().getValidator();
  }
}
