package org.councildocs.validation;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.councildocs.document.CouncilDocument;
import org.councildocs.document.DocumentPath;
import org.councildocs.document.DocumentPath.Step;

/**
 * An invented document that shows a rule at work, with the parts that the rule looks at, such as
 * {@code date: 2025-05-19}.
 *
 * @param document the document as a whole, not null
 * @param policy the policy under which the rule judges it, not null
 * @param shown the watched parts, one line each, {@code –} for what is absent, not null
 * @since 0.1.0
 */
public record RuleExample(CouncilDocument document, ValidationPolicy policy, List<String> shown) {

  /** Copies the list and refuses null, nothing else. */
  public RuleExample {
    Objects.requireNonNull(document, "document");
    Objects.requireNonNull(policy, "policy");
    shown = List.copyOf(shown);
  }

  static RuleExample of(
      CouncilDocument document, ValidationPolicy policy, List<DocumentPath> watched) {
    List<String> lines = new ArrayList<>();
    for (DocumentPath path : watched) {
      List<String> values = new ArrayList<>();
      collect(document, path.steps().iterator(), values);
      lines.add(path + ": " + (values.isEmpty() ? "–" : String.join(" | ", values)));
    }
    return new RuleExample(document, policy, lines);
  }

  private static void collect(Object part, Iterator<Step> steps, List<String> values) {
    if (part instanceof Optional<?> optional) {
      optional.ifPresent(value -> collect(value, steps, values));
    } else if (part instanceof List<?> list) {
      List<Step> rest = new ArrayList<>();
      steps.forEachRemaining(rest::add);
      list.forEach(element -> collect(element, rest.iterator(), values));
    } else if (!steps.hasNext()) {
      values.add(part.toString());
    } else {
      component(part, steps.next().name()).ifPresent(value -> collect(value, steps, values));
    }
  }

  /** Not for judging documents: only examples for people are looked at this way. */
  private static Optional<Object> component(Object part, String name) {
    if (part.getClass().isRecord()) {
      for (RecordComponent component : part.getClass().getRecordComponents()) {
        if (component.getName().equals(name)) {
          try {
            return Optional.of(component.getAccessor().invoke(part));
          } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(component.toString(), e);
          }
        }
      }
    }
    return Optional.empty();
  }
}
