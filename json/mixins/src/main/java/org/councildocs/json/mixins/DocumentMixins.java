package org.councildocs.json.mixins;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeName;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.councildocs.document.Addressee;
import org.councildocs.document.Annex;
import org.councildocs.document.AnnexContent;
import org.councildocs.document.AnnexKind;
import org.councildocs.document.Author;
import org.councildocs.document.Briefer;
import org.councildocs.document.Capacity;
import org.councildocs.document.CirculationRequest;
import org.councildocs.document.ConceptNote;
import org.councildocs.document.ConceptNoteCompleteness;
import org.councildocs.document.CouncilDocument;
import org.councildocs.document.Distribution;
import org.councildocs.document.DocumentPath;
import org.councildocs.document.DocumentReference;
import org.councildocs.document.ExpectedOutcome;
import org.councildocs.document.GuidingQuestion;
import org.councildocs.document.Letter;
import org.councildocs.document.LetterKind;
import org.councildocs.document.Masthead;
import org.councildocs.document.Meeting;
import org.councildocs.document.MeetingAnnouncement;
import org.councildocs.document.MeetingFormat;
import org.councildocs.document.MeetingLevel;
import org.councildocs.document.NotePart;
import org.councildocs.document.OriginalLanguage;
import org.councildocs.document.OutcomeKind;
import org.councildocs.document.Participant;
import org.councildocs.document.PlainText;
import org.councildocs.document.PresidencyClaim;
import org.councildocs.document.Reissue;
import org.councildocs.document.Section;
import org.councildocs.document.SectionKind;
import org.councildocs.document.Signatory;
import org.councildocs.document.ThreatMention;
import org.councildocs.language.Language;
import org.councildocs.state.State;
import org.councildocs.symbol.DocumentSymbol;
import org.councildocs.symbol.Organ;
import org.councildocs.threat.ThreatCategory;

/**
 * The JSON form of the model: for each of its types the mixin that names its properties.
 *
 * <p>The names stand here and not in the records alone, so that renaming a component does not
 * change the form.
 *
 * @since 0.1.0
 */
public final class DocumentMixins {

  /** The property that says what a document, or the content of an annex, is. */
  public static final String KIND = "kind";

  private static final Map<Class<?>, Class<?>> ALL =
      Map.ofEntries(
          Map.entry(CouncilDocument.class, CouncilDocumentForm.class),
          Map.entry(AnnexContent.class, AnnexContentForm.class),
          Map.entry(Letter.class, LetterForm.class),
          Map.entry(Masthead.class, MastheadForm.class),
          Map.entry(OriginalLanguage.class, OriginalLanguageForm.class),
          Map.entry(Reissue.class, ReissueForm.class),
          Map.entry(Author.class, AuthorForm.class),
          Map.entry(Addressee.class, AddresseeForm.class),
          Map.entry(Signatory.class, SignatoryForm.class),
          Map.entry(CirculationRequest.class, CirculationRequestForm.class),
          Map.entry(PresidencyClaim.class, PresidencyClaimForm.class),
          Map.entry(MeetingAnnouncement.class, MeetingAnnouncementForm.class),
          Map.entry(Meeting.class, MeetingForm.class),
          Map.entry(Annex.class, AnnexForm.class),
          Map.entry(PlainText.class, PlainTextForm.class),
          Map.entry(ConceptNote.class, ConceptNoteForm.class),
          Map.entry(Section.class, SectionForm.class),
          Map.entry(GuidingQuestion.class, GuidingQuestionForm.class),
          Map.entry(Briefer.class, BrieferForm.class),
          Map.entry(Participant.class, ParticipantForm.class),
          Map.entry(ExpectedOutcome.class, ExpectedOutcomeForm.class),
          Map.entry(DocumentReference.class, DocumentReferenceForm.class),
          Map.entry(ThreatMention.class, ThreatMentionForm.class),
          Map.entry(ConceptNoteCompleteness.class, ConceptNoteCompletenessForm.class),
          Map.entry(ConceptNoteCompleteness.Part.class, CompletenessPartForm.class));

