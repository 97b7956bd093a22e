package org.councildocs.cli.input;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.jspecify.annotations.Nullable;

/**
 * The inputs behind the paths of a command line, one after the other: files as they are named,
 * folders with all that lies in them, and the documents in zip archives, JSON lines and JSON lists.
 *
 * <p>Within a folder the order is that of the names by their characters, the same on every machine;
 * hidden files (whose name begins with a dot) are left out. Links and what is neither file nor
 * folder are not followed inside a folder, so that no file is met twice and no pipe is waited for;
 * each is told to the observer. A file that several paths lead to is met once. Only the names in
 * the folders on the way are held at one time. Whether a file holds several documents is known by
 * its content, never by its name.
 *
 * @since 0.1.0
 */
public final class InputWalk implements Iterator<Input> {

  /** How many archives within each other are looked into. */
  private static final int DEEPEST = 3;

  /** What is read of a file at a time to see what it is. */
  private static final int PEEK = 4096;

  /** Names that are no text of the locale may look the same. */
  private static final Comparator<Path> BY_NAME =
      Comparator.comparing(VisitedPaths::name).thenComparing(Comparator.naturalOrder());

  private @Nullable InputStream standardInput;
  private final Consumer<String> skipped;

  private final boolean parted;

  /**
   * The folders and files entered and not yet left, the innermost first; each visit gives an input
   * or not.
   */
  private final Deque<Iterator<Supplier<@Nullable Input>>> entered = new ArrayDeque<>();

  private final VisitedPaths visited = new VisitedPaths();

  private int files;

  /** Grows with whatever is found, be it an input, a file that holds several or one met before. */
  private int met;

  private @Nullable Input next;

  /**
   * A walk over paths.
   *
   * @param paths the paths as given; {@code -} is the standard input, not null
   * @param standardInput the standard input, null if somebody else reads it
   * @param skipped is told the name of each link or special file left out, not null
   * @param parted whether the documents in archives and in JSON of several are inputs of their own
   */
  public InputWalk(
      Iterator<String> paths,
      @Nullable InputStream standardInput,
      Consumer<String> skipped,
      boolean parted) {
    this.standardInput = standardInput;
    this.skipped = skipped;
    this.parted = parted;
    entered.push(visits(paths, this::visitGiven));
  }

  private static <T> Iterator<Supplier<@Nullable Input>> visits(
      Iterator<T> things, Function<T, Supplier<@Nullable Input>> visit) {
    return new Iterator<>() {
      @Override
      public boolean hasNext() {
        return things.hasNext();
      }

      @Override
      public Supplier<@Nullable Input> next() {
        return visit.apply(things.next());
      }
    };
  }

  /**
   * The name of the next input, which stays the next.
   *
   * @return the name, empty behind the last
   */
  public Optional<String> nextName() {
    return hasNext() ? Optional.ofNullable(next).map(Input::name) : Optional.empty();
  }

  @Override
  public boolean hasNext() {
    while (next == null && !entered.isEmpty()) {
      try {
        if (entered.peek().hasNext()) {
          next = entered.peek().next().get();
        } else {
          entered.pop();
        }
      } catch (PathList.BrokenOff e) {
        entered.pop();
        next = e.input();
      }
    }
    return next != null;
  }

  private @Nullable Input metBefore() {
    met++;
    return null;
  }

  @Override
  public Input next() {
    if (!hasNext() || next == null) {
      throw new NoSuchElementException();
    }
    Input found = next;
    next = null;
    met++;
    return found;
  }

  /**
   * How many files were met so far; one that holds several documents counts once.
   *
   * @return the number of files, not negative
   */
  public int files() {
    return files;
  }

  private Supplier<@Nullable Input> visitGiven(String name) {
    return () -> {
      try {
        if (name.equals(Input.STANDARD_INPUT)) {
          return stream(name, taken());
        }
        Path path = Path.of(name);
        if (Files.isDirectory(path)) {
          return enterGiven(name, path);
        }
        // A pipe can be opened once only; a stream of a channel asks it for its place, which it
        // lacks.
        if (!Files.isRegularFile(path)) {
          return Files.isReadable(path)
              ? stream(name, new FileInputStream(path.toFile()))
              : file(name, path);
        }
        Path real = path.toRealPath();
        if (visited.hold(real)) {
          return metBefore();
        }
        visited.add(real);
        return file(name, path);
      } catch (InvalidPathException e) {
        return Input.unreadable(name, new InputException(InputRule.NAME));
      } catch (IOException e) {
        return Input.unreadable(name, e);
      }
    };
  }

  /** The standard input, which is read once. */
  private InputStream taken() throws IOException {
    InputStream taken = standardInput;
    if (taken == null) {
      throw new IOException("the standard input is read already");
    }
    standardInput = null;
    return taken;
  }

