package org.councildocs.benchmarks.json;

import com.alibaba.fastjson2.annotation.JSONField;
import com.dslplatform.json.CompiledJson;
import com.dslplatform.json.JsonAttribute;
import io.avaje.jsonb.Json;
import java.util.List;
import org.jspecify.annotations.NullUnmarked;

/**
 * The letter with a concept note as libraries can have it that know neither our values nor {@code
 * Optional}: the same properties as texts, null where they are absent. To read and to write these
 * is less work: no symbol, day, State or path is looked into.
 *
 * <p>Not null-marked: what is absent is null.
 */
@NullUnmarked
public final class Graph {

  private Graph() {}

  /** A letter. */
  @Json
  @CompiledJson
  public record LetterGraph(
      String formatVersion,
      String kind,
      String language,
      MastheadGraph masthead,
      String title,
      String date,
      List<PartyGraph> authors,
      List<PartyGraph> addressees,
      List<String> body,
      CirculationGraph circulation,
      PresidencyGraph presidency,
      AnnouncementGraph announcement,
      List<ReferenceGraph> references,
      List<ThreatGraph> threats,
      List<SignatoryGraph> signatories,
      List<String> footnotes,
      List<AnnexGraph> annexes) {}

  /**
   * A masthead; DSL-JSON takes a component named {@code issued} for a question, so it has another
   * name.
   */
  @Json
  @CompiledJson
  public record MastheadGraph(
      List<String> lines,
      List<String> organs,
      List<String> symbols,
      String distribution,
      @JsonAttribute(name = "issued") @JSONField(name = "issued") @Json.Property("issued")
          String dateOfIssue,
      List<OriginalLanguageGraph> originalLanguages,
      Integer session,
      Integer councilYear,
      List<String> agendaItems,
      String jobNumber,
      ReissueGraph reissue) {}

  /** The language in which a document was sent. */
  @Json
  @CompiledJson
  public record OriginalLanguageGraph(String text, String language) {}

  /** A reissue. */
  @Json
  @CompiledJson
  public record ReissueGraph(String text, String date) {}

  /** An author or addressee. */
  @Json
  @CompiledJson
  public record PartyGraph(
      String text, String office, String capacity, String state, String organ) {}

  /** A request for circulation. */
  @Json
  @CompiledJson
  public record CirculationGraph(String text, List<String> organs, List<String> agendaItems) {}

  /** A claim of the presidency. */
  @Json
  @CompiledJson
  public record PresidencyGraph(String text, String state, String month) {}

  /** The announcement of a meeting. */
  @Json
  @CompiledJson
  public record AnnouncementGraph(String theme, MeetingGraph meeting) {}

  /** A meeting. */
  @Json
  @CompiledJson
  public record MeetingGraph(
      String council,
      String date,
      String time,
      String place,
      String format,
      String formatText,
      String level,
      String occasion,
      Boolean videoTeleconference,
      String agendaItem,
      Integer number) {}

  /** A symbol that is cited. */
  @Json
  @CompiledJson
  public record ReferenceGraph(String symbol, String path) {}

  /** A threat that is named. */
  @Json
  @CompiledJson
  public record ThreatGraph(String category, String text, String path) {}

  /** A signatory. */
  @Json
  @CompiledJson
  public record SignatoryGraph(
      String name, List<String> title, String capacity, String state, String organ) {}

  /** An annex with a concept note, or with a text, which has some of the properties of one. */
  @Json
  @CompiledJson
  public record AnnexGraph(
      String kind,
      NoteGraph content,
      String heading,
      String number,
      String title,
      List<OriginalLanguageGraph> originalLanguages,
      List<AnnexGraph> annexes) {}

  /** A concept note. */
  @Json
  @CompiledJson
  public record NoteGraph(
      String kind,
      String language,
      String title,
      String theme,
      MeetingGraph meeting,
      List<String> body,
      List<SectionGraph> sections,
      List<QuestionGraph> guidingQuestions,
      List<SpeakerGraph> briefers,
      SpeakerGraph chair,
      SpeakerGraph moderator,
      List<SpeakerGraph> openingSpeakers,
      OutcomeGraph outcome,
      List<ReferenceGraph> references,
      List<ThreatGraph> threats) {}

  /** A section. */
  @Json
  @CompiledJson
  public record SectionGraph(
      String kind, String heading, List<String> body, List<SectionGraph> sections) {}

  /** A guiding question. */
  @Json
  @CompiledJson
  public record QuestionGraph(String label, String text, List<String> questions) {}

  /** A briefer, the chair, a moderator. */
  @Json
  @CompiledJson
  public record SpeakerGraph(
      String text,
      String name,
      String honorific,
      String office,
      String state,
      String topic,
      Boolean toBeConfirmed) {}

  /** An outcome. */
  @Json
  @CompiledJson
  public record OutcomeGraph(String text, String kind) {}
}
