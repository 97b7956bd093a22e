package org.councildocs.reader;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.councildocs.document.AnnexKind;
import org.councildocs.document.Capacity;
import org.councildocs.document.Distribution;
import org.councildocs.document.DocumentKind;
import org.councildocs.document.LetterKind;
import org.councildocs.document.MeetingFormat;
import org.councildocs.document.MeetingLevel;
import org.councildocs.document.OutcomeKind;
import org.councildocs.document.SectionKind;
import org.councildocs.language.Language;
import org.councildocs.symbol.Organ;

/**
 * What the reader knows of one language: the formulas, offices, months and headings of its
 * documents, from the file {@code phrasebook_xx.txt}. Read once and kept.
 */
final class Phrasebook {

  private static final Map<Language, Phrasebook> LOADED = new ConcurrentHashMap<>();

  private static final Map<Language, Vocabulary> VOCABULARIES = new ConcurrentHashMap<>();

  private static final int LONGEST_LEAVE = 120;

  private final Language language;
  private final PhraseFile file;

  final Phrases<LetterKind> titleOpeners;
  final Phrases<LetterKind> spreadTitleOpeners;
  final Phrases<LetterKind> titleClosers;
  final Phrases<Boolean> annexClosers;
  final Phrases<Boolean> dateMarkers;

  /** Those before a date that may end a title, where the other order needs no word of its own. */
  final Phrases<Boolean> lastDateMarkers;

  final Phrases<Boolean> authorMarkers;
  final Phrases<Boolean> notAuthor;
  final Phrases<Boolean> addresseeMarkers;
  final Phrases<Boolean> weakAddresseeMarkers;
  final Phrases<Boolean> notAddressee;
  final Phrases<Boolean> titleTails;
  final Phrases<Boolean> unfinished;
  final Phrases<Boolean> continuations;
  final Phrases<Boolean> articles;
  final Phrases<Boolean> indefiniteArticles;
  final Phrases<Boolean> separators;
  private final List<String> gluedSeparators;

  /** How declined words end that are no names in the nominative. */
  final List<String> genitiveEndings;

  final String genitiveFirst;
  final Phrases<Boolean> givenNames;
  final String genitiveLast;

  final Phrases<Boolean> statePrepositions;
  final Phrases<Boolean> stateConcerned;
  final Phrases<Boolean> bodyOpeners;
  final Phrases<Boolean> paragraphOpeners;
  final Phrases<DocumentKind> kindOpeners;
  final Phrases<DocumentKind> numberedKinds;
  final Phrases<DocumentKind> kindClosers;
  final Phrases<Capacity> offices;
  final Phrases<String> nominatives;
  final Phrases<Boolean> officeWords;

  /** The words with which names of bodies end, where no blank parts them from those of persons. */
  final Phrases<Boolean> bodyWords;

  final Phrases<Boolean> ranks;

  /** The offices that stand before a name without a comma: {@code Secretary-General}. */
  final Phrases<Boolean> officesBeforeNames;

  final Phrases<Organ> organs;
  final Phrases<Boolean> mastheadNames;
  final Phrases<Boolean> documentWords;
  final Phrases<Boolean> volumeWords;
  final Phrases<Boolean> distributionLabels;
  final Phrases<Distribution> distributions;
  final Phrases<Boolean> originalLabels;
  final Phrases<Language> languages;
  final Phrases<Boolean> agendaLabels;
  final Phrases<Boolean> sessionWords;
  final Phrases<Boolean> yearWords;
  final Phrases<Boolean> reissues;

  final Phrases<Boolean> versionMarkers;
  final Phrases<Boolean> deadlines;
  final Phrases<Boolean> meetingAsides;
  final Phrases<Boolean> dayWords;
  final Phrases<DayOfWeek> weekdays;
  final Phrases<Boolean> morning;
  final Phrases<Boolean> afternoon;
  final Phrases<Boolean> hourSpans;
  final Phrases<Boolean> hourPrefixes;
  final Phrases<Boolean> hourUnits;
  final Phrases<Boolean> minuteUnits;
  final Phrases<Integer> ordinals;
  final Phrases<Integer> minutesBehindHour;
  final Phrases<Boolean> ordinalPrefixes;
  final Phrases<Boolean> signatureMarks;
  final boolean titlesAbove;
  final Phrases<Boolean> onBehalf;
  final Phrases<Boolean> allAddressees;