  private DocumentMixins() {}

  /**
   * All mixins.
   *
   * @return the mixin of each type of the model, never null
   */
  public static Map<Class<?>, Class<?>> all() {
    return ALL;
  }

  /**
   * The records that a document, or the content of an annex, may be.
   *
   * @param type a type that has kinds, such as {@code CouncilDocument.class}, not null
   * @return the record of each kind, in the order of the documentation, never null
   */
  public static Map<String, Class<?>> kinds(Class<?> type) {
    Map<String, Class<?>> kinds = new LinkedHashMap<>();
    for (JsonSubTypes.Type record : mixin(type).getAnnotation(JsonSubTypes.class).value()) {
      kindOf(record.value()).ifPresent(kind -> kinds.put(kind, record.value()));
      for (String kind : record.names()) {
        kinds.put(kind, record.value());
      }
    }
    return kinds;
  }

  /**
   * The kind that all values of a record have.
   *
   * @param record the record, such as {@code ConceptNote.class}, not null
   * @return the kind, such as {@code CONCEPT_NOTE}; empty if the record is of no kind, or each
   *     value says it
   */
  public static Optional<String> kindOf(Class<?> record) {
    return Optional.ofNullable(mixin(record).getAnnotation(JsonTypeName.class))
        .map(JsonTypeName::value);
  }

  /**
   * The name of a component in JSON.
   *
   * @param component a component of a record of the model, not null
   * @return the name of its property, never null
   */
  public static String nameOf(RecordComponent component) {
    try {
      return mixin(component.getDeclaringRecord())
          .getDeclaredMethod(component.getName())
          .getAnnotation(JsonProperty.class)
          .value();
    } catch (NoSuchMethodException e) {
      throw new IllegalArgumentException("no component of the model: " + component, e);
    }
  }

  private static Class<?> mixin(Class<?> type) {
    return Objects.requireNonNull(ALL.get(type), type::getName);
  }

  /** The reader finds the kind wherever it stands; the document itself writes it. */
  @JsonTypeInfo(
      use = JsonTypeInfo.Id.NAME,
      include = JsonTypeInfo.As.EXISTING_PROPERTY,
      property = KIND,
      visible = true)
  @JsonSubTypes({
    @JsonSubTypes.Type(
        value = Letter.class,
        names = {"LETTER", "IDENTICAL_LETTERS", "NOTE_VERBALE"}),
    @JsonSubTypes.Type(ConceptNote.class)
  })
  interface CouncilDocumentForm {}

  @JsonTypeInfo(
      use = JsonTypeInfo.Id.NAME,
      include = JsonTypeInfo.As.EXISTING_PROPERTY,
      property = KIND,
      visible = true)
  @JsonSubTypes({
    @JsonSubTypes.Type(
        value = Letter.class,
        names = {"LETTER", "IDENTICAL_LETTERS", "NOTE_VERBALE"}),
    @JsonSubTypes.Type(ConceptNote.class),
    @JsonSubTypes.Type(PlainText.class)
  })
  interface AnnexContentForm {}

  @DocumentPart
  interface LetterForm {
    @JsonProperty("kind")
    LetterKind kind();

    @JsonProperty("language")
    Language language();

    @JsonProperty("masthead")
    Masthead masthead();

    @JsonProperty("title")
    Optional<String> title();

    @JsonProperty("date")
    Optional<LocalDate> date();

    @JsonProperty("authors")
    List<Author> authors();

    @JsonProperty("addressees")
    List<Addressee> addressees();

    @JsonProperty("body")
    List<String> body();

    @JsonProperty("circulation")
    Optional<CirculationRequest> circulation();

    @JsonProperty("presidency")
    Optional<PresidencyClaim> presidency();

    @JsonProperty("announcement")
    Optional<MeetingAnnouncement> announcement();

    @JsonProperty("references")
    List<DocumentReference> references();

    @JsonProperty("threats")
    List<ThreatMention> threats();

    @JsonProperty("signatories")
    List<Signatory> signatories();

