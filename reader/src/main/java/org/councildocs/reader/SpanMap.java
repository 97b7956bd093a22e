package org.councildocs.reader;

import java.util.AbstractMap;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.councildocs.document.DocumentPath;
import org.councildocs.language.TextSpan;
import org.councildocs.reader.SpanBook.Noted;
import org.jspecify.annotations.Nullable;

/**
 * The places of all fields ordered by path, with those of the containers around them. They are
 * gathered when somebody asks for the first, and put in order when somebody goes through them: many
 * readers of a document do neither.
 */
final class SpanMap extends AbstractMap<DocumentPath, TextSpan> {

  private final List<Noted> noted;
  private volatile @Nullable Map<DocumentPath, TextSpan> gathered;
  private volatile @Nullable Map<DocumentPath, TextSpan> ordered;

  SpanMap(List<Noted> noted) {
    this.noted = List.copyOf(noted);
  }

  // Two threads may both come to either, and make the same.

  private Map<DocumentPath, TextSpan> gathered() {
    Map<DocumentPath, TextSpan> known = gathered;
    if (known == null) {
      known = withContainers();
      gathered = known;
    }
    return known;
  }

  private Map<DocumentPath, TextSpan> ordered() {
    Map<DocumentPath, TextSpan> known = ordered;
    if (known == null) {
      known = Collections.unmodifiableMap(inOrder(gathered()));
      ordered = known;
    }
    return known;
  }

  private Map<DocumentPath, TextSpan> withContainers() {
    Map<DocumentPath, TextSpan> own = new HashMap<>();
    for (Noted field : noted) {
      if (field.whole()) {
        own.put(field.path(), field.span());
      } else {
        own.putIfAbsent(field.path(), field.span());
      }
    }
    Map<DocumentPath, TextSpan> all = new HashMap<>();
    own.forEach(
        (path, span) -> {
          DocumentPath at = path;
          while (!at.equals(DocumentPath.ROOT)) {
            at = at.parent();
            all.merge(at, span, TextSpan::hull);
          }
        });
    all.putAll(own);
    return all;
  }

  private static Map<DocumentPath, TextSpan> inOrder(Map<DocumentPath, TextSpan> spans) {
    List<DocumentPath> paths = new ArrayList<>(spans.keySet());
    Collections.sort(paths);
    Map<DocumentPath, TextSpan> ordered = new LinkedHashMap<>(paths.size() * 2);
    paths.forEach(path -> ordered.put(path, spans.get(path)));
    return ordered;
  }

  @Override
  public Set<Entry<DocumentPath, TextSpan>> entrySet() {
    return ordered().entrySet();
  }

  @Override
  public boolean containsKey(@Nullable Object key) {
    return gathered().containsKey(key);
  }

  @Override
  public @Nullable TextSpan get(@Nullable Object key) {
    return gathered().get(key);
  }
}
