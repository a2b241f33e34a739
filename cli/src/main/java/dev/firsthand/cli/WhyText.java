package dev.firsthand.cli;

import dev.firsthand.record.Correction;
import dev.firsthand.record.StoryChange;
import dev.firsthand.record.StoryChange.Event;
import dev.firsthand.record.StoryChange.Link;
import dev.firsthand.record.StoryChange.Why;
import dev.firsthand.relate.story.Decision;
import dev.firsthand.relate.story.Feature;
import dev.firsthand.relate.story.Features;
import dev.firsthand.store.Kept;
import dev.firsthand.store.Reassigned;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Tells in words why an article is in its story: what spoke for it, what against, whose text it
/// rests on, and what people put right.
final class WhyText {

  /// So many reasons on each side are told.
  private static final int TOLD = 5;

  /// What adds less says nothing.
  private static final double LEAST = 0.02;

  private record Reason(Feature feature, double value, double weight) {}

  private final List<String> lines = new ArrayList<>();

  private WhyText() {}

  static String of(Kept kept, List<Reassigned> reassigned, List<Correction> corrections) {
    WhyText text = new WhyText();
    text.decision(kept.change());
    kept.change().lineage().forEach(text::link);
    reassigned.forEach(text::move);
    corrections.stream().filter(c -> concerns(c, kept)).map(CorrectionText::of).forEach(text::add);
    if (!kept.story().equals(kept.change().story())) {
      text.add("It is in story " + kept.story() + " now.");
    }
    return Console.printable(String.join("\n", text.lines) + "\n");
  }

  private void decision(StoryChange change) {
    Map<String, Double> features = change.why().features();
    boolean isVersion = change.events().stream().anyMatch(Event.Version.class::isInstance);
    if (isVersion) {
      add(change.article() + " is a later capture of a piece of story " + change.story() + ".");
    } else if (!change.opened()) {
      add(change.article() + " joined story " + change.story() + score(features) + ".");
      reasons(features);
      runnerUp(change.why());
    } else if (features.isEmpty()) {
      add(change.article() + " opened story " + change.story() + ": nothing was like it.");
    } else {
      add(change.article() + " opened story " + change.story() + ".");
      add("The nearest was story " + change.why().runnerUp() + score(features) + ".");
      reasons(features);
    }
  }

  private void runnerUp(Why why) {
    Double margin = why.features().get(Features.MARGIN);
    if (why.runnerUp() != null && margin != null) {
      add("Story %s came second, %s behind.".formatted(why.runnerUp(), number(margin)));
    }
  }

  private void move(Reassigned reassigned) {
    Event.Moved move = reassigned.move();
    Map<String, Double> features = move.why().features();
    if (features.containsKey(Features.SCORE)) {
      add(
          "When %s came it moved from story %s to story %s%s."
              .formatted(reassigned.by(), move.from(), move.into(), score(features)));
      reasons(features);
      runnerUp(move.why());
    } else if (features.containsKey(Features.BETWEEN)) {
      add(
          "When %s came story %s turned out to tell of two events; it went to story %s."
              .formatted(reassigned.by(), move.from(), move.into()));
      add(
          "Reports of the two are alike by %s, those of each among themselves by %s."
              .formatted(told(features, Features.BETWEEN), told(features, Features.WITHIN)));
    } else {
      add(
          "When %s came it moved from story %s to story %s, with the text that it rests on."
              .formatted(reassigned.by(), move.from(), move.into()));
    }
  }

  private static String told(Map<String, Double> features, String name) {
    return number(features.getOrDefault(name, 0.0));
  }

  private static String score(Map<String, Double> features) {
    return " (score %s; above 0 joins)"
        .formatted(number(features.getOrDefault(Features.SCORE, 0.0)));
  }