    @JsonProperty("footnotes")
    List<String> footnotes();

    @JsonProperty("annexes")
    List<Annex> annexes();
  }

  @DocumentPart
  interface MastheadForm {
    @JsonProperty("lines")
    List<String> lines();

    @JsonProperty("organs")
    List<Organ> organs();

    @JsonProperty("symbols")
    List<DocumentSymbol> symbols();

    @JsonProperty("distribution")
    Optional<Distribution> distribution();

    @JsonProperty("issued")
    Optional<LocalDate> issued();

    @JsonProperty("originalLanguages")
    List<OriginalLanguage> originalLanguages();

    @JsonProperty("session")
    Optional<Integer> session();

    @JsonProperty("councilYear")
    Optional<Integer> councilYear();

    @JsonProperty("agendaItems")
    List<String> agendaItems();

    @JsonProperty("jobNumber")
    Optional<String> jobNumber();

    @JsonProperty("reissue")
    Optional<Reissue> reissue();
  }

  @DocumentPart
  interface OriginalLanguageForm {
    @JsonProperty("text")
    String text();

    @JsonProperty("language")
    Optional<Language> language();
  }

  @DocumentPart
  interface ReissueForm {
    @JsonProperty("text")
    String text();

    @JsonProperty("date")
    Optional<LocalDate> date();
  }

  @DocumentPart
  interface AuthorForm {
    @JsonProperty("text")
    String text();

    @JsonProperty("office")
    Optional<String> office();

    @JsonProperty("capacity")
    Optional<Capacity> capacity();

    @JsonProperty("state")
    Optional<State> state();

    @JsonProperty("organ")
    Optional<Organ> organ();
  }

  @DocumentPart
  interface AddresseeForm {
    @JsonProperty("text")
    String text();

    @JsonProperty("office")
    Optional<String> office();

    @JsonProperty("capacity")
    Optional<Capacity> capacity();

    @JsonProperty("state")
    Optional<State> state();

    @JsonProperty("organ")
    Optional<Organ> organ();
  }

  @DocumentPart
  interface SignatoryForm {
    @JsonProperty("name")
    Optional<String> name();

    @JsonProperty("title")
    List<String> title();

    @JsonProperty("capacity")
    Optional<Capacity> capacity();

    @JsonProperty("state")
    Optional<State> state();

    @JsonProperty("organ")
    Optional<Organ> organ();
  }

  @DocumentPart
  interface CirculationRequestForm {
    @JsonProperty("text")
    String text();

    @JsonProperty("organs")
    List<Organ> organs();

    @JsonProperty("agendaItems")
    List<String> agendaItems();
  }

  @DocumentPart
  interface PresidencyClaimForm {
    @JsonProperty("text")
    String text();

    @JsonProperty("state")
    Optional<State> state();

    @JsonProperty("month")
    Optional<YearMonth> month();
  }

  @DocumentPart
  interface MeetingAnnouncementForm {
    @JsonProperty("theme")
    Optional<String> theme();

    @JsonProperty("meeting")
    Meeting meeting();
  }

  @DocumentPart
  interface MeetingForm {
    @JsonProperty("council")
    Optional<Organ> council();

    @JsonProperty("date")
    Optional<LocalDate> date();

    @JsonProperty("time")
    Optional<LocalTime> time();

    @JsonProperty("place")
    Optional<String> place();

    @JsonProperty("format")
    Optional<MeetingFormat> format();

    @JsonProperty("formatText")
    Optional<String> formatText();

    @JsonProperty("level")
    Optional<MeetingLevel> level();

    @JsonProperty("occasion")
    Optional<String> occasion();

    @JsonProperty("videoTeleconference")
    boolean videoTeleconference();

    @JsonProperty("agendaItem")
    Optional<String> agendaItem();

    @JsonProperty("number")
    Optional<Integer> number();
  }

  @DocumentPart
  interface AnnexForm {
    @JsonProperty("kind")
    AnnexKind kind();

    @JsonProperty("content")
    AnnexContent content();