  /** The words with which a line below or above a signature goes on with the one above it. */
  final Phrases<Boolean> titleContinuations;

  /** The words behind which such a line is not at its end. */
  final Phrases<Boolean> titlesUnfinished;

  /** How the first word of a line begins or ends that goes on with the one above it. */
  final List<String> titleGoesOnBeginnings;

  final List<String> titleGoesOnEndings;
  final Phrases<AnnexKind> annexHeadings;
  final Phrases<Boolean> annexNumbers;
  final Phrases<Boolean> annexOf;
  final Phrases<Boolean> annexAnnounced;
  final Phrases<Boolean> closings;
  final Phrases<Boolean> circulationVerbs;
  final Phrases<Boolean> circulationDocuments;
  final Phrases<Boolean> circulationAgenda;
  final Phrases<Boolean> presidencyClaims;
  final Phrases<Boolean> announcementVerbs;
  final Phrases<Boolean> heldMeetings;
  final Phrases<Boolean> salutations;
  final Phrases<Boolean> noteNames;
  final Phrases<Boolean> organizerMarkers;
  final Phrases<SectionKind> headings;
  final Phrases<SectionKind> spreadHeadings;
  final Phrases<Boolean> themeMarkers;
  final Phrases<Boolean> bareThemeMarkers;
  final Phrases<Boolean> plainThemeMarkers;
  final Phrases<Boolean> themeLabels;
  final Phrases<Boolean> themeClosers;
  final Phrases<Boolean> themeEnds;
  final Phrases<Boolean> questionLeadIns;
  final Phrases<Boolean> questionSequels;
  final Phrases<Boolean> brieferLeadIns;
  final Phrases<Boolean> brieferColumns;
  final Phrases<Boolean> brieferRunning;
  final Phrases<Boolean> brieferVerbs;
  final Phrases<Boolean> brieferObjects;

  /** The verbs that say of briefers no more than that they are invited, be it to something else. */
  final Phrases<Boolean> brieferInvitations;

  final Phrases<Boolean> unnamed;
  final Phrases<Boolean> future;
  final Phrases<Boolean> everybody;
  final Phrases<Boolean> chairMarkers;
  final Phrases<Boolean> chairClosers;
  final Phrases<Boolean> personClosers;
  final Phrases<Boolean> chairVerbs;

  /** The words for the meeting before who presides over it: {@code over which}. */
  final Phrases<Boolean> chairRelatives;

  /** The verb and the object that stand around who presides: {@code سيتولى ... رئاسة الجلسة}. */
  final Phrases<Boolean> chairHolds;

  final Phrases<Boolean> chairHeld;

  final Phrases<Boolean> openingMarkers;
  final Phrases<Boolean> openingVerbs;
  final Phrases<Boolean> sequels;
  final Phrases<Boolean> moderatorMarkers;
  final Phrases<Boolean> toBeConfirmed;
  final Phrases<OutcomeKind> outcomes;
  final Phrases<Boolean> honorificsBefore;
  final Phrases<Boolean> honorificsAfter;
  final Phrases<Boolean> surnames;
  final Phrases<Boolean> otherCapacities;
  final Phrases<Boolean> otherCapacityClosers;
  final Phrases<MeetingFormat> formats;
  final Phrases<MeetingLevel> levels;
  final Phrases<Boolean> meetingWords;
  final Phrases<Boolean> video;
  final Phrases<Boolean> occasions;
  final Phrases<Boolean> places;
  final Phrases<Boolean> placeTails;
  final Phrases<Boolean> abbreviations;
  final Phrases<Boolean> furniture;
  final Phrases<Boolean> pageWords;
  final Phrases<Boolean> pageClosers;
  final Phrases<Boolean> singleLetters;
  final Set<String> damagedWords;
  final Set<String> compoundEndings;

