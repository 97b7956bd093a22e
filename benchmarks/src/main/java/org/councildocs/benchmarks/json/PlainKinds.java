package org.councildocs.benchmarks.json;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import org.councildocs.document.ConceptNote;
import org.councildocs.document.PlainText;

/** The kinds of the content of an annex, as annotations alone can have them read and written. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({@JsonSubTypes.Type(ConceptNote.class), @JsonSubTypes.Type(PlainText.class)})
interface PlainKinds {}
