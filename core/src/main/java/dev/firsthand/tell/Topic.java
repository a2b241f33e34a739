package dev.firsthand.tell;

import dev.firsthand.record.Dossier;
import dev.firsthand.text.Tokens;
import dev.firsthand.text.Words;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/// What a story is about: the words of its titles, and the names that more than one report speaks
/// of. A page that tells the news of a day holds much that is of other stories; a sentence of one
/// report that has none of these words is not told.
final class Topic {

  private final boolean single;
  private final Set<String> words = new HashSet<>();

  Topic(Dossier dossier) {
    single = dossier.reports().size() == 1;
    Stream<String> titles =
        dossier.reports().stream().map(Dossier.Report::title).filter(Objects::nonNull);
    Stream<String> names =
        Stream.of(dossier.people(), dossier.places())
            .flatMap(parties -> parties.stream())
            .filter(party -> party.articles().size() > 1)
            .map(Dossier.Party::name);
    Stream.concat(titles, names).flatMap(Topic::words).forEach(words::add);
  }

  boolean isOf(String sentence) {
    return single || words(sentence).anyMatch(words::contains);
  }

  private static Stream<String> words(String text) {
    return Words.content(Tokens.of(text)).stream();
  }
}
