package dev.firsthand.relate.reading;

import dev.firsthand.record.Article;
import dev.firsthand.record.IsoTime;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;

/// Where the stream stands, told by the dates of the articles themselves: the median of the
/// latest ones, so that neither a late article nor one dated in the year 9999 moves it.
public final class StreamClock implements Memory {

  private static final int LATEST = 31;
  /// So many dates make a stream, and so many days before it cannot be.
  private static final int ENOUGH = 8;

  private static final double AHEAD = 14;
  private static final double SECONDS_A_DAY = 86_400;

  private final double[] days = new double[LATEST];
  private int count;

  /// When an article was published.
  ///
  /// @param day days since 1970; a date without a time stands at its noon
  record Reading(double day, boolean timed, boolean dated) {}

  Reading read(Article article) {
    Optional<Instant> published =
        IsoTime.instant(article.published()).or(() -> IsoTime.instant(article.updated()));
    if (published.isEmpty()) {
      return new Reading(now(), false, false);
    }
    boolean timed = isTimed(article);
    double day = published.get().getEpochSecond() / SECONDS_A_DAY + (timed ? 0 : 0.5);
    boolean believed = isBelieved(day);
    days[count++ % LATEST] = day;
    return believed ? new Reading(day, timed, true) : new Reading(now(), false, false);
  }

  /// A date far ahead of all that came lately is a slip of the page, such as a day and a month in
  /// the wrong order. After a pause in the stream only the first article is doubted.
  private boolean isBelieved(double day) {
    int known = Math.min(count, LATEST);
    return known < ENOUGH || day <= Arrays.stream(days, 0, known).max().orElse(day) + AHEAD;
  }

  /// The day the stream has come to; 0 before the first dated article.
  public double now() {
    int known = Math.min(count, LATEST);
    if (known == 0) {
      return 0;
    }
    double[] sorted = Arrays.copyOf(days, known);
    Arrays.sort(sorted);
    return sorted[known / 2];
  }

  @Override
  public void write(DataOutput out) throws IOException {
    out.writeInt(count);
    for (double day : days) {
      out.writeDouble(day);
    }
  }

  @Override
  public void read(DataInput in) throws IOException {
    count = in.readInt();
    for (int i = 0; i < days.length; i++) {
      days[i] = in.readDouble();
    }
  }

  private static boolean isTimed(Article article) {
    String iso = IsoTime.instant(article.published()).isPresent() ? article.published() : null;
    iso = iso == null ? article.updated() : iso;
    return iso != null && iso.length() > 10;
  }
}
