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
 * An invented document, or set of documents, that shows a rule at work, with the parts that the
 * rule looks at, such as {@code date: 2025-05-19}.
 *
 * @param documents the documents as a whole, one but for rules about sets, never empty, not null
 * @param policy the policy under which the rule judges them, not null
 * @param shown the watched parts, one line each, {@code –} for what is absent, not null
 * @since 0.1.0
 */
public record RuleExample(
    List<CouncilDocument> documents, ValidationPolicy policy, List<String> shown) {

  /** Copies the lists and refuses null, nothing else. */
  public RuleExample {
    documents = List.copyOf(Objects.requireNonNull(documents, "documents"));
    Objects.requireNonNull(policy, "policy");
    shown = List.copyOf(Objects.requireNonNull(shown, "shown"));
  }

  static RuleExample of(
      List<? extends CouncilDocument> documents,
      ValidationPolicy policy,
      List<DocumentPath> watched) {
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < documents.size(); i++) {
      String number = documents.size() == 1 ? "" : (i + 1) + ": ";
      for (DocumentPath path : watched) {
        List<String> values = new ArrayList<>();
        collect(documents.get(i), path.steps().iterator(), values);
        lines.add(number + path + ": " + (values.isEmpty() ? "–" : String.join(" | ", values)));
      }
    }
    return new RuleExample(List.copyOf(documents), policy, lines);
  }

  /**
   * The document, or the first of a set.
   *
   * @return the document, never null
   */
  public CouncilDocument document() {
    return documents.get(0);
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
