package org.example.image;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.councildocs.json.DocumentJson;
import org.councildocs.reader.DocumentReader;

/** Reads a letter and prints it as JSON. */
public final class ReadLetter {

  private ReadLetter() {}

  public static void main(String[] arguments) throws IOException {
    String text = Files.readString(Path.of(arguments[0]));
    System.out.println(
        DocumentReader.create().read(text).document().map(DocumentJson::write).orElseThrow());
  }
}
