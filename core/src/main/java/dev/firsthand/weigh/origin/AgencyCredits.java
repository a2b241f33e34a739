package dev.firsthand.weigh.origin;

import dev.firsthand.record.Article;
import dev.firsthand.record.Article.Credit;
import dev.firsthand.record.StoryChange.Link;
import dev.firsthand.weigh.account.Account;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// Reads what an agency's credit says of the text: a dateline tag, a byline or a source line makes
/// the agency the author; a photograph, "contributed" or "with inputs from" does not.
final class AgencyCredits {

  /// The name that stands for agencies which the page does not name.
  private static final String UNNAMED = "agencies";

  /// Words by which a credit says that the agency gave only a part.
  private static final List<String> PARTS =
      List.of("contribut", "input", "photo", "told", "additional");

  private AgencyCredits() {}

  /// The agencies that wrote the article's text, by its own word.
  static Set<String> authors(Article article) {
    Set<String> authors = new LinkedHashSet<>();
    for (Credit credit : article.credits()) {
      if (!credit.agency().equals(UNNAMED) && !isPart(article, credit)) {
        authors.add(credit.agency());
      }
    }
    return authors;
  }

  /// The agency that most of the reports credit by name, those that call it the author before
  /// those that do not; `agencies` where none is named.
  static @Nullable String of(List<Account> members) {
    Map<String, Integer> votes = new TreeMap<>();
    boolean unnamed = false;
    for (Account member : members) {
      Set<String> authors = authors(member.article());
      authors.forEach(agency -> votes.merge(agency, members.size() + 1, Integer::sum));
      Set<String> named = new LinkedHashSet<>();
      member.article().credits().forEach(credit -> named.add(credit.agency()));
      member.report().lineage().stream()
          .map(Link::agency)
          .filter(Objects::nonNull)
          .forEach(named::add);
      unnamed |= named.remove(UNNAMED);
      named.forEach(agency -> votes.merge(agency, 1, Integer::sum));
    }
    return votes.entrySet().stream()
        .max(
            Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
        .map(Map.Entry::getKey)
        .orElse(unnamed ? UNNAMED : null);
  }

  /// Whether the article stands on the agency's own page.
  static boolean isOwnPage(Article article, String agency) {
    return agency.equalsIgnoreCase(article.outlet());
  }

  private static boolean isPart(Article article, Credit credit) {
    String text = credit.text().toLowerCase(Locale.ROOT);
    return PARTS.stream().anyMatch(text::contains)
        || article.captions().stream().anyMatch(caption -> caption.contains(credit.text()));
  }
}
