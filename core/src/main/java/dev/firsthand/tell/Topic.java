package dev.firsthand.tell;

import dev.firsthand.record.Dossier;
import dev.firsthand.record.Dossier.Mention;
import dev.firsthand.text.Tokens;
import dev.firsthand.text.Words;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/// What a story is about: the words of its titles, the names that more than one report speaks of,
/// and the longer words that a third of its reports have. A page that tells the news of a day holds
/// much that is of other stories; a sentence of one report that has none of these words is not
/// told.
final class Topic {

  /// Shorter words are of any story: "time", "week", "claim".
  private static final int FEWEST_LETTERS = 6;

  private static final int FEWEST_REPORTS = 2;

  /// One report of so many.
  private static final int SHARE = 3;

  private final int reports;
  private final Set<String> words = new HashSet<>();

  Topic(Dossier dossier) {
    reports = dossier.reports().size();
    Stream<String> titles =
        dossier.reports().stream().map(Dossier.Report::title).filter(Objects::nonNull);
    Stream<String> names =
        Stream.of(dossier.people(), dossier.places())
            .flatMap(List::stream)
            .filter(party -> party.articles().size() > 1)
            .map(Dossier.Party::name);
    Stream.concat(titles, names).flatMap(Topic::words).forEach(words::add);
    addShared(mentions(dossier));
  }

  private static Stream<Mention> mentions(Dossier dossier) {
    return Stream.concat(
        Carriers.mentions(dossier),
        dossier.watch().stream().flatMap(entry -> entry.mentions().stream()));
  }

  private void addShared(Stream<Mention> mentions) {
    Map<String, Set<String>> reportsOf = new HashMap<>();
    mentions.forEach(
        mention ->
            words(mention.context())
                .filter(word -> word.length() >= FEWEST_LETTERS)
                .forEach(
                    word ->
                        reportsOf
                            .computeIfAbsent(word, _ -> new HashSet<>())
                            .add(mention.article())));
    int fewest = Math.max(FEWEST_REPORTS, (reports + SHARE - 1) / SHARE);
    reportsOf.forEach(
        (word, of) -> {
          if (of.size() >= fewest) {
            words.add(word);
          }
        });
  }

  boolean isOf(String sentence) {
    return reports == 1 || words(sentence).anyMatch(words::contains);
  }

  private static Stream<String> words(String text) {
    return Words.content(Tokens.of(text)).stream();
  }
}
