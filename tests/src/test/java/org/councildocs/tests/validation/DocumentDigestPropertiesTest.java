package org.councildocs.tests.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.councildocs.document.CouncilDocument;
import org.councildocs.validation.DocumentDigest;
import org.councildocs.validation.DocumentSetCollector;
import org.councildocs.validation.DocumentSetValidator;

/** What is written down of a document serves the rules about sets as the document does. */
class DocumentDigestPropertiesTest {

  @Property(tries = 200)
  void parse_is_the_inverse_of_to_string(@ForAll CouncilDocument document) {
    DocumentDigest digest = DocumentDigest.of(document);

    assertThat(DocumentDigest.parse(digest.toString())).isEqualTo(digest).hasSameHashCodeAs(digest);
  }

  @Property(tries = 100)
  void digests_that_were_read_back_give_the_same_findings(@ForAll List<CouncilDocument> documents) {
    DocumentSetCollector direct = DocumentSetValidator.create().collector();
    DocumentSetCollector kept = DocumentSetValidator.create().collector();
    for (CouncilDocument document : documents) {
      direct.add("a", document);
      kept.add("a", DocumentDigest.parse(DocumentDigest.of(document).toString()));
    }

    assertThat(kept.size()).isEqualTo(direct.size());
    assertThat(kept.findings()).isEqualTo(direct.findings());
  }

  @Example
  void what_is_no_digest_is_refused() {
    for (String text : List.of("en", "\t".repeat(14), "xx" + "\t".repeat(14))) {
      assertThatIllegalArgumentException().isThrownBy(() -> DocumentDigest.parse(text));
    }
  }
}
