package org.councildocs.cli.input;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.zip.CRC32;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/**
 * The files in a zip archive, such as {@code letters.zip!/2022/a.txt}, in the order in which the
 * folder would have them that it unpacks to. Nothing is unpacked to anywhere: the name of an entry
 * is only a name, whatever it is.
 *
 * <p>What is declared in the directory of the archive decides which entries are opened, so that two
 * runs open the same: of entries that are out of proportion it is said, and they stay closed.
 */
final class ZipArchive implements Iterator<Input> {

  /** The largest directory that is read: that of some hundred thousand entries. */
  static final long LARGEST_DIRECTORY = 16L * 1024 * 1024;

  /** How many times larger than its archive a text may be; texts are packed to a tenth or so. */
  static final long LARGEST_RATIO = 200;

  /** What is smaller than this is in proportion, however well it is packed. */
  static final long SMALL = 1024L * 1024;

  private static final String FORMAT = "zip";
  private static final String CONTENT_TYPES = "[Content_Types].xml";

  /** In the words of the library: the list of entries, which stands at the end, was not found. */
  private static final String NO_DIRECTORY = "Archive is not a ZIP archive";

  private static final String OPEN_DOCUMENT = "application/vnd.oasis.opendocument";

  /** Folders before what begins with their names, as a walk through folders has them. */
  private static final Comparator<ZipArchiveEntry> BY_NAME =
      Comparator.comparing(entry -> entry.getName().replace('/', '\0'));

  private final String name;
  private final SeekableByteChannel channel;
  private final ZipFile zip;
  private final Iterator<ZipArchiveEntry> entries;
  private final long largestTotal;
  private final AtomicInteger users = new AtomicInteger(1);
  private final Consumer<String> skipped;
  private boolean ended;
  private long total;
  private @Nullable ZipArchiveEntry next;

  private ZipArchive(
      String name, SeekableByteChannel channel, ZipFile zip, Consumer<String> skipped)
      throws IOException {
    this.name = name;
    this.channel = channel;
    this.zip = zip;
    this.skipped = skipped;
    this.largestTotal = LARGEST_RATIO * Math.max(SMALL, channel.size());
    List<ZipArchiveEntry> all = Collections.list(zip.getEntries());
    all.sort(BY_NAME);
    this.entries = all.iterator();
  }

  /**
   * Opens an archive.
   *
   * @param name its name
   * @param bytes its bytes; closed when all entries are done with
   * @param skipped is told of links in it
   * @return the files in it, null if it is an office file, which is one document
   * @throws IOException if it is no archive or damaged
   */
  static @Nullable Iterator<Input> open(
      String name, SeekableByteChannel bytes, Consumer<String> skipped) throws IOException {
    BoundedChannel bounded = new BoundedChannel(bytes, LARGEST_DIRECTORY);
    try {
      ZipFile zip =
          ZipFile.builder().setSeekableByteChannel(bounded).setIgnoreLocalFileHeader(true).get();
      if (office(zip)) {
        zip.close();
        return null;
      }
      bounded.unbind();
      ZipArchive archive = new ZipArchive(name, bounded, zip, skipped);
      return archive.hasNext()
          ? archive
          : List.of(Input.unreadable(name, new InputException(InputRule.EMPTY))).iterator();
    } catch (IOException | RuntimeException e) {
      bytes.close();
      // The library says that it was opening, and in the cause what was wrong.
      Exception reason = e.getCause() instanceof IOException cause ? cause : e;
      if (reason instanceof InputException said) {
        throw said;
      }
      throw NO_DIRECTORY.equals(reason.getMessage())
          ? damaged("its end is missing")
          : damaged(reason);
    }
  }

  /** Office Open XML has a list of its parts, OpenDocument says what it is. */
  private static boolean office(ZipFile zip) throws IOException {
    ZipArchiveEntry type = zip.getEntry("mimetype");
    if (type == null || !zip.canReadEntryData(type)) {
      return zip.getEntry(CONTENT_TYPES) != null;
    }
    try (InputStream in = zip.getInputStream(type)) {
      return new String(in.readNBytes(OPEN_DOCUMENT.length()), StandardCharsets.ISO_8859_1)
          .equals(OPEN_DOCUMENT);
    }
  }

