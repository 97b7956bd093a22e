package org.councildocs.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonStreamContext;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonMappingException;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import org.councildocs.document.DocumentPath;

/**
 * The way to a value in a JSON text: the names of properties, and indexes where there are lists.
 */
final class JsonPath {

  private final Deque<Object> steps;

  private JsonPath(Deque<Object> steps) {
    this.steps = steps;
  }

  /** The way to where an exception says that something is wrong. */
  static JsonPath of(JsonMappingException e) {
    Deque<Object> steps = new ArrayDeque<>();
    for (JsonMappingException.Reference step : e.getPath()) {
      steps.add(step.getFieldName() == null ? (Object) step.getIndex() : step.getFieldName());
    }
    return new JsonPath(steps);
  }

  /** The way to the object or list in which a parser is. */
  static JsonPath of(JsonStreamContext within) {
    Deque<Object> steps = new ArrayDeque<>();
    for (JsonStreamContext at = within.getParent();
        at != null && !at.inRoot();
        at = at.getParent()) {
      steps.addFirst(stepOf(at));
    }
    return new JsonPath(steps);
  }

  /** The path, up to where a name is none that a component could have. */
  DocumentPath known() {
    DocumentPath path = DocumentPath.ROOT;
    try {
      for (Object step : steps) {
        path = step instanceof Integer index ? path.element(index) : path.child((String) step);
      }
    } catch (IllegalArgumentException e) {
      // A name such as "a b", or a list in a list: neither can be in the model.
      return path;
    }
    return path;
  }

  /**
   * Where the value stands: the last one on this way before the place that an exception gives.
   *
   * <p>That place may lie behind the value, or behind the object that holds it; and where Jackson
   * had to keep a part of the text back until it knew the kind of a document, behind that part.
   *
   * @param text the whole JSON
   * @param said the place that the exception gives
   */
  JsonLocation find(String text, JsonLocation said) {
    JsonLocation found = said;
    try (JsonParser in = new JsonFactory().createParser(text)) {
      while (in.nextToken() != null
          && in.currentTokenLocation().getCharOffset() <= said.getCharOffset()) {
        if (leadsToValue(in)) {
          found = in.currentTokenLocation();
        }
      }
    } catch (IOException e) {
      // Unreadable from here on, which is behind the value.
      return found;
    }
    return found;
  }

  private boolean leadsToValue(JsonParser in) {
    JsonToken token = in.currentToken();
    return (token.isStructStart() && leadsTo(in.getParsingContext().getParent()))
        || (token.isScalarValue() && leadsTo(in.getParsingContext()));
  }

  private boolean leadsTo(JsonStreamContext context) {
    JsonStreamContext at = context;
    for (Iterator<Object> back = steps.descendingIterator(); back.hasNext(); at = at.getParent()) {
      if (at.inRoot() || !back.next().equals(stepOf(at))) {
        return false;
      }
    }
    return at.inRoot();
  }

  private static Object stepOf(JsonStreamContext context) {
    return context.inArray() ? (Object) context.getCurrentIndex() : context.getCurrentName();
  }
}
