package org.councildocs.tests.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.councildocs.document.DocumentPath;
import org.councildocs.language.Language;
import org.councildocs.language.TextSpan;
import org.councildocs.reader.Problem;
import org.councildocs.reader.ReadResult;

/** What holds for every text that was ever read. */
final class ReadingInvariants {

  private ReadingInvariants() {}

  /** Asserts all of it. */
  static void assertHeld(ReadResult result, String text) {
    assertNothingLostOrDoubled(result, text);
    assertPathsResolve(result);
    assertSpansInText(result, text);
    for (Problem problem : result.problems()) {
      assertThat(problem.message(Language.ENGLISH)).isNotBlank().doesNotContain("{");
      assertThat(problem.message(Language.CHINESE)).isNotBlank().doesNotContain("{");
    }
  }

  /** Every character that is no blank lies in exactly one leaf, or in the page furniture. */
  private static void assertNothingLostOrDoubled(ReadResult result, String text) {
    BitSet furniture = new BitSet(text.length());
    result.furniture().forEach(span -> furniture.set(span.start(), span.end()));
    BitSet covered = new BitSet(text.length());
    BitSet doubled = new BitSet(text.length());
    for (DocumentPath leaf : result.leaves()) {
      TextSpan span = result.spans().get(leaf);
      assertThat(span).as("span of leaf %s", leaf).isNotNull();
      BitSet passage = new BitSet(text.length());
      passage.set(span.start(), span.end());
      BitSet both = (BitSet) passage.clone();
      both.and(covered);
      doubled.or(both);
      covered.or(passage);
    }
    doubled.andNot(furniture);
    covered.or(furniture);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!Character.isWhitespace(c) && !Character.isSpaceChar(c)) {
        if (!covered.get(i) || doubled.get(i)) {
          assertThat(covered.get(i)).as("kept: %s", around(text, i)).isTrue();
          assertThat(doubled.get(i)).as("doubled: %s", around(text, i)).isFalse();
        }
      }
    }
  }

  private static String around(String text, int at) {
    return at + " in " + text.substring(Math.max(0, at - 30), Math.min(text.length(), at + 30));
  }

  /** Every path of a span leads to something in the document. */
  private static void assertPathsResolve(ReadResult result) {
    result
        .document()
        .ifPresent(
            document ->
                result
                    .spans()
                    .keySet()
                    .forEach(
                        path -> assertThat(resolve(document, path)).as("at %s", path).isNotNull()));
  }

  private static Object resolve(Object root, DocumentPath path) {
    Object at = root;
    for (DocumentPath.Step step : path.steps()) {
      at = component(at, step.name());
      if (step.index().isPresent()) {
        assertThat(at).as("list %s in %s", step, path).isInstanceOf(List.class);
        assertThat((List<?>) at)
            .as("%s in %s", step, path)
            .hasSizeGreaterThan(step.index().getAsInt());
        at = ((List<?>) at).get(step.index().getAsInt());
      }
    }
    return at;
  }

  private static Object component(Object holder, String name) {
    for (RecordComponent component : holder.getClass().getRecordComponents()) {
      if (component.getName().equals(name)) {
        try {
          Object value = component.getAccessor().invoke(holder);
          if (value instanceof Optional<?> optional) {
            assertThat(optional).as("%s of %s", name, holder).isPresent();
            return optional.get();
          }
          return value;
        } catch (ReflectiveOperationException e) {
          throw new LinkageError(e.getMessage(), e);
        }
      }
    }
    throw new AssertionError("no " + name + " in " + holder.getClass());
  }

  private static void assertSpansInText(ReadResult result, String text) {
    assertThat(result.spans().values())
        .allSatisfy(span -> assertThat(span.end()).isLessThanOrEqualTo(text.length()));
    assertThat(List.copyOf(result.spans().keySet())).isSorted();
  }
}
