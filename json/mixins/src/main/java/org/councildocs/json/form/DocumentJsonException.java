package org.councildocs.json.form;

import java.util.Optional;
import org.councildocs.document.DocumentPath;
import org.councildocs.language.TextPosition;
import org.jspecify.annotations.Nullable;

/**
 * Says why a text is not the JSON of a document, or why a document cannot be written: where, what,
 * and what would be right, such as {@code 3:14, annexes[0].title: a text would be right here, not
 * the number 7}.
 *
 * @since 0.1.0
 */
public final class DocumentJsonException extends IllegalArgumentException {

  private static final long serialVersionUID = 1L;

  private static final int LONGEST_PATH = 128;
  private static final int LONGEST_EXPLANATION = 512;

  /** Line and column, 0 where there is none; so that all goes with it where it is serialized. */
  private final int line;

  private final int column;
  private final String path;
  private final String what;

  /**
   * An exception that says where something is wrong, and what.
   *
   * @param position the place in the JSON text, null if there is none at hand
   * @param path the way to the property in question, not null
   * @param what what is wrong and what would be right, not null
   * @param cause what was thrown before, null if nothing was
   */
  public DocumentJsonException(
      @Nullable TextPosition position, DocumentPath path, String what, @Nullable Throwable cause) {
    super(message(position, path, what), cause);
    this.line = position == null ? 0 : position.line();
    this.column = position == null ? 0 : position.column();
    this.path = path.toString();
    this.what = what;
  }

  /**
   * The same in a text of which this one was a line.
   *
   * @param line the number of the line, from 1
   * @return the exception with that line in place of the first, never null
   */
  public DocumentJsonException onLine(int line) {
    TextPosition position = new TextPosition(line, Math.max(column, 1));
    return new DocumentJsonException(position, path(), what, getCause());
  }

  private static String message(@Nullable TextPosition position, DocumentPath path, String what) {
    StringBuilder message = new StringBuilder();
    if (position != null) {
      message.append(position).append(path.equals(DocumentPath.ROOT) ? ": " : ", ");
    }
    if (!path.equals(DocumentPath.ROOT)) {
      message.append(endOf(path.toString())).append(": ");
    }
    boolean fits = what.length() <= LONGEST_EXPLANATION;
    return message.append(fits ? what : what.substring(0, LONGEST_EXPLANATION) + "…").toString();
  }

  /** Of a long path the end says most. */
  private static String endOf(String path) {
    return path.length() <= LONGEST_PATH
        ? path
        : "…" + path.substring(path.length() - LONGEST_PATH);
  }

  /**
   * The place in the JSON text.
   *
   * @return line and column, empty where no text is at hand: when a document could not be written,
   *     or a text is too long to be looked into
   */
  public Optional<TextPosition> position() {
    return line == 0 ? Optional.empty() : Optional.of(new TextPosition(line, column));
  }

  /**
   * The way to the property in question.
   *
   * @return the path, as far as its names are names; that of the root where no property can be
   *     named; never null
   */
  public DocumentPath path() {
    return DocumentPath.parse(path);
  }
}
