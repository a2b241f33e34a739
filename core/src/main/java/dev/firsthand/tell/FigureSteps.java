package dev.firsthand.tell;

import dev.firsthand.record.Dossier.Claim;
import dev.firsthand.record.Dossier.Mention;
import dev.firsthand.record.Dossier.Standing;
import dev.firsthand.record.IsoTime;
import dev.firsthand.tell.Picture.Point;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// How a figure moved: its values, one a report, in the order in which they were told.
final class FigureSteps {

  private final Carriers carriers;

  FigureSteps(Carriers carriers) {
    this.carriers = carriers;
  }

  /// Empty where it did not move, or not in a way that a line could show.
  Optional<Picture.Steps> of(Claim claim) {
    if (claim.standing() != Standing.UPDATED && claim.standing() != Standing.REVISED) {
      return Optional.empty();
    }
    Map<Instant, Point> points = new LinkedHashMap<>();
    Carriers.best(claim.mentions()).stream()
        .map(this::point)
        .filter(Objects::nonNull)
        .sorted(Comparator.comparing(Point::at))
        .forEach(point -> points.put(point.at(), point));
    return points.size() < 2 || returns(points.values())
        ? Optional.empty()
        : Optional.of(new Picture.Steps(List.copyOf(points.values())));
  }

  /// The moment a mention stands for: its own, else that of its report.
  Instant told(Mention mention) {
    Instant told = carriers.told(mention.article());
    return IsoTime.asOf(mention.asOf(), Optional.of(told)).orElse(told);
  }

  /// Whether a value is there again after another: then a report recalls it, or speaks of something
  /// else, and a line through both would say what nobody reports.
  private static boolean returns(Collection<Point> points) {
    List<Double> values = new ArrayList<>();
    for (Point point : points) {
      if (values.isEmpty() || !values.getLast().equals(point.value())) {
        if (values.contains(point.value())) {
          return true;
        }
        values.add(point.value());
      }
    }
    return false;
  }

  private @Nullable Point point(Mention mention) {
    Instant at = told(mention);
    Double value = mention.value();
    if (value == null || at.equals(Instant.MIN)) {
      return null;
    }
    return new Point(
        at,
        carriers.tag(mention.article()),
        value,
        Objects.requireNonNullElse(mention.low(), value),
        Objects.requireNonNullElse(mention.high(), value),
        mention.text());
  }

  /// "12, then 18, then 24"
  static String history(Picture.Steps steps) {
    List<String> values = new ArrayList<>();
    for (Point point : steps.points()) {
      String value = Numbers.of(point.value());
      if (values.isEmpty() || !values.getLast().equals(value)) {
        values.add(value);
      }
    }
    return String.join(", then ", values);
  }
}
