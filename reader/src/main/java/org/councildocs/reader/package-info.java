/**
 * Reads the plain text of a council document into the records of the model.
 *
 * <p>{@link org.councildocs.reader.DocumentReader} is the only way in, {@link
 * org.councildocs.reader.ReadResult} with its {@link org.councildocs.reader.Problem}s what comes
 * out. A reading goes through these stages, each a few small classes of this package:
 *
 * <ol>
 *   <li><b>Mending.</b> Codes of characters are read, and the marks of Markdown, HTML and mail
 *       taken off; what is left over is blank or dropped. Characters that extraction or storage has
 *       damaged are replaced one for one where it is sure what stood there; so the places stay the
 *       same. What was mended is a problem that only informs. <i>TextCheck, CodedCharacters,
 *       Markup, LanguageDetector with its SmallWords; Mender with KernedWords, SpacedLines,
 *       ScannedText, ArabicLetters, TraditionalCharacters; Mend and Mends.</i>
 *   <li><b>Lines.</b> The text is cut into lines. Every line is a <em>passage</em>: its characters
 *       as they are read (runs of blanks made one, soft hyphens, kashida and marks of direction
 *       dropped) together with their places in the original. Lines that extraction glued together,
 *       down to a whole document in one line, are parted where the words say so. <i>DocumentText of
 *       Lines, each a Line; TableRows, LabelColumns, PersonColumns, SignatureColumns, LineSplitter
 *       with FlatNote and ClosedTitles.</i>
 *   <li><b>Page furniture.</b> Job numbers, bar codes, page numbers, rules and running symbols are
 *       taken out; the job number and a symbol that stands on the pages alone are kept for the
 *       masthead. <i>PageFurniture, RunningSymbols.</i>
 *   <li><b>Head.</b> The first lines say what the document is. The title of a letter is known by
 *       the words that mark its parts ({@code dated}, {@code from}, {@code addressed to}), never by
 *       their order; all above it is the masthead, read word by word. <i>HeadReader gives a Head;
 *       TitleReader a Title, which may cite a letter with its CitedSymbol; MastheadLines,
 *       MastheadReader with AgendaItems, KindBySymbol; FurtherDocuments.</i>
 *   <li><b>Blocks.</b> Lines are joined to paragraphs, entries of lists, headings and lines of
 *       signatures, and a word that a hyphen breaks is put together if it is known without. Whether
 *       a sentence goes on is decided by the layout of the whole document: the width at which its
 *       lines were broken, its blank lines, its set-in beginnings. <i>Segmenter with AnnexHeadings
 *       and PersonLines makes Blocks; Layout by PageMeasures and SentenceEnd; Joiner,
 *       InlineEntries.</i>
 *   <li><b>Outline.</b> Headings of annexes make a tree of parts, never deeper than {@link
 *       org.councildocs.document.Annex#MAX_DEPTH}. <i>Outline of Parts; OtherLanguages, where an
 *       annex is in another language.</i>
 *   <li><b>Records.</b> Each part becomes a letter, a concept note or plain text, and every field
 *       is noted with its place. A block goes to exactly one field, so that nothing is lost or
 *       doubled. <i>DocumentAssembler calls LetterReader with LetterBody, SentLetter, Mentions;
 *       AnnexReader with its Cover; NoteReader with NoteTitle, NoteTheme, HeadingReader,
 *       SectionTree, ParagraphNumbers, ProgrammeRow, QuestionReader, BrieferReader, RoleReader,
 *       OutcomeReader, SubjectLines.</i>
 * </ol>
 *
 * <p>What the stages share, a Reading: <i>Phrasebook</i> and what it is made of (PhraseFile,
 * Phrases, Match, PhraseSieve, Sifted, BeginningKey, DateWords, Vocabulary, DocumentWords,
 * WordBeginnings); what is read of single passages (Dates with ReadDate, Themes, BareThemes,
 * MeetingReader, Sentences, LanguageTags; PartyReader with Party and PartyNames; PersonReader with
 * Person, PersonParts, NameForm, FormsOfAddress, NamesBehindOffices, IdeographPersons and
 * RunningPersons; SignatureFinder, SignatureReader with SignatureLines, SigningLine, SignatureEntry
 * and TitleLines); text and its places (Passage, Range, Placed, Characters, Numbers, ListLabel,
 * EntryNumber); and where fields are noted (SpanBook, SpanMap, ProblemKind).
 *
 * <p>{@link org.councildocs.reader.MentionFinder} finds each {@link org.councildocs.reader.Mention}
 * in texts of any kind, dates by DateFinder as {@link org.councildocs.reader.PrintedDate}s. {@link
 * org.councildocs.reader.DocumentWriter} goes the other way, with {@link
 * org.councildocs.reader.OfficialPhrases} for those who draft: <i>LetterWriter, NoteWriter,
 * TitleWriter, MastheadWriter by WritingForms and Template, onto a TextSheet.</i>
 *
 * <p>Languages are data: a phrasebook ({@code phrasebook_en.txt}) holds the formulas, offices,
 * months and headings of one language under keys that mean the same in all of them, and the classes
 * know no word of any language. What a language writes in another order (the mark of a signature
 * behind the name, the office before it, the words for the kind of letter at the end of the title)
 * shows in which keys its file has.
 *
 * <p>Text is foreign and may be anything. No regular expression is used; every loop goes forward
 * through the text a bounded number of times, and what is doubtful becomes a {@link
 * org.councildocs.reader.Problem}, never an exception.
 */
@NullMarked
package org.councildocs.reader;

import org.jspecify.annotations.NullMarked;
