package dev.firsthand.quality.bench;

import dev.firsthand.record.Article;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Makes another article out of one: some years later, with other names. The same name becomes
/// the same other name wherever it stands, so that stories stay stories.
///
/// @param round how many times the articles came round; the first time they stay as they are
record Renaming(int round) {

  private static final Pattern NAME = Pattern.compile("(?<=[\\p{Ll},] )\\p{Lu}\\p{Ll}+");
  private static final Pattern YEAR = Pattern.compile("^\\d{4}");
  private static final int YEARS = 7;
  private static final int SYLLABLES = 3;
  private static final String CONSONANTS = "bcdfghjklmnprstvwz";
  private static final String VOWELS = "aeiou";

  Article of(Article article) {
    return round == 0
        ? article
        : new Article(
            article.id() + "-" + round,
            article.url() == null ? null : article.url() + "-" + round,
            article.outlet(),
            named(article.title()),
            article.byline(),
            null,
            null,
            later(article.published()),
            null,
            article.language(),
            String.valueOf(named(article.body())),
            List.of(),
            List.of(),
            List.of());
  }

  private @Nullable String named(@Nullable String text) {
    return text == null ? null : NAME.matcher(text).replaceAll(found -> name(found.group()));
  }

  private String name(String word) {
    Random random = new Random(word.hashCode() * 31L + round);
    StringBuilder name = new StringBuilder();
    for (int i = 0; i < SYLLABLES; i++) {
      name.append(CONSONANTS.charAt(random.nextInt(CONSONANTS.length())));
      name.append(VOWELS.charAt(random.nextInt(VOWELS.length())));
    }
    return Character.toUpperCase(name.charAt(0)) + name.substring(1);
  }

  private @Nullable String later(@Nullable String date) {
    return date == null
        ? null
        : YEAR.matcher(date)
            .replaceFirst(year -> Integer.toString(Integer.parseInt(year.group()) + YEARS * round));
  }
}
