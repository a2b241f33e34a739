package dev.firsthand.tell;

import dev.firsthand.tell.Picture.Moment;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;

/// When the reports came: a thin strip of days, a tick a report.
final class CoverageStrip {

  private static final int WIDTH = 640;
  private static final int HEIGHT = 58;
  private static final int MARGIN = 16;
  private static final int MOST_DAYS = 8;

  private final List<Moment> reports;
  private final Instant from;
  private final double span;

  private CoverageStrip(List<Moment> reports) {
    this.reports = reports;
    this.from = reports.getFirst().at().truncatedTo(ChronoUnit.DAYS);
    this.span =
        Duration.between(from, reports.getLast().at())
            .plusDays(1)
            .truncatedTo(ChronoUnit.DAYS)
            .toMinutes();
  }

  static String of(Picture.Coverage coverage) {
    return new CoverageStrip(coverage.reports()).draw();
  }

  private String draw() {
    Svg svg = new Svg(WIDTH, HEIGHT, "When the reports came, in UTC");
    svg.box("strip", MARGIN, 18, WIDTH - 2.0 * MARGIN, 16);
    long days = Math.max(1, (long) (span / Duration.ofDays(1).toMinutes()));
    long every = Math.max(1, days / MOST_DAYS);
    for (long day = 0; day < days; day += every) {
      Instant at = from.plus(Duration.ofDays(day));
      svg.path("axis", Svg.at("M%.1f 18V38", x(at)));
      svg.text(
          x(at) + 3, 52, "start", Days.of(at.atOffset(ZoneOffset.UTC).toLocalDate().toString()));
    }
    double free = 0;
    for (Moment report : reports) {
      double x = x(report.at());
      svg.path("tick", Svg.at("M%.1f 18V34", x));
      if (x >= free) {
        svg.text(x, 13, "middle", report.tag());
        free = x + 8 + 8.0 * report.tag().length();
      }
    }
    return svg.with(
        List.of("report", "when"),
        reports.stream()
            .map(report -> List.of(report.tag(), Days.withTime(report.at().toString())))
            .toList());
  }

  private double x(Instant at) {
    return MARGIN + Duration.between(from, at).toMinutes() / span * (WIDTH - 2 * MARGIN);
  }
}