    @JsonProperty("heading")
    Optional<String> heading();

    @JsonProperty("number")
    Optional<String> number();

    @JsonProperty("title")
    Optional<String> title();

    @JsonProperty("originalLanguages")
    List<OriginalLanguage> originalLanguages();

    @JsonProperty("annexes")
    List<Annex> annexes();
  }

  @DocumentPart
  @JsonTypeName("TEXT")
  interface PlainTextForm {
    @JsonProperty("body")
    List<String> body();
  }

  @DocumentPart
  @JsonTypeName("CONCEPT_NOTE")
  interface ConceptNoteForm {
    @JsonProperty("language")
    Optional<Language> language();

    @JsonProperty("title")
    Optional<String> title();

    @JsonProperty("theme")
    Optional<String> theme();

    @JsonProperty("meeting")
    Optional<Meeting> meeting();

    @JsonProperty("body")
    List<String> body();

    @JsonProperty("sections")
    List<Section> sections();

    @JsonProperty("guidingQuestions")
    List<GuidingQuestion> guidingQuestions();

    @JsonProperty("briefers")
    List<Briefer> briefers();

    @JsonProperty("chair")
    Optional<Participant> chair();

    @JsonProperty("moderator")
    Optional<Participant> moderator();

    @JsonProperty("openingSpeakers")
    List<Participant> openingSpeakers();

    @JsonProperty("outcome")
    Optional<ExpectedOutcome> outcome();

    @JsonProperty("references")
    List<DocumentReference> references();

    @JsonProperty("threats")
    List<ThreatMention> threats();
  }

  @DocumentPart
  interface SectionForm {
    @JsonProperty("kind")
    SectionKind kind();

    @JsonProperty("heading")
    Optional<String> heading();

    @JsonProperty("body")
    List<String> body();

    @JsonProperty("sections")
    List<Section> sections();
  }

  @DocumentPart
  interface GuidingQuestionForm {
    @JsonProperty("label")
    Optional<String> label();

    @JsonProperty("text")
    String text();

    @JsonProperty("questions")
    List<String> questions();
  }

  @DocumentPart
  interface BrieferForm {
    @JsonProperty("text")
    String text();

    @JsonProperty("name")
    Optional<String> name();

    @JsonProperty("honorific")
    Optional<String> honorific();

    @JsonProperty("office")
    Optional<String> office();

    @JsonProperty("state")
    Optional<State> state();

    @JsonProperty("topic")
    Optional<String> topic();

    @JsonProperty("toBeConfirmed")
    boolean toBeConfirmed();
  }

  @DocumentPart
  interface ParticipantForm {
    @JsonProperty("text")
    String text();

    @JsonProperty("name")
    Optional<String> name();

    @JsonProperty("honorific")
    Optional<String> honorific();

    @JsonProperty("office")
    Optional<String> office();

    @JsonProperty("state")
    Optional<State> state();

    @JsonProperty("toBeConfirmed")
    boolean toBeConfirmed();
  }

  @DocumentPart
  interface ExpectedOutcomeForm {
    @JsonProperty("text")
    String text();

    @JsonProperty("kind")
    Optional<OutcomeKind> kind();
  }

  @DocumentPart
  interface DocumentReferenceForm {
    @JsonProperty("symbol")
    DocumentSymbol symbol();

    @JsonProperty("path")
    DocumentPath path();
  }

  @DocumentPart
  interface ThreatMentionForm {
    @JsonProperty("category")
    ThreatCategory category();

    @JsonProperty("text")
    String text();

    @JsonProperty("path")
    DocumentPath path();
  }

  @DocumentPart
  interface ConceptNoteCompletenessForm {
    @JsonProperty("parts")
    List<ConceptNoteCompleteness.Part> parts();
  }

  @DocumentPart
  interface CompletenessPartForm {
    @JsonProperty("part")
    NotePart part();

    @JsonProperty("state")
    ConceptNoteCompleteness.State state();

    @JsonProperty("path")
    Optional<DocumentPath> path();
  }
}
