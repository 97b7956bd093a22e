package org.councildocs.extract;

import java.io.IOException;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.tika.Tika;
import org.apache.tika.exception.EncryptedDocumentException;
import org.apache.tika.exception.TikaException;
import org.apache.tika.exception.WriteLimitReachedException;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MediaType;
import org.apache.tika.sax.BodyContentHandler;
import org.apache.tika.sax.SecureContentHandler;
import org.councildocs.extract.Extraction.Extracted;
import org.councildocs.extract.Extraction.Reason;
import org.councildocs.extract.Extraction.Refused;
import org.xml.sax.SAXException;

/**
 * Takes the text out of Word, PDF, RTF, HTML and OpenDocument files, such as {@code
 * S_2022_617.pdf}, with Apache Tika. What comes out is for the reader of councildocs, which mends
 * what such texts suffer from: broken lines, page numbers in mid-sentence, letters in the wrong
 * order.
 *
 * <p>The text is what stands on the pages: words that were struck out while changes were noted,
 * hidden ones and remarks of readers are left out. A footnote is a paragraph of its own that begins
 * with a raised number, {@code ¹}, as its mark does; Tika gives no footnotes of RTF, no marks of
 * them in Word 97 files, no numbers of paragraphs in OpenDocument files, and hidden words of these
 * two. Of HTML what {@code s} strikes out and {@code hidden} or a style hides comes out too, and of
 * PDF what nobody can see.
 *
 * <p>Whatever the bytes are, the answer is an {@link Extraction}, never an exception. Nothing is
 * fetched, nothing is executed, no embedded file is opened, and pictures are not recognised as
 * text.
 *
 * <p>An extractor does not change and may serve several threads at once.
 *
 * @since 0.1.0
 */
public final class TextExtractor {

  /**
   * The most text that is taken out of one file: 16 Mi UTF-16 units, as much as the reader's
   * command takes in.
   */
  public static final int LARGEST_TEXT = 16 * 1024 * 1024;

  /** How long one file may take: two minutes, some thousand times what a letter needs. */
  public static final Duration LONGEST_TIME = Duration.ofMinutes(2);

  private final int largestText;
  private final Duration longestTime;

  private TextExtractor(int largestText, Duration longestTime) {
    this.largestText = largestText;
    this.longestTime = longestTime;
  }

  /**
   * What takes the text out: with another version another text may come of the same file.
   *
   * @return the version, such as {@code Apache Tika 3.3.1}, never null
   */
  public static String version() {
    return Tika.getString();
  }

  /**
   * An extractor with the usual limits.
   *
   * @return the extractor, never null
   */
  public static TextExtractor create() {
    return new TextExtractor(LARGEST_TEXT, LONGEST_TIME);
  }

  /**
   * The same with another limit for the text.
   *
   * @param units the most UTF-16 units of text, more than 0
   * @return an extractor, never null
   * @throws IllegalArgumentException if {@code units} is not positive
   */
  public TextExtractor withLargestText(int units) {
    if (units <= 0) {
      throw new IllegalArgumentException("the largest text must be more than 0, not " + units);
    }
    return new TextExtractor(units, longestTime);
  }

  /**
   * The same with another limit for the time.
   *
   * @param time the longest time that one file may take, more than zero, not null
   * @return an extractor, never null
   * @throws IllegalArgumentException if {@code time} is not positive
   */
  public TextExtractor withLongestTime(Duration time) {
    Objects.requireNonNull(time, "time");
    if (time.isZero() || time.isNegative()) {
      throw new IllegalArgumentException("the longest time must be more than zero, not " + time);
    }
    return new TextExtractor(largestText, time);
  }

