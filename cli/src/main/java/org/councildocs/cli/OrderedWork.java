package org.councildocs.cli;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.councildocs.cli.input.Input;

/**
 * Works on inputs with some threads and gives the results in the order of the inputs, so that
 * nobody sees how many threads there were. Only a few inputs are under way at one time, and of
 * those that are held in memory no more than some megabytes.
 *
 * @param <T> what comes of an input
 */
final class OrderedWork<T> implements Iterator<T>, AutoCloseable {

  /** How many inputs are under way for each thread: a large one should not let the others wait. */
  private static final int AHEAD = 8;

  /** How many bytes of inputs may be held in memory beside the one that is due. */
  private static final long LARGEST_HELD = 32L * 1024 * 1024;

  private final Iterator<Input> inputs;
  private final Worker<T> worker;
  private final int threads;
  private final ExecutorService pool;
  private final Deque<Task<T>> underWay = new ArrayDeque<>();
  private long held;

  /**
   * Work that is not begun.
   *
   * @param inputs the inputs
   * @param worker what is done with each
   * @param threads how many threads work; one is the calling thread
   */
  OrderedWork(Iterator<Input> inputs, Worker<T> worker, int threads) {
    this.inputs = inputs;
    this.worker = worker;
    this.threads = threads;
    // Threads are started when there is work for them.
    this.pool = Executors.newFixedThreadPool(threads, OrderedWork::thread);
  }

  private static Thread thread(Runnable work) {
    Thread thread = new Thread(work, "councildocs-check");
    thread.setDaemon(true);
    return thread;
  }

  @Override
  public boolean hasNext() {
    return !underWay.isEmpty() || inputs.hasNext();
  }

  /**
   * The result of the next input.
   *
   * @throws NoSuchElementException if there is none
   * @throws CancellationException if this thread was interrupted while it waited
   */
  @Override
  public T next() {
    while (mayBegin() && inputs.hasNext()) {
      begin(inputs.next());
    }
    Task<T> task = underWay.remove();
    held -= task.held();
    return result(task.result());
  }

  private boolean mayBegin() {
    return underWay.isEmpty()
        || (threads > 1 && underWay.size() < AHEAD * threads && held < LARGEST_HELD);
  }

  private void begin(Input input) {
    int bytes = input.opener().held();
    held += bytes;
    underWay.add(
        new Task<>(
            worker.known(input).map(OrderedWork::done).orElseGet(() -> begun(input)), bytes));
  }

  private Future<T> begun(Input input) {
    return threads == 1 ? done(worker.work(input)) : pool.submit(() -> worker.work(input));
  }

  private static <T> Future<T> done(T result) {
    return CompletableFuture.completedFuture(result);
  }

  private static <T> T result(Future<T> future) {
    try {
      return future.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new CancellationException("interrupted");
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    }
  }

  @Override
  public void close() {
    pool.shutdownNow();
  }

  private record Task<T>(Future<T> result, int held) {}

  /**
   * Does the work.
   *
   * @param <T> what comes of an input
   */
  interface Worker<T> {

    /** What is known of an input without any work; asked in the order of the inputs. */
    default Optional<T> known(Input input) {
      return Optional.empty();
    }

    /** Works on an input; by several threads at once. */
    T work(Input input);

    /** Told of each result, in the order of the inputs. */
    default void done(T result) throws IOException {}
  }
}
