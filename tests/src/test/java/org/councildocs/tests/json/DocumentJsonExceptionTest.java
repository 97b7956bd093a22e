package org.councildocs.tests.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import org.councildocs.document.DocumentPath;
import org.councildocs.json.form.DocumentJsonException;
import org.councildocs.language.TextPosition;
import org.junit.jupiter.api.Test;

class DocumentJsonExceptionTest {

  @Test
  void it_tells_the_same_behind_a_wire() throws IOException, ClassNotFoundException {
    DocumentPath title = DocumentPath.parse("annexes[0].title");
    DocumentJsonException here =
        new DocumentJsonException(new TextPosition(3, 14), title, "a text is due", null);
    DocumentJsonException there = sent(here);
    assertThat(there).hasMessage(here.getMessage());
    assertThat(there.path()).isEqualTo(title);
    assertThat(there.position()).contains(new TextPosition(3, 14));
    assertThat(there.onLine(7)).hasMessage("7:14, annexes[0].title: a text is due");
  }

  @Test
  void it_has_no_place_where_no_text_is_at_hand() throws IOException, ClassNotFoundException {
    DocumentJsonException there =
        sent(new DocumentJsonException(null, DocumentPath.ROOT, "too long", null));
    assertThat(there.position()).isEmpty();
    assertThat(there.path()).isEqualTo(DocumentPath.ROOT);
  }

  private static DocumentJsonException sent(DocumentJsonException exception)
      throws IOException, ClassNotFoundException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(exception);
    }
    try (ObjectInputStream in =
        new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
      return (DocumentJsonException) in.readObject();
    }
  }
}