  @Override
  public boolean hasNext() {
    while (next == null && entries.hasNext()) {
      ZipArchiveEntry entry = entries.next();
      if (entry.isUnixSymlink()) {
        skipped.accept(name(entry));
      } else if (!entry.isDirectory() && visible(entry.getName())) {
        next = entry;
      }
    }
    if (next == null && !ended) {
      ended = true;
      release();
    }
    return next != null;
  }

  @Override
  public Input next() {
    if (!hasNext() || next == null) {
      throw new NoSuchElementException();
    }
    ZipArchiveEntry entry = next;
    next = null;
    return input(entry);
  }

  private Input input(ZipArchiveEntry entry) {
    if (entry.getGeneralPurposeBit().usesEncryption()) {
      return refused(entry, new InputException(InputRule.ENCRYPTED, Map.of("format", FORMAT)));
    }
    if (!zip.canReadEntryData(entry)) {
      return refused(
          entry, damaged("it is packed by method " + entry.getMethod() + ", which is not read"));
    }
    total += Math.max(0, entry.getSize());
    boolean beyond =
        entry.getSize() > SMALL && entry.getSize() / LARGEST_RATIO > entry.getCompressedSize();
    if (beyond || total > largestTotal) {
      return refused(
          entry, new InputException(InputRule.ARCHIVE_BOMB, Map.of("ratio", "" + LARGEST_RATIO)));
    }
    users.incrementAndGet();
    return new Input(name(entry), new Entry(entry));
  }

  private Input refused(ZipArchiveEntry entry, IOException reason) {
    return Input.unreadable(name(entry), reason);
  }

  private String name(ZipArchiveEntry entry) {
    return name + "!/" + entry.getName();
  }

  /** As in folders, what begins with a dot is left out; the dots of a way upwards are none. */
  private static boolean visible(String path) {
    for (String step : path.split("/", -1)) {
      if (step.startsWith(".") && !step.equals(".") && !step.equals("..")) {
        return false;
      }
    }
    return true;
  }

  private void release() {
    if (users.decrementAndGet() == 0) {
      try {
        zip.close();
      } catch (IOException e) {
        // All that was wanted of it was read.
        return;
      }
    }
  }

  private static InputException damaged(Exception e) {
    return damaged(e.getMessage() == null ? e.toString() : e.getMessage());
  }

  private static InputException damaged(String reason) {
    return new InputException(InputRule.CORRUPT, Map.of("format", FORMAT, "reason", reason));
  }

  /** Opens one entry, and lets go of the archive when the entry is done with. */
  private final class Entry implements Input.Opener {

    private final ZipArchiveEntry entry;

    Entry(ZipArchiveEntry entry) {
      this.entry = entry;
    }

    @Override
    public InputStream open() throws IOException {
      // Where an entry begins is looked up on demand, at the one position of the channel.
      synchronized (channel) {
        return new EntryStream(zip.getInputStream(entry), entry);
      }
    }

    @Override
    public Optional<String> stamp() {
      return Optional.of(entry.getSize() + " " + entry.getCrc());
    }

    @Override
    public void release() {
      ZipArchive.this.release();
    }
  }

  /** The bytes of an entry, held against what the directory says of them. */
  private static final class EntryStream extends InputStream {

    private final InputStream in;
    private final CRC32 sum = new CRC32();
    private final ZipArchiveEntry entry;
    private long count;

    EntryStream(InputStream in, ZipArchiveEntry entry) {
      this.in = in;
      this.entry = entry;
    }

    @Override
    public int read() throws IOException {
      byte[] one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
      int got;
      try {
        got = in.read(bytes, offset, length);
      } catch (IOException | RuntimeException e) {
        throw damaged(e);
      }
      if (got >= 0) {
        sum.update(bytes, offset, got);
        count += got;
      }
      if (count > entry.getSize() || (got < 0 && count < entry.getSize())) {
        throw damaged("the size is not " + entry.getSize());
      }
      if (got < 0 && sum.getValue() != entry.getCrc()) {
        throw damaged("the checksum is not that of the content");
      }
      return got;
    }

    @Override
    public void close() throws IOException {
      in.close();
    }
  }
}