  private Supplier<@Nullable Input> visitFound(Path path, String prefix, Path within) {
    return () -> {
      String name = prefix + VisitedPaths.name(path);
      Path real = within.resolve(VisitedPaths.name(path));
      boolean folder = Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS);
      if (!folder && !Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS)) {
        skipped.accept(name);
        return null;
      }
      if (visited.hold(real)) {
        return metBefore();
      }
      return folder ? enter(name, path, real) : file(name, path);
    };
  }

  private @Nullable Input file(String name, Path path) {
    files++;
    met++;
    return part(new Input(name, new OnDisk(path)), 0, () -> Files.newByteChannel(path));
  }

  private @Nullable Input stream(String name, InputStream once) throws IOException {
    files++;
    if (!parted) {
      return new Input(name, () -> once);
    }
    BufferedInputStream in = new BufferedInputStream(once);
    in.mark(4 * ContentLoader.LARGEST_INPUT);
    Shape shape = Shape.of(in);
    in.reset();
    in.mark(0);
    if (shape == Shape.ZIP) {
      byte[] bytes = ContentLoader.bytes(in);
      return part(
          new Input(name, () -> new ByteArrayInputStream(bytes)),
          0,
          () -> new SeekableInMemoryByteChannel(bytes));
    }
    return part(new Input(name, () -> in), shape, 0, () -> new SeekableInMemoryByteChannel());
  }

  private @Nullable Input part(Input input, int depth, Channel channel) {
    if (!parted) {
      return input;
    }
    Shape shape;
    try (InputStream in = new BufferedInputStream(input.opener().open(), PEEK)) {
      shape = Shape.of(in);
    } catch (IOException e) {
      // Whoever loads the input says so.
      return input;
    }
    return part(input, shape, depth, channel);
  }

  /** Goes into what holds several documents; gives an input that is one alone. */
  private @Nullable Input part(Input input, Shape shape, int depth, Channel channel) {
    String name = input.name();
    try {
      switch (shape) {
        case ONE -> {
          return input;
        }
        case LINES -> enterParts(JsonParts.lines(name, input.opener().open()));
        case LIST -> enterParts(JsonParts.elements(name, input.opener().open()));
        case ZIP -> {
          if (depth == DEEPEST) {
            return input;
          }
          Iterator<Input> entries = ZipArchive.open(name, channel.open(), skipped);
          if (entries == null) {
            return input;
          }
          entered.push(visits(entries, entry -> () -> entry(entry, depth + 1)));
        }
      }
    } catch (IOException e) {
      return Input.unreadable(name, e);
    }
    return null;
  }

  private void enterParts(Iterator<Input> parts) {
    entered.push(visits(parts, part -> () -> part));
  }

  private @Nullable Input entry(Input entry, int depth) {
    Input found = part(entry, depth, () -> inMemory(entry));
    if (!entry.equals(found)) {
      // The archive stays open until all its entries were visited.
      entry.opener().release();
    }
    return found;
  }

  private static SeekableByteChannel inMemory(Input archive) throws IOException {
    try (InputStream in = archive.opener().open()) {
      byte[] bytes = ContentLoader.bytes(in);
      if (bytes.length > ContentLoader.LARGEST_INPUT) {
        throw new InputException(
            InputRule.TOO_LARGE,
            Map.of("limit", ContentLoader.LARGEST_INPUT / (1024 * 1024) + " MiB"));
      }
      return new SeekableInMemoryByteChannel(bytes);
    }
  }

  /** Goes into a folder that was named, and says when all is done whether nothing was found. */
  private @Nullable Input enterGiven(String name, Path folder) throws IOException {
    Path real = folder.toRealPath();
    if (visited.hold(real)) {
      return metBefore();
    }
    int before = met;
    Supplier<@Nullable Input> left =
        () -> {
          visited.add(real);
          return met == before
              ? Input.unreadable(name, new InputException(InputRule.EMPTY_FOLDER))
              : null;
        };
    entered.push(List.of(left).iterator());
    return enter(name, folder, real);
  }

  /** Goes into a folder; gives an input only where something is wrong with the folder itself. */
  private @Nullable Input enter(String name, Path folder, Path real) {
    List<Path> inside;
    try (Stream<Path> listed = Files.list(folder)) {
      inside = listed.filter(path -> !VisitedPaths.hidden(path)).sorted(BY_NAME).toList();
    } catch (IOException e) {
      return Input.unreadable(name, e);
    } catch (UncheckedIOException e) {
      return Input.unreadable(name, new IOException(e.getMessage(), e));
    }
    String prefix = name.endsWith("/") ? name : name + "/";
    entered.push(visits(inside.iterator(), path -> visitFound(path, prefix, real)));
    return null;
  }

  /** Opens an input so that any place in it can be read. */
  @FunctionalInterface
  private interface Channel {

    SeekableByteChannel open() throws IOException;
  }
}
