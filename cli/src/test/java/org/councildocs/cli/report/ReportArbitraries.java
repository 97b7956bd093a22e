package org.councildocs.cli.report;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.councildocs.document.DocumentKind;
import org.councildocs.document.DocumentPath;
import org.councildocs.document.NotePart;
import org.councildocs.document.Severity;
import org.councildocs.language.Language;
import org.councildocs.language.TextPosition;
import org.councildocs.language.TextSpan;
import org.councildocs.testkit.arbitrary.ValueArbitraries;

/** Arbitrary results of a run, with texts that have been a trouble to somebody's format. */
final class ReportArbitraries {

  private ReportArbitraries() {}

  /** Texts of whole characters: what came out of UTF-8 has no half of a pair. */
  static Arbitrary<String> texts() {
    Arbitrary<String> awkward =
        Arbitraries.of(
            "",
            " ",
            "\n",
            "\r\n",
            "\t",
            "\u0000",
            "\u001b[31m",
            "\u202e",
            "\u2028",
            "\ufeff",
            "\ufffe",
            "</script>",
            "<!--",
            "]]>",
            "&amp;",
            "\"",
            "'",
            ",",
            ";",
            "=1+1",
            "@SUM(A1)",
            "-2",
            "\\u0041",
            "{\"a\":1}",
            "信函",
            "رسالة",
            "письмо",
            "e\u0301",
            "\ud83d\udd4a");
    return Arbitraries.oneOf(awkward, Arbitraries.strings().alpha().numeric().ofMaxLength(12))
        .list()
        .ofMaxSize(4)
        .map(parts -> String.join("", parts));
  }

  static Arbitrary<ReportHead> heads() {
    Arbitrary<Instant> instants =
        Arbitraries.longs().between(0, 4_102_444_800L).map(Instant::ofEpochSecond);
    return Combinators.combine(texts(), Arbitraries.of(Language.class), instants.optional())
        .as(ReportHead::new);
  }

  static Arbitrary<Checked> checked() {
    return Combinators.combine(
            texts(), Arbitraries.of(Outcome.class), subjects(), remarks().list().ofMaxSize(4))
        .as(Checked::new);
  }

  private static Arbitrary<Subject> subjects() {
    return Combinators.combine(
            Arbitraries.of(DocumentKind.class).optional(),
            Arbitraries.of(Language.class).optional(),
            ValueArbitraries.symbols().list().ofMaxSize(2),
            ValueArbitraries.dates().optional(),
            notes().list().ofMaxSize(2))
        .as(Subject::new);
  }

  private static Arbitrary<NoteCompleteness> notes() {
    Arbitrary<List<NotePart>> parts = Arbitraries.of(NotePart.class).list().ofMaxSize(3);
    return Combinators.combine(paths(), parts, parts).as(NoteCompleteness::new);
  }

  private static Arbitrary<DocumentPath> paths() {
    return Arbitraries.oneOf(Arbitraries.just(DocumentPath.ROOT), ValueArbitraries.paths());
  }

  static Arbitrary<Remark> remarks() {
    Arbitrary<String> rules = Arbitraries.of("letter.date.missing", "input.utf8", "reader.x");
    return Combinators.combine(
            rules,
            Arbitraries.of(Severity.class),
            paths(),
            places().optional(),
            texts(),
            texts(),
            Combinators.combine(spans(), texts()).as(Edit::new).optional(),
            passages().optional())
        .as(ReportArbitraries::remark);
  }

  /** Every other one held against an earlier report. */
  private static Remark remark(
      String rule,
      Severity severity,
      DocumentPath path,
      Optional<Place> place,
      String message,
      String source,
      Optional<Edit> edit,
      Optional<Passage> passage) {
    List<Change> changes = List.of(Change.NEW, Change.UNCHANGED, Change.FIXED);
    Optional<Change> change =
        message.length() % 2 == 0
            ? Optional.empty()
            : Optional.of(changes.get(message.length() % 3));
    return new Remark(rule, severity, path, place, message, source, edit, passage, change);
  }

  private static Arbitrary<TextSpan> spans() {
    Arbitrary<Integer> offsets = Arbitraries.integers().between(0, 1_000_000);
    return Combinators.combine(offsets, offsets)
        .as((start, length) -> new TextSpan(start, start + length));
  }

  private static Arbitrary<Place> places() {
    Arbitrary<Integer> numbers = Arbitraries.integers().between(1, Integer.MAX_VALUE);
    return Combinators.combine(spans(), numbers, numbers)
        .as((span, line, column) -> new Place(span, new TextPosition(line, column)));
  }

  private static Arbitrary<Passage> passages() {
    return Combinators.combine(
            texts(), texts(), Arbitraries.integers().between(0, Integer.MAX_VALUE), texts())
        .as(Passage::new);
  }
}
