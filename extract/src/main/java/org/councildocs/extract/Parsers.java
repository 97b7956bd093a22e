package org.councildocs.extract;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Map;
import org.apache.tika.detect.DefaultDetector;
import org.apache.tika.detect.Detector;
import org.apache.tika.extractor.EmbeddedDocumentExtractor;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MediaType;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.apache.tika.parser.html.HtmlMapper;
import org.apache.tika.parser.html.JSoupParser;
import org.apache.tika.parser.microsoft.OfficeParser;
import org.apache.tika.parser.microsoft.OfficeParserConfig;
import org.apache.tika.parser.microsoft.ooxml.OOXMLParser;
import org.apache.tika.parser.microsoft.rtf.RTFParser;
import org.apache.tika.parser.odf.OpenDocumentParser;
import org.apache.tika.parser.pdf.PDFParser;
import org.apache.tika.parser.pdf.PDFParserConfig;
import org.xml.sax.ContentHandler;

/** Tika's parsers, one a format, and how they are to work. */
final class Parsers {

  /** Looks at the content alone, into archives too: a .docx and an .odt are both zip files. */
  private static final Detector DETECTOR = new DefaultDetector();

  /**
   * How files of some formats begin, and no others: they need not be compared with all others that
   * there are, which takes an eighth of the time of a small one.
   */
  private static final Map<String, MediaType> BEGINNINGS =
      Map.of("%PDF-", MediaType.application("pdf"), "{\\rtf1", MediaType.application("rtf"));

  private static final EmbeddedDocumentExtractor NOTHING_EMBEDDED = new NothingEmbedded();

  private Parsers() {}

  /** The type of a file, by its content. */
  static MediaType type(byte[] file, TikaInputStream in) throws IOException {
    for (Map.Entry<String, MediaType> beginning : BEGINNINGS.entrySet()) {
      byte[] first = beginning.getKey().getBytes(US_ASCII);
      if (Arrays.mismatch(first, file) == first.length) {
        return beginning.getValue();
      }
    }
    return DETECTOR.detect(in, new Metadata());
  }

  static Parser of(DocumentFormat format) {
    return switch (format) {
      case PDF -> new PDFParser();
      case WORD -> new OOXMLParser();
      case WORD_97 -> new OfficeParser();
      case RTF -> new RTFParser();
      case HTML -> new JSoupParser();
      case OPEN_DOCUMENT -> new OpenDocumentParser();
    };
  }

  static ParseContext context() {
    ParseContext context = new ParseContext();
    context.set(EmbeddedDocumentExtractor.class, NOTHING_EMBEDDED);
    context.set(HtmlMapper.class, new HtmlElements());
    context.set(PDFParserConfig.class, pdf());
    context.set(OfficeParserConfig.class, office());
    return context;
  }

  private static PDFParserConfig pdf() {
    PDFParserConfig config = new PDFParserConfig();
    config.setOcrStrategy(PDFParserConfig.OCR_STRATEGY.NO_OCR);
    config.setExtractInlineImages(false);
    // What readers wrote on the page, and the table of contents of the file, are no part of the
    // document.
    config.setExtractAnnotationText(false);
    config.setExtractBookmarksText(false);
    config.setExtractAcroFormContent(false);
    return config;
  }

  private static OfficeParserConfig office() {
    OfficeParserConfig config = new OfficeParserConfig();
    config.setExtractMacros(false);
    config.setIncludeDeletedContent(false);
    config.setIncludeMoveFromContent(false);
    config.setIncludeHeadersAndFooters(true);
    return config;
  }

  private static final class NothingEmbedded implements EmbeddedDocumentExtractor {

    @Override
    public boolean shouldParseEmbedded(Metadata metadata) {
      return false;
    }

    @Override
    public void parseEmbedded(
        InputStream stream, ContentHandler handler, Metadata metadata, boolean outputHtml) {
      throw new UnsupportedOperationException("nothing embedded is parsed");
    }
  }
}
