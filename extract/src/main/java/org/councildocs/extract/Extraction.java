package org.councildocs.extract;

import java.util.Objects;
import java.util.Optional;

/**
 * What came of taking text out of a file: the text, or why there is none.
 *
 * @since 0.1.0
 */
public sealed interface Extraction {

  /**
   * The text of a file.
   *
   * @param format what the file is, not null
   * @param text all its text in the order of the file, a line for each line or paragraph; headers
   *     and footers of pages are in it, embedded files are not; never blank, not null
   * @since 0.1.0
   */
  record Extracted(DocumentFormat format, String text) implements Extraction {

    /** Checks that nothing is null. */
    public Extracted {
      Objects.requireNonNull(format, "format");
      Objects.requireNonNull(text, "text");
    }
  }

  /**
   * A file that gave no text.
   *
   * @param format what the file is, empty if it is of no format that is read, or if the parser
   *     broke off before it could tell: {@link Reason#TOO_SLOW}, at times {@link Reason#CORRUPT};
   *     not null
   * @param reason why there is no text, not null
   * @param detail what the parser said, for those who look for the cause; may be empty, not null
   * @since 0.1.0
   */
  record Refused(Optional<DocumentFormat> format, Reason reason, String detail)
      implements Extraction {

    /** Checks that nothing is null. */
    public Refused {
      Objects.requireNonNull(format, "format");
      Objects.requireNonNull(reason, "reason");
      Objects.requireNonNull(detail, "detail");
    }
  }

  /**
   * Why a file gave no text.
   *
   * @since 0.1.0
   */
  enum Reason {
    /** It is of none of the formats of {@link DocumentFormat}. */
    OTHER_FORMAT,
    /** It opens with a password only. */
    ENCRYPTED,
    /** It opens and holds no text: a scan, as a rule. */
    NO_TEXT,
    /** It is damaged, or not what it says it is. */
    CORRUPT,
    /** Unpacked, it is larger than the limit, or grows out of all proportion. */
    TOO_LARGE,
    /** The parser had not ended when its time was up, or when this thread was interrupted. */
    TOO_SLOW
  }
}
