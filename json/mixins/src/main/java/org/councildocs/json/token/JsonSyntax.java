package org.councildocs.json.token;

import java.io.IOException;
import java.io.Writer;
import java.nio.ByteBuffer;
import org.jspecify.annotations.Nullable;

/**
 * What a Jackson gives to the form: parsers and generators within the limits, and the places of
 * their faults.
 *
 * @param <N> the names of properties, encoded once for all
 */
public interface JsonSyntax<N> {

  /**
   * Encodes a name.
   *
   * @param name the name of a property, not null
   * @return the name as it is written, never null
   */
  N encode(String name);

  /**
   * Opens a text.
   *
   * @param text the JSON, not null
   * @return its tokens, before the first; never null
   * @throws IOException if it cannot be opened
   */
  JsonSource open(String text) throws IOException;

  /**
   * Opens bytes.
   *
   * @param utf8 the JSON in an array, not null
   * @return its tokens, before the first; never null
   * @throws IOException if it cannot be opened
   */
  JsonSource open(ByteBuffer utf8) throws IOException;

  /**
   * Writes what a form writes.
   *
   * @param writing writes to the sink that it is given, not null
   * @param out takes the text, not null
   * @param indented whether for people to read
   * @throws IOException if it cannot be written
   */
  void write(Writing<N> writing, Writer out, boolean indented) throws IOException;

  /**
   * Writes what a form writes, on one line.
   *
   * @param writing writes to the sink that it is given, not null
   * @return the text in UTF-8, never null
   * @throws IOException if it cannot be written
   */
  byte[] write(Writing<N> writing) throws IOException;

  /**
   * Explains what a parser or generator threw.
   *
   * @param e the exception, not null
   * @return the fault, null if this is no exception of Jackson
   */
  @Nullable Fault explain(Exception e);

  /**
   * Writes a value.
   *
   * @param <N> the names of properties
   */
  @FunctionalInterface
  interface Writing<N> {

    /**
     * Writes the value.
     *
     * @param out takes the tokens, not null
     * @throws IOException if it cannot be written
     */
    void to(JsonSink<N> out) throws IOException;
  }
}