  private Phrasebook(Language language, PhraseFile file) {
    this.language = language;
    this.file = file;
    titleOpeners = constants("title.opener.", LetterKind.values());
    spreadTitleOpeners = spread("title.opener.", LetterKind.values());
    titleClosers = constants("title.closer.", LetterKind.values());
    annexClosers = words("title.closer.annex");
    dateMarkers = words("title.date");
    lastDateMarkers = words("title.date.last");
    authorMarkers = words("title.author");
    notAuthor = words("title.author.not");
    addresseeMarkers = words("title.addressee");
    weakAddresseeMarkers = words("title.addressee.weak");
    notAddressee = words("title.addressee.not");
    titleTails = words("title.tail");
    unfinished = words("title.unfinished");
    continuations = words("title.continues");
    articles = words("article");
    indefiniteArticles = words("article.indefinite");
    separators = words("list.separator");
    gluedSeparators = list("list.separator.glued");
    genitiveEndings = list("name.genitive.ending");
    genitiveFirst = String.join("", list("name.genitive.first"));
    givenNames = words("name.given");
    genitiveLast = String.join("", list("name.genitive.last"));
    statePrepositions = words("state.preposition");
    stateConcerned = words("state.concerned");
    bodyOpeners = words("body.opener");
    paragraphOpeners = words("paragraph.opener");
    kindOpeners = constants("kind.opens.", DocumentKind.values());
    volumeWords = words("kind.volume");
    numberedKinds = constants("kind.numbered.", DocumentKind.values());
    kindClosers = constants("kind.closes.", DocumentKind.values());
    offices = constants("office.", Capacity.values());
    nominatives = pairs("office.nominative");
    officeWords = words("office.word");
    bodyWords = words("body.word");
    ranks = words("office.rank");
    officesBeforeNames = words("office.before");
    organs = constants("organ.", Organ.values());
    mastheadNames = words("masthead.name");
    documentWords = words("masthead.document");
    distributionLabels = words("masthead.distribution");
    distributions = constants("distribution.", Distribution.values());
    originalLabels = words("masthead.original");
    languages = languageNames();
    agendaLabels = words("masthead.agenda");
    sessionWords = words("masthead.session");
    yearWords = words("masthead.year");
    reissues = words("masthead.reissue");
    versionMarkers = words("date.version");
    deadlines = words("date.deadline");
    meetingAsides = words("meeting.aside");
    dayWords = words("date.day");
    weekdays = constants("date.weekday.", DayOfWeek.values());
    morning = words("time.am");
    afternoon = words("time.pm");
    hourSpans = words("time.until");
    hourPrefixes = words("time.prefix");
    hourUnits = words("time.unit.hour");
    minuteUnits = words("time.unit.minute");
    ordinals = file.numbers("ordinal.", 90);
    minutesBehindHour = file.numbers("time.minutes.", 30);
    ordinalPrefixes = words("ordinal.prefix");
    signatureMarks = words("signature.mark");
    titlesAbove = list("signature.titles").contains("above");
    onBehalf = words("signature.behalf");
    allAddressees = words("signature.addressee");
    titleContinuations = words("signature.continues");
    titlesUnfinished = words("signature.unfinished");
    titleGoesOnBeginnings = list("signature.continues.beginning");
    titleGoesOnEndings = list("signature.continues.ending");
    annexHeadings = constants("annex.heading.", AnnexKind.values());
    annexNumbers = words("annex.number");
    annexOf = words("annex.to");
    annexAnnounced = words("annex.announced");
    closings = words("closing");
    circulationVerbs = words("circulation.verb");
    circulationDocuments = words("circulation.document");
    circulationAgenda = words("circulation.agenda");
    presidencyClaims = words("presidency.claim");
    announcementVerbs = words("announcement.verb");
    heldMeetings = words("announcement.held");
    salutations = words("salutation");
    noteNames = words("note.name");
    organizerMarkers = words("note.organizer");
    headings = constants("heading.", SectionKind.values());
    spreadHeadings = spread("heading.", SectionKind.values());
    themeMarkers = words("theme.marker");
    bareThemeMarkers = words("theme.bare");
    plainThemeMarkers = words("theme.plain");
    themeLabels = words("theme.label");
    themeClosers = words("theme.closer");
    themeEnds = words("theme.end");
    questionLeadIns = words("questions.leadin");
    questionSequels = words("questions.sequel");
    brieferLeadIns = words("briefers.leadin");
    brieferColumns = words("briefers.columns");
    brieferRunning = words("briefers.running");
    brieferVerbs = words("briefers.verb");
    brieferObjects = words("briefers.object");
    brieferInvitations = words("briefers.invitation");
    unnamed = words("person.unnamed");
    future = words("person.future");
    everybody = words("person.everybody");
    chairMarkers = words("chair.marker");
    chairClosers = words("chair.closer");
    personClosers = words("person.closer");
    chairVerbs = words("chair.verb");
    chairRelatives = words("chair.relative");
    chairHolds = words("chair.holds");
    chairHeld = words("chair.held");
    openingMarkers = words("opening.marker");
    openingVerbs = words("opening.verb");
    sequels = words("opening.sequel");
    moderatorMarkers = words("moderator.marker");
    toBeConfirmed = words("confirmed.not");
    outcomes = constants("outcome.", OutcomeKind.values());
    honorificsBefore = words("honorific.before");
    honorificsAfter = words("honorific.after");
    surnames = words("surname");
    otherCapacities = words("capacity.other");
    otherCapacityClosers = words("capacity.other.closer");
    formats = constants("format.", MeetingFormat.values());
    levels = constants("level.", MeetingLevel.values());
    meetingWords = words("meeting.word");
    video = words("meeting.video");
    occasions = words("meeting.occasion");
    places = words("place");
    placeTails = words("place.tail");
    abbreviations = words("abbreviation");
    furniture = words("furniture.phrase");
    pageWords = words("furniture.page");
    pageClosers = words("furniture.page.closer");
    singleLetters = words("word.letter");
    // Asked for by nothing: words that are only to be known as words, see the vocabulary.
    list("word");
    damagedWords = Set.copyOf(list("word.damaged"));
    compoundEndings = Set.copyOf(list("word.compound"));
    PhraseSieve sieve = new PhraseSieve();
    for (Phrases<?> phrases : soughtInPassages()) {
      phrases.sieveWith(sieve);
    }
  }

