package org.councildocs.benchmarks.validation;

import io.avaje.validation.adapter.AbstractConstraintAdapter;
import io.avaje.validation.adapter.ConstraintAdapter;
import io.avaje.validation.adapter.ValidationContext.AdapterCreateRequest;
import org.councildocs.benchmarks.validation.Twins.SectionsTwin;
import org.councildocs.document.NotePart;

/** {@link ObjectiveStated} for avaje-validator, whose generator wants it in a file of its own. */
@ConstraintAdapter(ObjectiveStated.class)
public final class ObjectiveStatedAdapter extends AbstractConstraintAdapter<SectionsTwin> {

  public ObjectiveStatedAdapter(AdapterCreateRequest request) {
    super(request);
  }

  @Override
  protected boolean isValid(SectionsTwin value) {
    return value.have(NotePart.OBJECTIVE);
  }
}
