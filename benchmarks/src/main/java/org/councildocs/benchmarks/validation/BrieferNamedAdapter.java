package org.councildocs.benchmarks.validation;

import io.avaje.validation.adapter.AbstractConstraintAdapter;
import io.avaje.validation.adapter.ConstraintAdapter;
import io.avaje.validation.adapter.ValidationContext.AdapterCreateRequest;
import org.councildocs.benchmarks.validation.Twins.BrieferTwin;

/** {@link BrieferNamed} for avaje-validator, whose generator wants it in a file of its own. */
@ConstraintAdapter(BrieferNamed.class)
public final class BrieferNamedAdapter extends AbstractConstraintAdapter<BrieferTwin> {

  public BrieferNamedAdapter(AdapterCreateRequest request) {
    super(request);
  }

  @Override
  protected boolean isValid(BrieferTwin value) {
    return value.isNamed();
  }
}
