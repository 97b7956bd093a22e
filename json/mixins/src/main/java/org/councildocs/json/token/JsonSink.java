package org.councildocs.json.token;

import java.io.IOException;

/**
 * A JSON text that is written token by token.
 *
 * @param <N> the names of properties, encoded once for all
 */
public interface JsonSink<N> {

  /**
   * Begins an object.
   *
   * @param record what the object is the form of, not null
   * @throws IOException if it cannot be written
   */
  void startObject(Object record) throws IOException;

  /**
   * Ends an object.
   *
   * @throws IOException if it cannot be written
   */
  void endObject() throws IOException;

  /**
   * Begins a list.
   *
   * @param size how many values follow
   * @throws IOException if it cannot be written
   */
  void startList(int size) throws IOException;

  /**
   * Ends a list.
   *
   * @throws IOException if it cannot be written
   */
  void endList() throws IOException;

  /**
   * Writes the name of a property.
   *
   * @param name the name, not null
   * @throws IOException if it cannot be written
   */
  void name(N name) throws IOException;

  /**
   * Writes a text.
   *
   * @param text the text, not null
   * @throws IOException if it cannot be written
   */
  void text(String text) throws IOException;

  /**
   * Writes a number.
   *
   * @param number the number
   * @throws IOException if it cannot be written
   */
  void number(int number) throws IOException;

  /**
   * Writes {@code true} or {@code false}.
   *
   * @param truth which of them
   * @throws IOException if it cannot be written
   */
  void truth(boolean truth) throws IOException;
}
