package dev.firsthand.cli;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Function;

/// Works on several things at once and hands out the results in the order in which the things came
/// in, so that the output does not depend on the number of processors.
///
/// Pushed, not pulled: an iterator over a flat-mapped stream would first read a whole archive.
final class Ordered<T, R> implements AutoCloseable {

  /// Enough to keep the processors busy behind one slow page, few enough that the largest pages
  /// fit in memory together.
  private static final int AHEAD_PER_PROCESSOR = 4;

  private final Function<T, R> work;
  private final Consumer<R> out;
  private final ExecutorService pool;
  private final int ahead;
  private final Deque<Future<R>> running = new ArrayDeque<>();

  Ordered(Function<T, R> work, Consumer<R> out) {
    int processors = Runtime.getRuntime().availableProcessors();
    this.work = work;
    this.out = out;
    this.ahead = processors * AHEAD_PER_PROCESSOR;
    this.pool = Executors.newFixedThreadPool(processors, Thread.ofPlatform().daemon().factory());
  }

  void accept(T thing) {
    running.add(pool.submit(() -> work.apply(thing)));
    while (running.size() >= ahead || (!running.isEmpty() && running.element().isDone())) {
      handOut();
    }
  }

  /// Waits for what is still running.
  void finish() {
    while (!running.isEmpty()) {
      handOut();
    }
  }

  private void handOut() {
    try {
      out.accept(running.remove().get());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    }
  }

  @Override
  public void close() {
    pool.shutdownNow();
  }
}