  /**
   * Takes the text out of a file.
   *
   * <p>The work is done on a thread of its own, which is left behind where it does not end in time.
   *
   * @param bytes all bytes of the file, not changed meanwhile, not null
   * @return the text, or why there is none, never null
   */
  public Extraction extract(byte[] bytes) {
    Objects.requireNonNull(bytes, "bytes");
    FutureTask<Extraction> task = new FutureTask<>(() -> parse(bytes));
    Thread worker = new Thread(task, "councildocs-extract");
    worker.setDaemon(true);
    worker.start();
    try {
      return task.get(nanoseconds(longestTime), TimeUnit.NANOSECONDS);
    } catch (TimeoutException e) {
      task.cancel(true);
      return new Refused(Optional.empty(), Reason.TOO_SLOW, longestTime.toString());
    } catch (InterruptedException e) {
      task.cancel(true);
      Thread.currentThread().interrupt();
      return new Refused(Optional.empty(), Reason.TOO_SLOW, "interrupted");
    } catch (ExecutionException e) {
      // Parsers of foreign formats fail in every way there is: a recursion without end, an array
      // too large.
      return new Refused(Optional.empty(), Reason.CORRUPT, String.valueOf(e.getCause()));
    }
  }

  /** A time in nanoseconds; the longest there is for one of more than 292 years. */
  private static long nanoseconds(Duration time) {
    Duration longest = Duration.ofNanos(Long.MAX_VALUE);
    return (time.compareTo(longest) < 0 ? time : longest).toNanos();
  }

  private Extraction parse(byte[] bytes) throws IOException {
    try (TikaInputStream in = TikaInputStream.get(bytes)) {
      MediaType type = Parsers.type(bytes, in);
      if (type.getSubtype().equals("x-tika-ooxml-protected")) {
        // Without the password nobody can tell a text from a table.
        return new Refused(Optional.of(DocumentFormat.WORD), Reason.ENCRYPTED, "");
      }
      Optional<DocumentFormat> format = DocumentFormat.of(type);
      if (format.isEmpty()) {
        return new Refused(format, Reason.OTHER_FORMAT, type.toString());
      }
      Extraction extraction = parse(in, bytes, type, format.get());
      return extraction instanceof Extracted found && format.get() == DocumentFormat.WORD_97
          ? new Extracted(found.format(), Word97Notes.putRight(found.text(), bytes))
          : extraction;
    }
  }

  private Extraction parse(TikaInputStream in, byte[] file, MediaType type, DocumentFormat format)
      throws IOException {
    byte[] printed = printed(file, format);
    if (printed == file) {
      return parse(in, type, format);
    }
    try (TikaInputStream rewritten = TikaInputStream.get(printed)) {
      return parse(rewritten, type, format);
    }
  }

  /** A file without what is in it but not on its pages, where Tika would take that for text. */
  private static byte[] printed(byte[] file, DocumentFormat format) {
    return switch (format) {
      case WORD, OPEN_DOCUMENT -> UnprintedXml.takenOut(file);
      case RTF -> UnprintedRtf.takenOut(file);
      case PDF, WORD_97, HTML -> file;
    };
  }

  private Extraction parse(TikaInputStream in, MediaType type, DocumentFormat format)
      throws IOException {
    PageText text = new PageText(largestText, format);
    SecureContentHandler guarded = new SecureContentHandler(new BodyContentHandler(text), in);
    try {
      Parsers.of(format).parse(in, guarded, metadata(type), Parsers.context());
    } catch (EncryptedDocumentException e) {
      return refused(format, Reason.ENCRYPTED, e);
    } catch (SAXException e) {
      return refused(format, tooLarge(guarded, e) ? Reason.TOO_LARGE : Reason.CORRUPT, e);
    } catch (TikaException | IOException e) {
      return refused(format, Reason.CORRUPT, e);
    }
    String found = text.toString();
    return found.isBlank()
        ? new Refused(Optional.of(format), Reason.NO_TEXT, "")
        : new Extracted(format, found);
  }

  private static Metadata metadata(MediaType type) {
    Metadata metadata = new Metadata();
    metadata.set(Metadata.CONTENT_TYPE, type.toString());
    return metadata;
  }

  /** More text than asked for, or a file that grows out of all proportion when it is unpacked. */
  private static boolean tooLarge(SecureContentHandler guarded, SAXException e) {
    try {
      guarded.throwIfCauseOf(e);
      return WriteLimitReachedException.isWriteLimitReached(e);
    } catch (TikaException bomb) {
      return true;
    }
  }

  private static Refused refused(DocumentFormat format, Reason reason, Exception e) {
    return new Refused(Optional.of(format), reason, String.valueOf(e.getMessage()));
  }
}
