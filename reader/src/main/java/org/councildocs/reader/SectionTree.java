package org.councildocs.reader;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.councildocs.document.DocumentPath;
import org.councildocs.document.Section;
import org.councildocs.document.SectionKind;
import org.jspecify.annotations.Nullable;

/**
 * The sections of a concept note as they open one after another. A heading with a number of another
 * style than those before, and a heading of its own words behind a known one, open a section inside
 * the last.
 */
final class SectionTree {

  /** Sections that authors divide further, under headings of their own words. */
  private static final Set<SectionKind> DIVIDED =
      EnumSet.of(
          SectionKind.BACKGROUND,
          SectionKind.INTRODUCTION,
          SectionKind.OBJECTIVE,
          SectionKind.MANDATE);

  /** The numbers of sections under which capital letters number others. */
  private static final Set<ListLabel.Style> NUMBERS_OUTSIDE =
      EnumSet.of(ListLabel.Style.ROMAN, ListLabel.Style.HAN);

  /** A section that is being filled. */
  private static final class Open {
    private final SectionKind kind;
    private final Passage heading;
    private final ListLabel.@Nullable Style style;
    private final DocumentPath path;
    private final List<String> body = new ArrayList<>();
    private final List<Open> inside = new ArrayList<>();

    Open(SectionKind kind, Passage heading, ListLabel.@Nullable Style style, DocumentPath path) {
      this.kind = kind;
      this.heading = heading;
      this.style = style;
      this.path = path;
    }

    Section section() {
      return new Section(kind, Optional.of(heading.text()), body, sections(inside));
    }

    static List<Section> sections(List<Open> filled) {
      List<Section> sections = new ArrayList<>();
      for (Open open : filled) {
        sections.add(open.section());
      }
      return sections;
    }
  }

  private final SpanBook spans;
  private final DocumentPath path;
  private final List<Open> outer = new ArrayList<>();

  /** The styles of the numbers so far. */
  private final Set<ListLabel.Style> styles = EnumSet.noneOf(ListLabel.Style.class);

  private boolean numberedOutside;

  /** The letter that numbers the last section that one numbers. */
  private char letter;

  private @Nullable Open current;

  SectionTree(SpanBook spans, DocumentPath path) {
    this.spans = spans;
    this.path = path;
  }

  /** Opens a section. */
  void open(SectionKind kind, Passage heading, @Nullable ListLabel label) {
    Open last = outer.isEmpty() ? null : outer.get(outer.size() - 1);
    ListLabel.Style style = label == null ? null : style(label);
    boolean inside = last != null && inside(last, kind, style);
    List<Open> list = inside && last != null ? last.inside : outer;
    DocumentPath parent = inside && last != null ? last.path : path;
    Open opened = new Open(kind, heading, style, parent.child("sections").element(list.size()));
    list.add(opened);
    current = opened;
    if (label != null && style != null) {
      styles.add(style);
      numberedOutside |= NUMBERS_OUTSIDE.contains(style) && !inside;
      letter = style == ListLabel.Style.CAPITAL ? label.text().charAt(0) : letter;
    }
    spans.leaf(opened.path.child("heading"), heading.span());
  }

  /**
   * The style of a label; {@code C.} behind {@code B.} and {@code I.} behind {@code H.} are
   * letters.
   */
  private ListLabel.Style style(ListLabel label) {
    boolean next = label.text().length() == 1 && label.text().charAt(0) == letter + 1;
    return next && label.style() == ListLabel.Style.ROMAN ? ListLabel.Style.CAPITAL : label.style();
  }

  private static boolean inside(Open last, SectionKind kind, ListLabel.@Nullable Style style) {
    if (last.style != null || style != null) {
      return last.style != null && last.style != style;
    }
    return kind == SectionKind.FREE && DIVIDED.contains(last.kind);
  }

  /** Adds a paragraph to the section that is open, and says where it stands. */
  DocumentPath add(Passage passage) {
    Open open = current;
    if (open == null) {
      throw new IllegalStateException("no section is open");
    }
    DocumentPath at = open.path.child("body").element(open.body.size());
    open.body.add(passage.text());
    spans.leaf(at, passage.span());
    return at;
  }

  boolean empty() {
    return current == null;
  }

  /** Whether nothing stands below the heading of the section that is open. */
  boolean bare() {
    return current != null && current.body.isEmpty();
  }

  /** What the section that is open is about, or null. */
  @Nullable SectionKind kind() {
    return current == null ? null : current.kind;
  }

  /** What the section is about in which the one lies that is open; null if it lies in none. */
  @Nullable SectionKind kindAround() {
    Open last = outer.isEmpty() ? null : outer.get(outer.size() - 1);
    return last == null || last == current ? null : last.kind;
  }

  /**
   * Whether a section before has a number of this style, or this is the first of all ({@code I.})
   * or under a Roman or Chinese one: {@code A.} under {@code II.}.
   */
  boolean numberedAlike(ListLabel label) {
    boolean one = label.style() == ListLabel.Style.ROMAN && label.text().equals("I");
    return (label.firstCapital() && numberedOutside)
        || (one && styles.isEmpty())
        || styles.contains(style(label));
  }

  List<Section> sections() {
    return Open.sections(outer);
  }
}
