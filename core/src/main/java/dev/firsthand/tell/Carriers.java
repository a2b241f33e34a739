package dev.firsthand.tell;

import dev.firsthand.record.Dossier;
import dev.firsthand.record.Dossier.Excerpt;
import dev.firsthand.record.Dossier.Mention;
import dev.firsthand.record.Dossier.Origin;
import dev.firsthand.record.IsoTime;
import dev.firsthand.record.Mark.Name;
import dev.firsthand.text.Given;
import dev.firsthand.text.Tokens;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Who carries a statement: the reports by their tags, the origins behind them, and the exact words
/// of each.
final class Carriers {

  /// More dots than these are not counted at a glance.
  private static final int MOST_DOTS = 9;

  private final Dossier dossier;
  private final Tags tags;
  private final Map<String, Instant> told = new HashMap<>();
  private final Given given;
  private final Topic topic;

  Carriers(Dossier dossier) {
    this.dossier = dossier;
    this.tags = new Tags(dossier.reports());
    for (Dossier.Report report : dossier.reports()) {
      IsoTime.instant(report.updated())
          .or(() -> IsoTime.instant(report.published()))
          .ifPresent(moment -> told.put(report.article(), moment));
    }
    this.given = given(dossier);
    this.topic = new Topic(dossier);
  }

  private static Given given(Dossier dossier) {
    Given given =
        new Given(
            dossier.reports().stream()
                .map(Dossier.Report::title)
                .filter(Objects::nonNull)
                .toList());
    mentions(dossier).forEach(mention -> given.read(mention.article(), mention.context()));
    dossier.people().stream()
        .filter(party -> party.kind() == Name.Kind.PERSON)
        .map(Dossier.Party::name)
        .forEach(given::addPerson);
    return given;
  }

  /// The mentions of all claims and of all that happened.
  static Stream<Mention> mentions(Dossier dossier) {
    return Stream.concat(
        dossier.claims().stream().flatMap(claim -> claim.mentions().stream()),
        dossier.timeline().stream().flatMap(entry -> entry.mentions().stream()));
  }

  /// Whether a sentence stands alone, and a reader of the story knows of what it speaks.
  boolean standsAlone(Mention mention) {
    return Statement.standsAlone(mention)
        && !given.isAskedFor(Tokens.of(Statement.sentence(mention)));
  }

  /// Whether a sentence is of the story, and no other news on the same page.
  boolean isOfStory(Mention mention) {
    return topic.isOf(mention.context());
  }

  String tag(String article) {
    return tags.of(article);
  }

  String tags(Collection<String> articles) {
    return tags.of(articles);
  }

  String tags(List<Mention> mentions) {
    return tags.of(articles(mentions));
  }

  /// The tags of the reports that are none of these.
  String others(Set<String> articles) {
    return tags.of(
        dossier.reports().stream()
            .map(Dossier.Report::article)
            .filter(article -> !articles.contains(article))
            .toList());
  }

  static Set<String> articles(List<Mention> mentions) {
    return mentions.stream()
        .map(Mention::article)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  static boolean areSeveral(List<Mention> mentions) {
    return articles(mentions).size() > 1;
  }

  /// When a report was last changed, or else published.
  Instant told(String article) {
    return told.getOrDefault(article, Instant.MIN);
  }

  /// "●○ 3 reports, 2 origins, 1 of them probable": a dot an origin, hollow where it is probable.
  String support(List<Mention> mentions) {
    Set<String> articles = articles(mentions);
    List<Origin> behind =
        dossier.origins().stream()
            .filter(origin -> origin.articles().stream().anyMatch(articles::contains))
            .toList();
    return articles.size() == 1
        ? "1 report, 1 origin"
        : dots(behind)
            + Count.of(articles.size(), "report")
            + ", "
            + support(behind, behind.size());
  }

  private static String dots(List<Origin> origins) {
    if (origins.size() > MOST_DOTS) {
      return "";
    }
    StringBuilder dots = new StringBuilder();
    origins.stream().filter(origin -> !origin.probable()).forEach(_ -> dots.append('●'));
    origins.stream().filter(Origin::probable).forEach(_ -> dots.append('○'));
    return dots.append(' ').toString();
  }

  /// "1 probable origin", "3 origins", "3 origins, 1 of them probable".
  static String support(Collection<Origin> origins, int all) {
    long probable = origins.stream().filter(Origin::probable).count();
    if (probable == all) {
      return Count.of(all, "probable origin");
    }
    String words = Count.of(all, "origin");
    return probable == 0 ? words : words + ", " + probable + " of them probable";
  }

  /// One voice a report: its first mention, but a later one that names its source goes before one
  /// that does not.
  List<Voice> voices(List<Mention> mentions) {
    return voices(mentions, "");
  }

  /// The same, but before all a mention in the very sentence that makes the statement.
  List<Voice> voices(List<Mention> mentions, String sentence) {
    Set<String> stated =
        articles(mentions.stream().filter(m -> m.context().equals(sentence)).toList());
    List<Mention> shown =
        mentions.stream()
            .filter(m -> m.context().equals(sentence) || !stated.contains(m.article()))
            .toList();
    return best(shown).stream().map(mention -> Voice.of(tag(mention.article()), mention)).toList();
  }

  /// The mention of each report that [#voices] shows.
  static List<Mention> best(List<Mention> mentions) {
    Map<String, Mention> best = new LinkedHashMap<>();
    for (Mention mention : mentions) {
      best.merge(mention.article(), mention, (a, b) -> namesSource(b) && !namesSource(a) ? b : a);
    }
    return List.copyOf(best.values());
  }

  Voice voice(Excerpt excerpt) {
    return Voice.of(tag(excerpt.article()), excerpt);
  }

  /// Whether the source has a name of its own ("rights group Viasna"), not only a description.
  private static boolean namesSource(Mention mention) {
    String source = mention.attributedTo();
    return source != null && source.codePoints().skip(1).anyMatch(Character::isUpperCase);
  }
}
