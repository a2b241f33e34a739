package dev.firsthand.cli;

import java.util.Locale;

/// Tells in a line how far the work is, how fast it goes, and how long it will take.
final class Pace {

  private Pace() {}

  static String line(int articles, long bytes, long total, long nanos) {
    double seconds = nanos / 1e9;
    String rate = String.format(Locale.ROOT, "%d read, %.1f/s", articles, articles / seconds);
    if (total == 0 || bytes == 0) {
      return rate;
    }
    double done = Math.min(1, (double) bytes / total);
    long left = Math.round(seconds / done - seconds);
    return String.format(
        Locale.ROOT, "%s, %d%% done, %s left", rate, (int) (done * 100), time(left));
  }

  private static String time(long seconds) {
    if (seconds < 60) {
      return seconds + " s";
    }
    return seconds < 3600
        ? String.format(Locale.ROOT, "%d min %d s", seconds / 60, seconds % 60)
        : String.format(Locale.ROOT, "%d h %d min", seconds / 3600, seconds % 3600 / 60);
  }
}