  /** The phrases that are looked for all over the text. */
  private List<Phrases<?>> soughtInPassages() {
    return List.of(
        titleOpeners,
        titleClosers,
        addresseeMarkers,
        signatureMarks,
        annexAnnounced,
        closings,
        circulationVerbs,
        circulationDocuments,
        circulationAgenda,
        presidencyClaims,
        announcementVerbs,
        noteNames,
        questionLeadIns,
        brieferLeadIns,
        brieferRunning,
        brieferVerbs,
        chairMarkers,
        chairVerbs,
        chairHolds,
        openingMarkers,
        openingVerbs,
        moderatorMarkers,
        future,
        toBeConfirmed,
        outcomes,
        officeWords,
        offices,
        organs,
        formats,
        levels,
        meetingWords,
        video,
        occasions,
        places,
        annexOf,
        distributionLabels,
        originalLabels,
        languages);
  }

  /** The phrasebook of a language. */
  static Phrasebook of(Language language) {
    Phrasebook known = LOADED.get(language);
    if (known == null) {
      // Two threads may both come here, and make the same.
      known = new Phrasebook(language, PhraseFile.of(language));
      LOADED.put(language, known);
    }
    return known;
  }

  Language language() {
    return language;
  }

  /** The words of the language that are known; made when damage first asks for them. */
  Vocabulary vocabulary() {
    Vocabulary known = VOCABULARIES.get(language);
    if (known == null) {
      // Two threads may both come here, and make the same.
      known = vocabulary(file, language);
      VOCABULARIES.put(language, known);
    }
    return known;
  }

  private static Vocabulary vocabulary(PhraseFile file, Language language) {
    List<String> phrases = new ArrayList<>(file.phrases());
    phrases.removeAll(file.list("word.damaged"));
    phrases.addAll(DateWords.of(language).file().phrases());
    return Vocabulary.of(phrases);
  }

  /**
   * Where a word that parts a list ends, be it glued to what follows: {@code ،}, {@code and},
   * {@code و}.
   *
   * @return the offset behind the separator that begins at a place, -1 if none does
   */
  int endOfSeparator(String text, int at) {
    Match<Boolean> separator = separators.at(text, at);
    if (separator != null) {
      return separator.end();
    }
    boolean wordBegins = at == 0 || !Characters.word(text.charAt(at - 1));
    for (String glued : wordBegins ? gluedSeparators : List.<String>of()) {
      int end = at + glued.length();
      if (text.startsWith(glued, at) && end < text.length() && Characters.word(text.charAt(end))) {
        return end;
      }
    }
    return -1;
  }

  /** Whether a conjunction is glued to what begins at a place: {@code والوزيرة}. */
  boolean conjunctionGluedTo(String text, int at) {
    return at > 0
        && !gluedSeparators.isEmpty()
        && gluedSeparators.contains(text.substring(at - 1, at));
  }

