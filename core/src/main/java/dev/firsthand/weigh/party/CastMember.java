package dev.firsthand.weigh.party;

import dev.firsthand.record.Dossier.Excerpt;
import dev.firsthand.record.Dossier.Mention;
import dev.firsthand.record.Dossier.Party;
import dev.firsthand.record.Dossier.Quotation;
import dev.firsthand.record.Mark.Name;
import dev.firsthand.text.Tokens;
import dev.firsthand.text.Words;
import dev.firsthand.weigh.account.Account;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// What is gathered of one name while the reports are read.
final class CastMember {

  /// So many of somebody's quotes and deeds stand beside the name.
  private static final int MOST = 3;

  /// "Orlan insisted" tells no deed.
  private static final int FEWEST_WORDS = 4;

  private final String name;
  private final Map<Name.Kind, Integer> kinds = new TreeMap<>();
  private final Map<String, Integer> votes = new LinkedHashMap<>();
  private final List<Excerpt> roles = new ArrayList<>();
  private final Set<String> articles = new LinkedHashSet<>();
  private final List<Quotation> said = new ArrayList<>();
  private final List<Excerpt> did = new ArrayList<>();
  private int mentions;

  CastMember(String name) {
    this.name = name;
  }

  String name() {
    return name;
  }

  /// Each description where it stands.
  List<Excerpt> roles() {
    return roles;
  }

  void add(Account account, Name mark, Optional<Excerpt> role) {
    kinds.merge(mark.kind(), 1, Integer::sum);
    role.ifPresent(
        words -> {
          roles.add(words);
          votes.merge(words.text(), 1, Integer::sum);
        });
    articles.add(account.id());
    mentions++;
  }

  /// Counts a name in that somebody who is quoted says: the report names it, but it is not what the
  /// report tells of.
  void addQuoted(Account account, Name mark) {
    kinds.merge(mark.kind(), 1, Integer::sum);
    articles.add(account.id());
  }

  /// Whether it is told of as somebody or something of the story, not only in passing.
  boolean isRepeated() {
    return mentions > 1;
  }

  boolean isNamedIn(Account account) {
    return articles.contains(account.id());
  }

  /// Counts a report in that names it where no mark stands.
  void namedIn(Account account) {
    articles.add(account.id());
  }

  /// How the texts write it.
  Naming naming() {
    return Naming.of(name, Objects.requireNonNull(most(kinds)));
  }

  void says(Quotation quote) {
    said.add(quote);
  }

  /// Keeps a deed that was not told in much the same words already.
  void does(Excerpt deed) {
    Set<String> words = did.size() < MOST ? Words.content(Tokens.of(deed.text())) : Set.of();
    if (words.size() < FEWEST_WORDS) {
      return;
    }
    boolean told =
        did.stream().anyMatch(other -> Words.repeat(words, Words.content(Tokens.of(other.text()))));
    if (!told) {
      did.add(deed);
    }
  }

  Party party() {
    return new Party(
        name,
        Objects.requireNonNull(most(kinds)),
        most(votes),
        List.copyOf(articles),
        mentions,
        said.stream()
            .sorted(Comparator.comparingLong(CastMember::reports).reversed())
            .limit(MOST)
            .map(quote -> excerpt(quote.mentions().getFirst()))
            .toList(),
        did);
  }

  private static long reports(Quotation quote) {
    return quote.mentions().stream().map(Mention::article).distinct().count();
  }

  private static Excerpt excerpt(Mention mention) {
    return new Excerpt(mention.text(), mention.article(), mention.start(), mention.end());
  }

  /// The value with the most votes, the first of equals.
  private static <K> @Nullable K most(Map<K, Integer> votes) {
    K best = null;
    int most = 0;
    for (Map.Entry<K, Integer> vote : votes.entrySet()) {
      if (vote.getValue() > most) {
        best = vote.getKey();
        most = vote.getValue();
      }
    }
    return best;
  }
}
