package org.councildocs.extract;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import javax.xml.namespace.QName;
import javax.xml.stream.XMLEventFactory;
import javax.xml.stream.XMLEventReader;
import javax.xml.stream.XMLEventWriter;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.events.Attribute;
import javax.xml.stream.events.StartElement;
import javax.xml.stream.events.XMLEvent;
import org.jspecify.annotations.Nullable;

/**
 * Takes out of a Word or OpenDocument file what is in it but not on its pages, as Tika would read
 * it with the rest: words that were struck out or moved away while changes were noted, and hidden
 * ones. What is on the pages and Tika would pass over is laid open to it.
 */
final class UnprintedXml {

  /** The most that a part with text may be unpacked; a larger one is left as it is. */
  private static final int LARGEST = 32 * 1024 * 1024;

  /** The most events of a form that are looked at; those of a real one are some dozens. */
  private static final int LONGEST_FORM = 512;

  /**
   * In what letters the names of parts may be: old programs wrote those of their system, of which
   * the second takes any. Parts with text have names that are the same in all.
   */
  private static final List<Charset> NAMES =
      List.of(StandardCharsets.UTF_8, StandardCharsets.ISO_8859_1);

  private static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
  private static final String TEXT = "urn:oasis:names:tc:opendocument:xmlns:text:1.0";
  private static final String LIBRE_OFFICE =
      "urn:org:documentfoundation:names:experimental:office:xmlns:loext:1.0";

  private static final Set<QName> UNPRINTED =
      Set.of(
          new QName(WORD, "del"),
          new QName(WORD, "moveFrom"),
          new QName(TEXT, "tracked-changes"),
          new QName(TEXT, "hidden-text"),
          new QName(TEXT, "hidden-paragraph"));

  /**
   * What stands around words that are printed, and would keep Tika from them: fields to choose in,
   * and words with a direction of their own.
   */
  private static final Set<QName> AROUND_PRINTED =
      Set.of(
          new QName(LIBRE_OFFICE, "content-control"),
          new QName(WORD, "bdo"),
          new QName(WORD, "dir"));

  /** Words of one form, and that form. */
  private static final QName RUN = new QName(WORD, "r");

  private static final QName FORM = new QName(WORD, "rPr");
  private static final QName HIDDEN = new QName(WORD, "vanish");

  /** A character by its number in a font, such as the mark of a list. */
  private static final QName SYMBOL = new QName(WORD, "sym");

  private static final QName NUMBER = new QName(WORD, "char");
  private static final int HEX = 16;
  private static final int HEX_DIGITS = 4;
  private static final QName VALUE = new QName(WORD, "val");
  private static final Set<String> OFF = Set.of("0", "false", "off");

  /** One of these stands in each part that has something to take out. */
  private static final List<String> SIGNS =
      List.of(
          "<w:del ",
          "<w:moveFrom ",
          "<w:vanish",
          "<w:bdo ",
          "<w:dir ",
          "<w:sym ",
          ":tracked-changes",
          ":hidden-",
          ":content-control");

  private UnprintedXml() {}

  /**
   * A file without what is not printed; the file itself if there is nothing of that, or if it
   * cannot be told, and Tika is to say what is wrong.
   */
  static byte[] takenOut(byte[] file) {
    for (Charset names : NAMES) {
      try {
        return suspected(file, names) ? rewritten(file, names) : file;
      } catch (IllegalArgumentException | ZipException e) {
        // A name that is none in these letters; later versions of Java throw the latter.
      } catch (IOException | XMLStreamException e) {
        return file;
      }
    }
    return file;
  }

