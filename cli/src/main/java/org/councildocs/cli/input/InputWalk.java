package org.councildocs.cli.input;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The inputs behind the paths of a command line, one after the other: files as they are named,
 * folders with all that lies in them.
 *
 * <p>Within a folder the order is that of the names by their characters, the same on every machine;
 * hidden files (whose name begins with a dot) are left out. Links and what is neither file nor
 * folder are not followed inside a folder, so that no file is met twice and no pipe is waited for;
 * each is told to the observer. Only the names in the folders on the way are held at one time.
 *
 * @since 0.1.0
 */
public final class InputWalk implements Iterator<Input> {

  private static final Comparator<Path> BY_NAME = Comparator.comparing(InputWalk::fileName);

  private final InputStream standardInput;
  private final Consumer<String> skipped;

  /**
   * The folders entered and not yet left, the innermost first; each visit gives an input or not.
   */
  private final Deque<Iterator<Supplier<@Nullable Input>>> folders = new ArrayDeque<>();

  private @Nullable Input next;

  /**
   * A walk over paths.
   *
   * @param paths the paths as given; {@code -} is the standard input, not null
   * @param standardInput the standard input, not null
   * @param skipped is told the name of each link or special file left out, not null
   */
  public InputWalk(List<String> paths, InputStream standardInput, Consumer<String> skipped) {
    this.standardInput = standardInput;
    this.skipped = skipped;
    folders.push(paths.stream().map(this::visitGiven).iterator());
  }

  @Override
  public boolean hasNext() {
    while (next == null && !folders.isEmpty()) {
      if (folders.peek().hasNext()) {
        next = folders.peek().next().get();
      } else {
        folders.pop();
      }
    }
    return next != null;
  }

  @Override
  public Input next() {
    if (!hasNext() || next == null) {
      throw new NoSuchElementException();
    }
    Input found = next;
    next = null;
    return found;
  }

  private Supplier<@Nullable Input> visitGiven(String name) {
    return () -> {
      if (name.equals(Input.STANDARD_INPUT)) {
        return new Input(name, () -> standardInput);
      }
      try {
        Path path = Path.of(name);
        return Files.isDirectory(path) ? enter(name, path, true) : file(name, path);
      } catch (InvalidPathException e) {
        return unreadable(name, new InputException(InputRule.NAME));
      }
    };
  }

  private Supplier<@Nullable Input> visitFound(String name, Path path) {
    return () -> {
      if (Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)) {
        return enter(name, path, false);
      }
      if (Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS)) {
        return file(name, path);
      }
      skipped.accept(name);
      return null;
    };
  }

  /** Goes into a folder; gives an input only where something is wrong with the folder itself. */
  private @Nullable Input enter(String name, Path folder, boolean given) {
    List<Path> inside;
    try (Stream<Path> listed = Files.list(folder)) {
      inside = listed.filter(InputWalk::visible).sorted(BY_NAME).toList();
    } catch (IOException e) {
      return unreadable(name, e);
    } catch (UncheckedIOException e) {
      return unreadable(name, new IOException(e.getMessage(), e));
    }
    if (inside.isEmpty() && given) {
      return unreadable(name, new InputException(InputRule.EMPTY_FOLDER));
    }
    String prefix = name.endsWith("/") ? name : name + "/";
    folders.push(inside.stream().map(path -> visitFound(prefix + fileName(path), path)).iterator());
    return null;
  }

  private static boolean visible(Path path) {
    return !fileName(path).startsWith(".");
  }

  private static String fileName(Path path) {
    Path name = path.getFileName();
    return name == null ? "" : name.toString();
  }

  private static Input file(String name, Path path) {
    return new Input(name, () -> Files.newInputStream(path));
  }

  private static Input unreadable(String name, IOException reason) {
    return new Input(
        name,
        () -> {
          throw reason;
        });
  }
}
