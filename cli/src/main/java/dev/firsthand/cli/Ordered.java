package dev.firsthand.cli;

import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Function;

/// Works on several things at once and hands out the results in the order in which the things came
/// in, so that the output does not depend on the number of processors.
///
/// A thread of its own reads, so that a result is handed out while the next input is waited for.
/// It pushes: an iterator over a flat-mapped stream would read a whole archive at once.
final class Ordered<T, R> implements AutoCloseable {

  /// Enough to keep the processors busy behind one slow page, few enough that the largest pages
  /// fit in memory together.
  private static final int AHEAD_PER_PROCESSOR = 4;

  private final Function<T, R> work;
  private final ExecutorService pool;
  private final BlockingQueue<Future<Optional<R>>> running;
  private final Thread reader;

  /// @param source pushes everything that is to be worked on
  private Ordered(Consumer<Consumer<T>> source, Function<T, R> work) {
    int processors = Runtime.getRuntime().availableProcessors();
    this.work = work;
    this.pool = Executors.newFixedThreadPool(processors, Thread.ofPlatform().daemon().factory());
    this.running = new ArrayBlockingQueue<>(processors * AHEAD_PER_PROCESSOR);
    this.reader = Thread.ofPlatform().daemon().name("reader").unstarted(() -> read(source));
  }

  /// Hands out on the calling thread.
  static <T, R> void each(
      Consumer<Consumer<T>> source, Function<T, R> work, Consumer<? super R> out) {
    try (Ordered<T, R> ordered = new Ordered<>(source, work)) {
      ordered.reader.start();
      ordered.handOut(out);
    }
  }

  private void read(Consumer<Consumer<T>> source) {
    try {
      source.accept(thing -> queue(pool.submit(() -> Optional.of(work.apply(thing)))));
      queue(CompletableFuture.completedFuture(Optional.empty()));
    } catch (Stopped _) {
      // Nobody takes the results any more.
    } catch (RuntimeException | Error e) {
      queue(CompletableFuture.failedFuture(e));
    }
  }

  private void queue(Future<Optional<R>> result) {
    try {
      running.put(result);
    } catch (InterruptedException _) {
      throw new Stopped();
    }
  }

  private void handOut(Consumer<? super R> out) {
    try {
      Optional<R> result = running.take().get();
      while (result.isPresent()) {
        out.accept(result.get());
        result = running.take().get();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    } catch (ExecutionException e) {
      throw e.getCause() instanceof RuntimeException cause
          ? cause
          : new IllegalStateException(e.getCause());
    }
  }

  @Override
  public void close() {
    reader.interrupt();
    pool.shutdownNow();
  }

  private static final class Stopped extends RuntimeException {
    private static final long serialVersionUID = 1;
  }
}