  private static boolean suspected(byte[] file, Charset names) throws IOException {
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file), names)) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        if (holdsText(entry.getName()) && suspectedPart(zip.readNBytes(LARGEST))) {
          return true;
        }
      }
      return false;
    }
  }

  private static boolean holdsText(String part) {
    return part.equals("content.xml")
        || part.equals("styles.xml")
        || (part.startsWith("word/") && part.endsWith(".xml"));
  }

  private static boolean suspectedPart(byte[] part) {
    String letters = new String(part, StandardCharsets.ISO_8859_1);
    return SIGNS.stream().anyMatch(letters::contains);
  }

  private static byte[] rewritten(byte[] file, Charset names)
      throws IOException, XMLStreamException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(file.length);
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file), names);
        ZipOutputStream out = new ZipOutputStream(bytes)) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        out.putNextEntry(new ZipEntry(entry.getName()));
        if (holdsText(entry.getName())) {
          byte[] part = zip.readNBytes(LARGEST + 1);
          out.write(part.length <= LARGEST && suspectedPart(part) ? printed(part) : part);
        }
        zip.transferTo(out);
        out.closeEntry();
      }
    }
    return bytes.toByteArray();
  }

  /** A part without what is not printed. */
  private static byte[] printed(byte[] part) throws XMLStreamException {
    XMLInputFactory inputs = XMLInputFactory.newDefaultFactory();
    inputs.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    inputs.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    XMLEventReader in = inputs.createXMLEventReader(new ByteArrayInputStream(part));
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(part.length);
    XMLEventWriter out =
        XMLOutputFactory.newDefaultFactory()
            .createXMLEventWriter(bytes, StandardCharsets.UTF_8.name());
    int depth = 0;
    while (in.hasNext()) {
      XMLEvent event = in.nextEvent();
      if (event.getEventType() == XMLEvent.DTD) {
        throw new XMLStreamException("no file of this format declares a type of document");
      }
      if (depth > 0 || unprinted(event)) {
        depth += step(event);
      } else if (opens(event, RUN) && in.hasNext() && opens(in.peek(), FORM)) {
        List<XMLEvent> form = beginning(in);
        if (form.stream().anyMatch(UnprintedXml::hides)) {
          depth = 1 + form.stream().mapToInt(UnprintedXml::step).sum();
        } else {
          out.add(event);
          for (XMLEvent one : form) {
            out.add(one);
          }
        }
      } else if (opens(event, SYMBOL)) {
        addSymbol(event.asStartElement(), out);
        depth = 1;
      } else if (!aroundPrinted(event)) {
        out.add(event);
      }
    }
    out.close();
    return bytes.toByteArray();
  }

  /** Adds the character that a symbol stands for as a text, if it stands for one. */
  private static void addSymbol(StartElement symbol, XMLEventWriter out) throws XMLStreamException {
    @Nullable Attribute number = symbol.getAttributeByName(NUMBER);
    String hex = number == null ? "" : number.getValue();
    if (hex.length() != HEX_DIGITS || !hex.chars().allMatch(c -> Character.digit(c, HEX) >= 0)) {
      return;
    }
    char c = (char) Integer.parseInt(hex, HEX);
    if (c >= ' ' && !Character.isSurrogate(c) && c < '\uFFFE') {
      XMLEventFactory events = XMLEventFactory.newDefaultFactory();
      String prefix = symbol.getName().getPrefix();
      out.add(events.createStartElement(prefix, WORD, "t"));
      out.add(events.createCharacters(String.valueOf(c)));
      out.add(events.createEndElement(prefix, WORD, "t"));
    }
  }

  private static boolean unprinted(XMLEvent event) {
    return event.isStartElement() && UNPRINTED.contains(event.asStartElement().getName());
  }

  private static boolean opens(XMLEvent event, QName name) {
    return event.isStartElement() && event.asStartElement().getName().equals(name);
  }

  private static boolean aroundPrinted(XMLEvent event) {
    return (event.isStartElement() && AROUND_PRINTED.contains(event.asStartElement().getName()))
        || (event.isEndElement() && AROUND_PRINTED.contains(event.asEndElement().getName()));
  }

  /** How much deeper what follows an event stands. */
  private static int step(XMLEvent event) {
    return event.isStartElement() ? 1 : event.isEndElement() ? -1 : 0;
  }

  /** The element that begins here, which says what form words have, as far as it is heard. */
  private static List<XMLEvent> beginning(XMLEventReader in) throws XMLStreamException {
    List<XMLEvent> events = new ArrayList<>();
    int depth = 0;
    do {
      XMLEvent event = in.nextEvent();
      depth += step(event);
      events.add(event);
    } while (depth > 0 && events.size() < LONGEST_FORM);
    return events;
  }

  private static boolean hides(XMLEvent event) {
    if (!opens(event, HIDDEN)) {
      return false;
    }
    @Nullable Attribute value = event.asStartElement().getAttributeByName(VALUE);
    return value == null || !OFF.contains(value.getValue());
  }
}
