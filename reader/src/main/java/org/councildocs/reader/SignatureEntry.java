package org.councildocs.reader;

import java.util.ArrayList;
import java.util.List;
import org.councildocs.language.TextSpan;
import org.jspecify.annotations.Nullable;

/** One signatory as it is put together. */
final class SignatureEntry {

  @Nullable Passage name;
  final List<Passage> title = new ArrayList<>();
  @Nullable TextSpan span;

  void take(Passage passage) {
    span = span == null ? passage.span() : span.hull(passage.span());
  }
}
