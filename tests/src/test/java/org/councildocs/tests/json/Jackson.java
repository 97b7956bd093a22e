package org.councildocs.tests.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.Reader;
import java.util.stream.Stream;
import org.councildocs.document.CouncilDocument;
import org.councildocs.json.form.DocumentLine;
import org.councildocs.json.form.LenientReading;

/** What both Jacksons must do alike. */
enum Jackson {
  TWO {
    @Override
    String write(CouncilDocument document) {
      return org.councildocs.json.DocumentJson.write(document);
    }

    @Override
    String writeIndented(CouncilDocument document) {
      return org.councildocs.json.DocumentJson.writeIndented(document);
    }

    @Override
    byte[] writeBytes(CouncilDocument document) {
      return org.councildocs.json.DocumentJson.writeBytes(document);
    }

    @Override
    void writeLine(CouncilDocument document, OutputStream out) throws IOException {
      org.councildocs.json.DocumentJson.writeLine(document, out);
    }

    @Override
    CouncilDocument read(String json) {
      return org.councildocs.json.DocumentJson.read(json);
    }

    @Override
    CouncilDocument read(byte[] utf8) {
      return org.councildocs.json.DocumentJson.read(utf8);
    }

    @Override
    CouncilDocument read(Reader json) throws IOException {
      return org.councildocs.json.DocumentJson.read(json);
    }

    @Override
    LenientReading readLeniently(String json) {
      return org.councildocs.json.DocumentJson.readLeniently(json);
    }

    @Override
    Stream<DocumentLine> lines(InputStream ndjson) {
      return org.councildocs.json.DocumentJson.lines(ndjson);
    }

    @Override
    byte[] map(Object value) throws Exception {
      return MAPPER_TWO.writeValueAsBytes(value);
    }

    @Override
    <T> T map(String json, Class<T> type) throws Exception {
      return MAPPER_TWO.readValue(json, type);
    }
  },

  THREE {
    @Override
    String write(CouncilDocument document) {
      return org.councildocs.json.jackson3.DocumentJson.write(document);
    }

    @Override
    String writeIndented(CouncilDocument document) {
      return org.councildocs.json.jackson3.DocumentJson.writeIndented(document);
    }

    @Override
    byte[] writeBytes(CouncilDocument document) {
      return org.councildocs.json.jackson3.DocumentJson.writeBytes(document);
    }

    @Override
    void writeLine(CouncilDocument document, OutputStream out) throws IOException {
      org.councildocs.json.jackson3.DocumentJson.writeLine(document, out);
    }

    @Override
    CouncilDocument read(String json) {
      return org.councildocs.json.jackson3.DocumentJson.read(json);
    }

    @Override
    CouncilDocument read(byte[] utf8) {
      return org.councildocs.json.jackson3.DocumentJson.read(utf8);
    }

    @Override
    CouncilDocument read(Reader json) throws IOException {
      return org.councildocs.json.jackson3.DocumentJson.read(json);
    }

    @Override
    LenientReading readLeniently(String json) {
      return org.councildocs.json.jackson3.DocumentJson.readLeniently(json);
    }

    @Override
    Stream<DocumentLine> lines(InputStream ndjson) {
      return org.councildocs.json.jackson3.DocumentJson.lines(ndjson);
    }

    @Override
    byte[] map(Object value) {
      return MAPPER_THREE.writeValueAsBytes(value);
    }

    @Override
    <T> T map(String json, Class<T> type) {
      return MAPPER_THREE.readValue(json, type);
    }
  };

  private static final com.fasterxml.jackson.databind.json.JsonMapper MAPPER_TWO =
      org.councildocs.json.DocumentJson.mapper();
  private static final tools.jackson.databind.json.JsonMapper MAPPER_THREE =
      org.councildocs.json.jackson3.DocumentJson.mapper();

  abstract String write(CouncilDocument document);

  abstract String writeIndented(CouncilDocument document);

  abstract byte[] writeBytes(CouncilDocument document);

  abstract void writeLine(CouncilDocument document, OutputStream out) throws IOException;

  abstract CouncilDocument read(String json);

  abstract CouncilDocument read(byte[] utf8);

  abstract CouncilDocument read(Reader json) throws IOException;

  abstract LenientReading readLeniently(String json);

  abstract Stream<DocumentLine> lines(InputStream ndjson);

  /** What its mapper writes. */
  abstract byte[] map(Object value) throws Exception;

  /** What its mapper reads. */
  abstract <T> T map(String json, Class<T> type) throws Exception;
}
