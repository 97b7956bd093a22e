/** Plain text out of Word, PDF, RTF, HTML and OpenDocument files. */
@SuppressWarnings("requires-automatic") // Tika's jars name their modules, and declare none.
module org.councildocs.extract {
  requires static org.jspecify;
  // What the jars of Tika and PDFBox use and, as they are no modules, cannot require.
  requires java.desktop;
  requires java.sql;
  requires java.xml;
  requires org.apache.poi.poi;
  requires org.apache.poi.scratchpad;
  requires org.apache.tika.core;
  requires org.apache.tika.parser.html;
  requires org.apache.tika.parser.microsoft;
  requires org.apache.tika.parser.miscoffice;
  requires org.apache.tika.parser.pdf;

  exports org.councildocs.extract;
}
