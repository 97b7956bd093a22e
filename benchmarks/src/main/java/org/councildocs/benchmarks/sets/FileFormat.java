package org.councildocs.benchmarks.sets;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDateTime;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** The formats that a text is put into, a paragraph for each line. */
enum FileFormat {
  TXT {
    @Override
    byte[] of(String text) {
      return text.getBytes(UTF_8);
    }
  },
  DOCX {
    @Override
    byte[] of(String text) throws IOException {
      return zip(
          "[Content_Types].xml",
          """
          <?xml version="1.0" encoding="UTF-8"?>
          <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
          <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
          <Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/>
          </Types>""",
          "_rels/.rels",
          """
          <?xml version="1.0" encoding="UTF-8"?>
          <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
          <Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/>
          </Relationships>""",
          "word/document.xml",
          "<?xml version=\"1.0\" encoding=\"UTF-8\"?><w:document"
              + " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>"
              + paragraphs(text, "<w:p><w:r><w:t xml:space=\"preserve\">", "</w:t></w:r></w:p>")
              + "</w:body></w:document>");
    }
  },
  ODT {
    @Override
    byte[] of(String text) throws IOException {
      return zip(
          "mimetype",
          "application/vnd.oasis.opendocument.text",
          "content.xml",
          "<?xml version=\"1.0\" encoding=\"UTF-8\"?><office:document-content"
              + " xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\""
              + " xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\">"
              + "<office:body><office:text>"
              + paragraphs(text, "<text:p>", "</text:p>")
              + "</office:text></office:body></office:document-content>",
          "META-INF/manifest.xml",
          "<?xml version=\"1.0\" encoding=\"UTF-8\"?><manifest:manifest"
              + " xmlns:manifest=\"urn:oasis:names:tc:opendocument:xmlns:manifest:1.0\"/>");
    }
  },
  HTML {
    @Override
    byte[] of(String text) {
      return ("<!DOCTYPE html><html><head><meta charset=\"utf-8\"></head><body>\n"
              + paragraphs(text, "<p>", "</p>\n")
              + "</body></html>")
          .getBytes(UTF_8);
    }
  },
  RTF {
    @Override
    byte[] of(String text) {
      StringBuilder rtf = new StringBuilder("{\\rtf1\\ansi\\uc1 ");
      for (int i = 0; i < text.length(); i++) {
        char c = text.charAt(i);
        if (c == '\n') {
          rtf.append("\\par\n");
        } else if (c == '\\' || c == '{' || c == '}') {
          rtf.append('\\').append(c);
        } else if (c < 0x80) {
          rtf.append(c);
        } else {
          rtf.append("\\u").append((short) c).append('?');
        }
      }
      return rtf.append('}').toString().getBytes(UTF_8);
    }
  },
  PDF {
    @Override
    byte[] of(String text) throws IOException {
      return PrintedPages.of(text);
    }
  };

  /** The text as a file. */
  abstract byte[] of(String text) throws IOException;

  /** How names of such files end. */
  String ending() {
    return "." + name().toLowerCase(Locale.ROOT);
  }

  private static String paragraphs(String text, String open, String close) {
    return text.lines()
        .map(line -> line.replace("&", "&amp;").replace("<", "&lt;").replace("\f", ""))
        .map(line -> open + line + close)
        .collect(Collectors.joining());
  }

  private static byte[] zip(String... namesAndTexts) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (int i = 0; i < namesAndTexts.length; i += 2) {
        byte[] content = namesAndTexts[i + 1].getBytes(UTF_8);
        ZipEntry entry = new ZipEntry(namesAndTexts[i]);
        // Any day; a time since 1970 would be an extra field, which the first entry may not have.
        entry.setTimeLocal(LocalDateTime.of(1990, 1, 1, 0, 0));
        if (i == 0) {
          // The type of an OpenDocument file must stand unpacked at its beginning.
          entry.setMethod(ZipEntry.STORED);
          entry.setSize(content.length);
          CRC32 sum = new CRC32();
          sum.update(content);
          entry.setCrc(sum.getValue());
        }
        zip.putNextEntry(entry);
        zip.write(content);
        zip.closeEntry();
      }
    }
    return bytes.toByteArray();
  }
}
