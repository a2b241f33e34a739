package dev.firsthand.quality.weigh;

import dev.firsthand.mark.Marker;
import dev.firsthand.quality.Errors;
import dev.firsthand.quality.Measure;
import dev.firsthand.quality.Part;
import dev.firsthand.quality.Share;
import dev.firsthand.quality.Tally;
import dev.firsthand.quality.weigh.GoldStory.Claim;
import dev.firsthand.quality.weigh.GoldStory.Mention;
import dev.firsthand.record.Article;
import dev.firsthand.record.Mark.Figure;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Scores the figures that are marked in the reports of the gold stories, before any weighing. The
/// stories that come first by name (7 of 14) are the dev part, the rest the test part.
public final class GoldFigures {

  /// A figure that stands in a report by hand of a person.
  private record Wanted(Claim claim, Mention mention) {}

  private final Errors errors;
  private final Tally strict = new Tally();
  private final Tally values = new Tally();
  private final Tally spans = new Tally();
  private final Share units = new Share();
  private final Share scopes = new Share();
  private final Tally sources = new Tally();

  private GoldFigures(Errors errors) {
    this.errors = errors;
  }

  public static List<Measure> score(Path folder, Errors errors) throws IOException {
    List<GoldStory> stories = GoldStory.read(folder);
    int half = stories.size() / 2;
    GoldFigures scores = new GoldFigures(errors);
    switch (errors.part()) {
      case DEV -> stories.subList(0, half).forEach(scores::add);
      case TEST -> stories.subList(half, stories.size()).forEach(scores::add);
    }
    return scores.measures(errors.part());
  }

  private void add(GoldStory story) {
    Marker marker = new Marker();
    List<Wanted> all = new ArrayList<>();
    story.claims().forEach(claim -> claim.mentions().forEach(m -> all.add(new Wanted(claim, m))));
    for (Article article : story.articles()) {
      List<Wanted> own =
          all.stream().filter(one -> one.mention().article().equals(article.id())).toList();
      add(own, marker.mark(article).marks(Figure.class));
    }
  }

  private void add(List<Wanted> gold, List<Figure> found) {
    Matches<Figure> matches =
        new Matches<>(
            gold.stream().map(Wanted::mention).toList(),
            found,
            (mention, mark) -> mention.overlap(mention.article(), mark.start(), mark.end()));
    for (Tally tally : List.of(strict, values, spans)) {
      tally.add(0, found.size(), 0);
    }
    for (Wanted wanted : gold) {
      add(wanted, matches.of(wanted.mention()));
    }
    found.stream()
        .filter(figure -> !matches.has(figure))
        .forEach(figure -> errors.tell("EXTRA", figure));
  }

  private void add(Wanted wanted, @Nullable Figure found) {
    Claim claim = wanted.claim();
    Mention mention = wanted.mention();
    int counts = claim.minor() && found == null ? 0 : 1;
    boolean value = found != null && sameValue(mention, found);
    boolean approx = found != null && lower(found.approx()).equals(mention.approx());
    spans.add(found == null ? 0 : 1, 0, counts);
    values.add(value ? 1 : 0, 0, counts);
    strict.add(value && approx ? 1 : 0, 0, counts);
    if (!value || !approx) {
      errors.tell(claim.minor() ? "WRONG (minor)" : "WRONG", mention, found);
    }
    if (found != null) {
      addRoles(claim, mention, found);
    }
  }

  private void addRoles(Claim claim, Mention mention, Figure found) {
    boolean unit = claim.unit().equals(found.unit());
    boolean scope = claim.scope().equals(lower(found.scope()));
    boolean source = sharesWord(found.attributedTo(), mention.attributedTo());
    units.add(unit);
    scopes.add(scope);
    sources.add(
        source ? 1 : 0,
        found.attributedTo() == null ? 0 : 1,
        mention.attributedTo() == null ? 0 : 1);
    if (!unit) {
      errors.tell("UNIT", found.text(), found.unit(), claim.unit());
    }
    if (!scope) {
      errors.tell("SCOPE", found.text(), found.scope(), claim.scope());
    }
    if (!source && !Objects.equals(found.attributedTo(), mention.attributedTo())) {
      errors.tell("SOURCE", found.text(), found.attributedTo(), mention.attributedTo());
    }
  }

  /// A source is right when it and the gold one share a longer word, or are equal.
  private static boolean sharesWord(@Nullable String found, @Nullable String wanted) {
    if (found == null || wanted == null) {
      return false;
    }
    List<String> words = words(found);
    return found.equalsIgnoreCase(wanted)
        || words(wanted).stream().anyMatch(word -> word.length() > 3 && words.contains(word));
  }

  private static List<String> words(String text) {
    return Arrays.asList(text.toLowerCase(Locale.ROOT).split("\\W+", -1));
  }

  private static String lower(Enum<?> word) {
    return word.name().toLowerCase(Locale.ROOT);
  }

  private static boolean sameValue(Mention gold, Figure found) {
    return switch (found.approx()) {
      case RANGE, VAGUE ->
          gold.value() == null
              && FigureScore.near(gold.low(), found.low())
              && FigureScore.near(gold.high(), found.high());
      case EXACTLY, ABOUT, OVER, UNDER -> FigureScore.near(gold.value(), found.value());
    };
  }

  private List<Measure> measures(Part part) {
    return List.of(
        new Measure(part.named("figure marks, value and approx F1"), strict.f1()),
        new Measure(part.named("figure marks, value F1"), values.f1()),
        new Measure(part.named("figure marks, span F1"), spans.f1()),
        units.measure(part.named("figure marks, unit")),
        scopes.measure(part.named("figure marks, scope")),
        new Measure(part.named("figure marks, source F1"), sources.f1()));
  }
}
