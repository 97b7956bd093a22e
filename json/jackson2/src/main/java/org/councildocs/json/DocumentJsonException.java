package org.councildocs.json;

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

  private final transient @Nullable TextPosition position;
  private final transient DocumentPath path;

  DocumentJsonException(
      @Nullable TextPosition position, DocumentPath path, String what, @Nullable Throwable cause) {
    super(message(position, path, what), cause);
    this.position = position;
    this.path = path;
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
    return Optional.ofNullable(position);
  }

  /**
   * The way to the property in question.
   *
   * @return the path, as far as its names are names; that of the root where no property can be
   *     named; never null
   */
  public DocumentPath path() {
    return path;
  }
}