  private void reasons(Map<String, Double> features) {
    List<Reason> reasons = new ArrayList<>();
    boolean isDated = features.getOrDefault(Feature.UNDATED.label(), 0.0) == 0;
    Decision decision = isDated ? Decision.tuned() : Decision.undated();
    decision
        .weights()
        .forEach(
            (feature, weight) -> {
              Double value = features.get(feature.label());
              if (value != null && Math.abs(value * weight) >= LEAST) {
                reasons.add(new Reason(feature, value, value * weight));
              }
            });
    reasons.sort(Comparator.comparingDouble((Reason reason) -> -Math.abs(reason.weight())));
    side("For it:", reasons.stream().filter(reason -> reason.weight() > 0).toList());
    side("Against it:", reasons.stream().filter(reason -> reason.weight() < 0).toList());
  }

  private void side(String head, List<Reason> reasons) {
    if (!reasons.isEmpty()) {
      add(head);
      reasons.stream()
          .limit(TOLD)
          .map(r -> "  %s (%s, counts %s)".formatted(words(r), number(r.value()), sum(r.weight())))
          .forEach(this::add);
    }
  }

  private static String words(Reason reason) {
    return switch (reason.feature()) {
      case BEST -> "the text is like that of one report";
      case MEAN -> "the text is like that of all reports";
      case RECENT -> "the text is like that of a recent report";
      case PHRASE -> "the same pairs of words as one report";
      case PHRASES -> "the same pairs of words as all reports";
      case TITLE -> "the title is like that of one report";
      case LEAD -> "the text of one tells what the title of the other says";
      case LEDE -> "the beginning is like that of one report";
      case LEDES -> "the beginning is like that of all reports";
      case NAME -> "the same names as one report";
      case NAMES -> "the same names as all reports";
      case FIGURES -> "the same numbers";
      case GAP -> "days to the nearest report";
      case NEXT -> "it came on another day than the nearest report";
      case SPAN -> "days to the oldest report";
      case LATER, LATE -> "it came on another day than the oldest report";
      case SIZE -> "many reports are there already";
      case UNDATED -> "it does not say when it was published";
      case EVENT, EVENTS -> "days between the days they tell of";
      case TOLD -> "the share of reports that tell of the same day";
      case DATE -> "the same days as one report tells of";
      case DATES -> "the same days as all reports tell of";
      case RARE -> "rare names shared with one report";
      case WORDING -> "rare pairs of words shared with one report";
      case RIVAL -> "another story has a report that is more like it";
      case ELSEWHERE -> "other places are named at the top";
      case COPIED -> "the share of it that is copied from a report";
    };
  }

  private void link(Link link) {
    String agency = link.agency() == null ? "" : ", credited to " + link.agency();
    add(
        "%s: %s of its words (%s%s)."
            .formatted(shared(link), percent(link.share()), way(link.direction()), agency));
  }

  private static String shared(Link link) {
    return switch (link.kind()) {
      case COPY -> "The same text as " + link.to();
      case PARTIAL -> "A passage shared with " + link.to();
      case QUOTES -> "Only quoted words shared with " + link.to();
      case BOILERPLATE -> "Only standing text shared with " + link.to();
      case VERSION -> "An earlier capture is " + link.to();
      case PROBABLE -> "Probably the same source as " + link.to();
    };
  }

  private static String way(Link.Direction direction) {
    return switch (direction) {
      case FROM -> "taken from there";
      case TO -> "taken from here";
      case COMMON -> "both from a third";
      case UNKNOWN -> "which way is not known";
    };
  }

  private static boolean concerns(Correction correction, Kept kept) {
    String id = kept.marked().article().id();
    return switch (correction) {
      case Correction.Move(String article, _) -> article.equals(id);
      case Correction.Split(String article, _) -> article.equals(id);
      case Correction.Pin(String article) -> article.equals(id);
      case Correction.Apart(String article, String other) -> article.equals(id) || other.equals(id);
      case Correction.Merge(String story, _) -> story.equals(kept.change().story());
      case Correction.Unfold(String outlet) ->
          outlet.equalsIgnoreCase(kept.marked().article().outlet());
    };
  }

  private void add(String line) {
    lines.add(line);
  }

  private static String number(double value) {
    return String.format(Locale.ROOT, "%.2f", value);
  }

  private static String sum(double value) {
    return String.format(Locale.ROOT, "%+.2f", value);
  }

  private static String percent(double share) {
    return Math.round(share * 100) + " percent";
  }
}
