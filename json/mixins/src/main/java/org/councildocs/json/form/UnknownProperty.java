package org.councildocs.json.form;

import java.util.Objects;
import org.councildocs.document.DocumentPath;

/**
 * A property that the form does not know, as it stood in a document.
 *
 * @param holder the path of the object that has the property, such as {@code authors[0]}; where the
 *     object is itself inside one that is not known, that one is kept as a whole; not null
 * @param name the name, such as {@code wikidata}, not null
 * @param json the value as JSON on one line, such as {@code {"id":"Q1065"}}, not null
 * @since 0.1.0
 */
public record UnknownProperty(DocumentPath holder, String name, String json) {

  /** Refuses null. */
  public UnknownProperty {
    Objects.requireNonNull(holder, "holder");
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(json, "json");
  }
}