  /** Whether a line is a salutation: {@code Excellency,}. */
  boolean callsSomebody(String line) {
    int end = line.length();
    while (end > 1
        && (Characters.comma(line.charAt(end - 1)) || ":：".indexOf(line.charAt(end - 1)) >= 0)) {
      end--;
    }
    return end < line.length() && salutations.whole(line.substring(0, end)) != null;
  }

  /**
   * Whether a line takes leave and does nothing else: {@code Sincerely yours,}, {@code Please
   * accept the assurances of my highest consideration,}.
   */
  boolean takesLeave(String line) {
    int mark = line.length() - 1;
    return mark < LONGEST_LEAVE
        && Characters.comma(line.charAt(mark))
        && closings.endingAt(line, mark) != null;
  }

  /** Behind the article at a place; the place itself if there is none. */
  int pastArticle(String text, int at) {
    Match<Boolean> article = articles.at(text, at);
    return article == null ? at : Characters.pastBlank(text, article.end());
  }

  /** Whether an office stands at a place, be it behind its article. */
  boolean officeAt(String text, int at) {
    int office = pastArticle(text, at);
    return offices.at(text, office) != null || officeWords.at(text, office) != null;
  }

  /** Whether an office is named between two places of a passage. */
  boolean namesOffice(Passage passage, int from, int to) {
    return offices.find(passage, from, to) != null || officeWords.find(passage, from, to) != null;
  }

  /** Whether a part of a passage names an office; a conjunction glued to it belongs to it. */
  boolean namesOffice(Passage passage, Range range) {
    int from = range.start();
    return namesOffice(
        passage, conjunctionGluedTo(passage.text(), from) ? from - 1 : from, range.end());
  }

  /** Whether a part of a passage names an office or a body, and so nobody by name. */
  boolean namesOfficeOrBody(Passage passage, Range range) {
    return namesOffice(passage, range)
        || bodyWords.find(passage.text(), range.start(), range.end()) != null;
  }

  /** Whether words such as {@code a.m.}, or {@code 上午} before an hour, end at a place. */
  boolean halfOfDayEndsAt(String text, int end) {
    return morning.endingAt(text, end) != null || afternoon.endingAt(text, end) != null;
  }

  /** Whether an office ends at a place. */
  boolean officeEndsAt(String text, int end) {
    return offices.endingAt(text, end) != null || officeWords.endingAt(text, end) != null;
  }

  /** The phrases of a key without blanks: extraction may have spread their letters. */
  private <E extends Enum<E>> Phrases<E> spread(String prefix, E[] constants) {
    Map<String, E> phrases = new LinkedHashMap<>();
    for (Map.Entry<String, E> phrase : phrasesOf(prefix, constants).entrySet()) {
      phrases.put(phrase.getKey().replace(" ", ""), phrase.getValue());
    }
    return new Phrases<>(phrases);
  }

  /** The keys of the file that nothing asks for: misspelt ones. */
  Set<String> unasked() {
    return file.unasked();
  }

  /** The first phrase of a key, the one that is written; empty if there is none. */
  String first(String key) {
    return file.first(key);
  }

  private List<String> list(String key) {
    return file.list(key);
  }

  private Phrases<Boolean> words(String key) {
    return file.words(key);
  }

  /** Phrases that each stand for another, such as {@code Постоянного представителя > ...}. */
  private Phrases<String> pairs(String key) {
    Map<String, String> phrases = new LinkedHashMap<>();
    for (String pair : list(key)) {
      int mark = pair.indexOf('>');
      phrases.put(pair.substring(0, mark).strip(), pair.substring(mark + 1).strip());
    }
    return new Phrases<>(phrases);
  }

  private <E extends Enum<E>> Phrases<E> constants(String prefix, E[] constants) {
    return new Phrases<>(phrasesOf(prefix, constants));
  }

  private <E extends Enum<E>> Map<String, E> phrasesOf(String prefix, E[] constants) {
    Map<String, E> phrases = new LinkedHashMap<>();
    for (E constant : constants) {
      for (String phrase : list(prefix + constant.name())) {
        phrases.put(phrase, constant);
      }
    }
    return phrases;
  }

  private Phrases<Language> languageNames() {
    Map<String, Language> phrases = new LinkedHashMap<>();
    for (Language named : Language.values()) {
      for (String phrase : list("language." + named.tag())) {
        phrases.put(phrase, named);
      }
    }
    return new Phrases<>(phrases);
  }
}
