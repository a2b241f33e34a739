package dev.firsthand.cli;

import dev.firsthand.capture.Inputs;
import java.util.function.IntSupplier;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;

/// Shows how far long work is: a bar on a terminal, a plain line now and then elsewhere, nothing
/// while the work is short.
interface Progress extends AutoCloseable {

  /// Something more was read.
  void step();

  @Override
  void close();

  static Progress of(Console console, Inputs inputs, IntSupplier read) {
    return console.bar() ? new Bar(console, inputs, read) : new PlainLines(console, inputs, read);
  }

  /// With rate and time left, by the bytes of the files.
  final class Bar implements Progress {

    private static final long SHOWN_AFTER_NANOS = 700_000_000L;
    private static final int REFRESH_MILLIS = 200;
    private static final long LITTLE = 10 << 20;

    private final Console console;
    private final Inputs inputs;
    private final IntSupplier read;
    private final long start = System.nanoTime();
    private @Nullable ProgressBar bar;

    Bar(Console console, Inputs inputs, IntSupplier read) {
      this.console = console;
      this.inputs = inputs;
      this.read = read;
    }

    @Override
    public void step() {
      ProgressBar shown = bar;
      if (shown == null) {
        if (System.nanoTime() - start < SHOWN_AFTER_NANOS) {
          return;
        }
        shown = open();
        bar = shown;
      }
      shown.stepTo(inputs.bytesRead());
      shown.setExtraMessage(" " + Pace.rate(read.getAsInt(), System.nanoTime() - start));
    }

    private ProgressBar open() {
      return new ProgressBarBuilder()
          .setTaskName("Reading")
          .setInitialMax(inputs.bytes() == 0 ? -1 : inputs.bytes())
          .setUnit(isLittle() ? " KB" : " MB", isLittle() ? 1 << 10 : 1 << 20)
          .showSpeed()
          .setStyle(ProgressBarStyle.ASCII)
          .setUpdateIntervalMillis(REFRESH_MILLIS)
          .setConsumer(new ConsoleProgressBarConsumer(console.err(), console.width()))
          .build();
    }

    /// Whether megabytes would round nearly all of it away.
    private boolean isLittle() {
      return inputs.bytes() > 0 && inputs.bytes() < LITTLE;
    }

    @Override
    public void close() {
      if (bar != null) {
        bar.close();
      }
    }
  }

  /// For logs.
  final class PlainLines implements Progress {

    private static final long EVERY_NANOS = 5_000_000_000L;

    private final Console console;
    private final Inputs inputs;
    private final IntSupplier read;
    private final long start = System.nanoTime();
    private long told = start;

    PlainLines(Console console, Inputs inputs, IntSupplier read) {
      this.console = console;
      this.inputs = inputs;
      this.read = read;
    }

    @Override
    public void step() {
      long now = System.nanoTime();
      if (now - told >= EVERY_NANOS) {
        told = now;
        console.say(Pace.line(read.getAsInt(), inputs.bytesRead(), inputs.bytes(), now - start));
      }
    }

    @Override
    public void close() {}
  }
}
