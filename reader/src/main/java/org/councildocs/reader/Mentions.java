package org.councildocs.reader;

import java.util.ArrayList;
import java.util.List;
import org.councildocs.document.DocumentPath;
import org.councildocs.document.DocumentReference;
import org.councildocs.document.ThreatMention;
import org.councildocs.language.Language;
import org.councildocs.language.TextSpan;
import org.councildocs.symbol.Leniency;
import org.councildocs.symbol.SymbolFinder;
import org.councildocs.symbol.SymbolMatch;
import org.councildocs.threat.ThreatFinder;
import org.councildocs.threat.ThreatMatch;

/** Gathers the documents and threats that the text of one letter or note names. */
final class Mentions {

  private static final SymbolFinder SYMBOLS = SymbolFinder.of(Leniency.PRINTED);

  private final boolean wanted;
  private final Language language;
  private final SpanBook spans;
  private final DocumentPath holder;
  private final List<DocumentReference> references = new ArrayList<>();
  private final List<ThreatMention> threats = new ArrayList<>();

  /**
   * Begins with nothing.
   *
   * @param wanted whether mentions are to be gathered at all
   * @param holder the path of the letter or note, from which the paths of mentions count
   */
  Mentions(boolean wanted, Language language, SpanBook spans, DocumentPath holder) {
    this.wanted = wanted;
    this.language = language;
    this.spans = spans;
    this.holder = holder;
  }

  /** Gathers what a passage names. */
  void read(Passage passage, DocumentPath path) {
    if (!wanted) {
      return;
    }
    DocumentPath inside = relative(path);
    for (SymbolMatch match : SYMBOLS.findAll(passage.text())) {
      spans.part(
          holder.child("references").element(references.size()),
          passage.span(match.start(), match.end()));
      references.add(new DocumentReference(match.symbol(), inside));
    }
    for (ThreatMatch named : ThreatFinder.of(language).mentions(passage.text())) {
      TextSpan words = named.span();
      spans.part(
          holder.child("threats").element(threats.size()),
          passage.span(words.start(), words.end()));
      threats.add(new ThreatMention(named.category(), words.in(passage.text()), inside));
    }
  }

  private DocumentPath relative(DocumentPath path) {
    int outer = holder.toString().length();
    return outer == 0 ? path : DocumentPath.parse(path.toString().substring(outer + 1));
  }

  List<DocumentReference> references() {
    return references;
  }

  List<ThreatMention> threats() {
    return threats;
  }
}
