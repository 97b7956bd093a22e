/**
 * The model of the documents of the United Nations councils.
 *
 * <p>What to read first: {@link org.councildocs.document.Letter} and {@link
 * org.councildocs.document.ConceptNote}, which the package {@link org.councildocs.document} shows
 * in a picture with all their parts; then {@link org.councildocs.symbol.DocumentSymbol}, by which
 * documents are cited, and {@link org.councildocs.document.DocumentPath}, by which all else names
 * their parts. {@link org.councildocs.document.ConceptNoteCompleteness} says what a concept note
 * lacks.
 *
 * <p>Documents come from texts by {@code DocumentReader} in {@code councildocs-reader}, are judged
 * by {@code DocumentValidator} in {@code councildocs-validation}, and become JSON by {@code
 * DocumentJson} in {@code councildocs-json}.
 */
// "module": the reader, to which one package is exported, is compiled after this.
@SuppressWarnings("module")
module org.councildocs.core {
  // Not transitive: that would ask every modular program for the annotations when it compiles.
  requires static org.jspecify;
  requires transitive jakarta.validation;

  exports org.councildocs.document;
  exports org.councildocs.language;
  // For the phrasebooks of the reader; no part of what users are promised.
  exports org.councildocs.phrase to
      org.councildocs.reader;
  exports org.councildocs.state;
  exports org.councildocs.symbol;
  exports org.councildocs.threat;
}
