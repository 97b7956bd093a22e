package org.councildocs.extract;

import java.util.Locale;
import java.util.Optional;
import org.apache.tika.mime.MediaType;

/**
 * The formats of files out of which text can be taken, such as {@link #PDF}, in which the Official
 * Document System of the United Nations hands out documents. The format is known by the content of
 * a file, never by its name.
 *
 * @since 0.1.0
 */
public enum DocumentFormat {
  /** Portable Document Format, ISO 32000. */
  PDF("PDF"),
  /** Word since 2007 (.docx), ISO/IEC 29500. */
  WORD("Word"),
  /** Word 97 to 2003 (.doc). */
  WORD_97("Word 97-2003"),
  /** Rich Text Format (.rtf). */
  RTF("RTF"),
  /** A web page, HTML or XHTML. */
  HTML("HTML"),
  /** A text document of OpenDocument (.odt), ISO/IEC 26300. */
  OPEN_DOCUMENT("OpenDocument");

  private final String displayName;

  DocumentFormat(String displayName) {
    this.displayName = displayName;
  }

  /**
   * The name that people know the format by, the same in every language.
   *
   * @return the name, such as {@code Word 97-2003}, never null
   */
  public String displayName() {
    return displayName;
  }

  static Optional<DocumentFormat> of(MediaType type) {
    String name = type.getBaseType().toString().toLowerCase(Locale.ROOT);
    return switch (name) {
      case "application/pdf" -> Optional.of(PDF);
      case "application/rtf" -> Optional.of(RTF);
      case "application/msword" -> Optional.of(WORD_97);
      case "text/html", "application/xhtml+xml" -> Optional.of(HTML);
      case "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
          "application/vnd.openxmlformats-officedocument.wordprocessingml.template",
          "application/vnd.ms-word.document.macroenabled.12" ->
          Optional.of(WORD);
      case "application/vnd.oasis.opendocument.text",
          "application/vnd.oasis.opendocument.text-template" ->
          Optional.of(OPEN_DOCUMENT);
      default -> Optional.empty();
    };
  }
}
