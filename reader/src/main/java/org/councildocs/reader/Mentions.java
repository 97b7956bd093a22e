package org.councildocs.reader;

import java.util.ArrayList;
import java.util.List;
import org.councildocs.document.DocumentPath;
import org.councildocs.document.DocumentReference;
import org.councildocs.document.ThreatMention;
import org.councildocs.language.Language;
import org.councildocs.language.TextSpan;

/** Gathers the documents and threats that the text of one letter or note names. */
final class Mentions {

  private static final MentionFinder FINDER =
      MentionFinder.create().only(Mention.Kind.SYMBOL, Mention.Kind.THREAT);

  private final boolean wanted;
  private final MentionFinder finder;
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
    this.finder = FINDER.withLanguage(language);
    this.spans = spans;
    this.holder = holder;
  }

  /** Gathers what a passage names. */
  void read(Passage passage, DocumentPath path) {
    if (!wanted || passage.length() == 0) {
      return;
    }
    List<Mention> found = finder.findAll(passage.text());
    DocumentPath inside = found.isEmpty() ? path : relative(path);
    for (Mention mention : found) {
      TextSpan words = mention.span();
      TextSpan place = passage.span(words.start(), words.end());
      if (mention instanceof Mention.OfSymbol document) {
        spans.part(holder.child("references").element(references.size()), place);
        references.add(new DocumentReference(document.match().symbol(), inside));
      } else if (mention instanceof Mention.OfThreat threat) {
        spans.part(holder.child("threats").element(threats.size()), place);
        threats.add(new ThreatMention(threat.match().category(), words.in(passage.text()), inside));
      }
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
