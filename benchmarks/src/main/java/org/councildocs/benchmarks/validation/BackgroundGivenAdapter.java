package org.councildocs.benchmarks.validation;

import io.avaje.validation.adapter.AbstractConstraintAdapter;
import io.avaje.validation.adapter.ConstraintAdapter;
import io.avaje.validation.adapter.ValidationContext.AdapterCreateRequest;
import org.councildocs.benchmarks.validation.Twins.SectionsTwin;
import org.councildocs.document.NotePart;

/** {@link BackgroundGiven} for avaje-validator, whose generator wants it in a file of its own. */
@ConstraintAdapter(BackgroundGiven.class)
public final class BackgroundGivenAdapter extends AbstractConstraintAdapter<SectionsTwin> {

  public BackgroundGivenAdapter(AdapterCreateRequest request) {
    super(request);
  }

  @Override
  protected boolean isValid(SectionsTwin value) {
    return value.have(NotePart.BACKGROUND);
  }
}
