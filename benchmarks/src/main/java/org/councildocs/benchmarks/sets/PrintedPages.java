package org.councildocs.benchmarks.sets;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.councildocs.language.Language;

/**
 * The pages of a PDF file with a line of it for each line of a text. The letters that occur are
 * embedded, as they are in files of the United Nations: what extraction does with fonts is most of
 * its work.
 */
final class PrintedPages {

  /** The font that PDFBox brings with it, with Latin, Greek and Cyrillic letters. */
  private static final String FONT = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

  private static final TrueTypeFont LETTERS = letters();

  private static final int LINES_A_PAGE = 48;
  private static final int SIZE = 11;
  private static final int LINE_HEIGHT = 14;
  private static final int LEFT = 60;
  private static final int TOP = 740;

  private PrintedPages() {}

  /** Whether the font has the letters of a language. */
  static boolean canPrint(Language language) {
    return language != Language.ARABIC && language != Language.CHINESE;
  }

  /** A text as the bytes of a file. */
  static byte[] of(String text) throws IOException {
    try (PDDocument document = new PDDocument()) {
      // Else the time of day would be in the bytes.
      document.setDocumentId(1L);
      PDFont font = PDType0Font.load(document, LETTERS, true);
      String[] lines = text.replace('\f', ' ').replace("\t", "    ").split("\n", -1);
      for (int from = 0; from < lines.length; from += LINES_A_PAGE) {
        PDPage page = new PDPage();
        document.addPage(page);
        try (PDPageContentStream content = new PDPageContentStream(document, page)) {
          content.setFont(font, SIZE);
          for (int i = from; i < Math.min(lines.length, from + LINES_A_PAGE); i++) {
            content.beginText();
            content.newLineAtOffset(LEFT, TOP - LINE_HEIGHT * (i - from));
            content.showText(lines[i].strip());
            content.endText();
          }
        }
      }
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      document.save(bytes);
      return bytes.toByteArray();
    }
  }

  private static TrueTypeFont letters() {
    try (InputStream font = PDDocument.class.getResourceAsStream(FONT)) {
      return new TTFParser().parse(new RandomAccessReadBuffer(font));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
