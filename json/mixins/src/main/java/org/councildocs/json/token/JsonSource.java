package org.councildocs.json.token;

import java.io.Closeable;
import java.io.IOException;
import org.councildocs.language.TextPosition;
import org.jspecify.annotations.Nullable;

/**
 * A JSON text that is read token by token. Its methods throw whatever the parser behind it throws
 * at what is no JSON.
 */
public interface JsonSource extends Closeable {

  /**
   * The token at hand.
   *
   * @return the token, {@link Token#END} before the first and behind the last, never null
   */
  Token token();

  /**
   * Goes to the next token.
   *
   * @return that token, never null
   * @throws IOException if there is no JSON
   */
  Token next() throws IOException;

  /**
   * Goes to the next token, where a name is expected.
   *
   * @return the name, null if the token is none
   * @throws IOException if there is no JSON
   */
  @Nullable String nextName() throws IOException;

  /**
   * The name at hand, or that of the value at hand.
   *
   * @return the name, never null
   * @throws IOException if it cannot be read
   */
  String name() throws IOException;

  /**
   * The text at hand, or a number or constant as it is written.
   *
   * @return the text, never null
   * @throws IOException if it cannot be read
   */
  String text() throws IOException;

  /**
   * The integer at hand.
   *
   * @return the number, null if it has more than 32 bits
   * @throws IOException if it cannot be read
   */
  @Nullable Integer number() throws IOException;

  /**
   * The value at hand as it is; afterwards its last token is at hand.
   *
   * @return the JSON of the value on one line, never null
   * @throws IOException if there is no JSON
   */
  String copy() throws IOException;

  /**
   * Keeps the property at hand back; afterwards the last token of its value is at hand.
   *
   * @throws IOException if there is no JSON
   */
  void keep() throws IOException;

  /**
   * Gives what was kept back once more, and then what follows the token at hand.
   *
   * @throws IOException if there is no JSON
   */
  void replay() throws IOException;

  /**
   * How far the token at hand is from the beginning.
   *
   * @return the distance in the units of the input
   */
  long offset();

  /**
   * The place of the token at hand.
   *
   * @return line and column, never null
   */
  TextPosition position();

  /**
   * How far the text has been looked into, behind the token at hand.
   *
   * @return line and column, never null
   */
  TextPosition reached();
}
