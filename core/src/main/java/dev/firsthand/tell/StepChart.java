package dev.firsthand.tell;

import dev.firsthand.tell.Picture.Point;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/// A figure through time as a step line: each value holds until a report gives another. What the
/// words allow beside the value ("more than 50") is shaded.
final class StepChart {

  private static final int WIDTH = 640;
  private static final int HEIGHT = 150;
  private static final int LEFT = 16;
  private static final int RIGHT = 56;
  private static final int TOP = 26;
  private static final int BOTTOM = 24;

  private final List<Point> points;
  private final Instant from;
  private final double span;
  private final double most;

  private StepChart(List<Point> points) {
    this.points = points;
    this.from = points.getFirst().at();
    this.span = Math.max(1, Duration.between(from, points.getLast().at()).toMinutes());
    this.most =
        points.stream()
            .mapToDouble(point -> Math.max(point.value(), finite(point.high(), point.value())))
            .max()
            .orElse(1);
  }

  static String of(Picture.Steps steps) {
    return new StepChart(steps.points()).draw();
  }

  private String draw() {
    Svg svg = new Svg(WIDTH, HEIGHT, "The figure through time");
    double floor = y(0);
    svg.path("axis", Svg.at("M%.1f %.1fH%.1f", LEFT, floor, WIDTH - RIGHT + 40));
    StringBuilder line = new StringBuilder();
    for (int i = 0; i < points.size(); i++) {
      Point point = points.get(i);
      double end = i + 1 < points.size() ? x(points.get(i + 1)) : WIDTH - RIGHT + 40;
      double top = y(finite(point.high(), most));
      double bottom = y(finite(point.low(), 0));
      if (bottom > top) {
        svg.box("bounds", x(point), top, end - x(point), bottom - top);
      }
      line.append(Svg.at(i == 0 ? "M%.1f %.1f" : "L%.1f %.1f", x(point), y(point.value())));
      line.append(Svg.at("H%.1f", end));
    }
    svg.path("steps", line.toString());
    points.forEach(point -> label(svg, point));
    svg.text(LEFT, HEIGHT - 6.0, "start", Days.withTime(from.toString()));
    svg.text(WIDTH - 16.0, HEIGHT - 6.0, "end", Days.withTime(points.getLast().at().toString()));
    return svg.with(
        List.of("when", "report", "value", "in its words"),
        points.stream()
            .map(
                point ->
                    List.of(
                        Days.withTime(point.at().toString()),
                        point.tag(),
                        Numbers.of(point.value()),
                        point.words()))
            .toList());
  }

  private void label(Svg svg, Point point) {
    svg.dot("point", x(point), y(point.value()), point.tag() + ": " + point.words());
    svg.text(
        x(point), y(point.value()) - 9, "start", Numbers.of(point.value()) + " " + point.tag());
  }

  private double x(Point point) {
    double part = Duration.between(from, point.at()).toMinutes() / span;
    return LEFT + part * (WIDTH - LEFT - RIGHT);
  }

  private double y(double value) {
    return HEIGHT - BOTTOM - value / most * (HEIGHT - TOP - BOTTOM);
  }

  private static double finite(double value, double otherwise) {
    return Double.isFinite(value) ? value : otherwise;
  }
}
