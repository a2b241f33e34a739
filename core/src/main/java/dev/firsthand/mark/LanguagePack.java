package dev.firsthand.mark;

import dev.firsthand.mark.figure.FigureFinder;
import dev.firsthand.mark.figure.NeutralFigures;
import dev.firsthand.mark.happening.HappeningFinder;
import dev.firsthand.mark.moment.MomentFinder;
import dev.firsthand.mark.moment.NeutralMoments;
import dev.firsthand.mark.name.NameFinder;
import dev.firsthand.mark.quote.QuoteFinder;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What is looked for in a text of one language.
///
/// A new language is a new pack and one line in [#BY_LANGUAGE]. A language without one gets
/// [#NEUTRAL], which reads digits, signs and CLDR's names and never a rule of another language; a
/// text of which no language is known is read as English.
///
/// @param finders in the order in which they run: each may use what those before it found
record LanguagePack(List<Finder> finders) {

  static final LanguagePack NEUTRAL =
      new LanguagePack(List.of(new NeutralMoments(), new NeutralFigures(), new NeutralQuotes()));

  private static final LanguagePack ENGLISH =
      new LanguagePack(
          List.of(
              new NameFinder(),
              new MomentFinder(),
              new FigureFinder(),
              new QuoteFinder(),
              new HappeningFinder()));

  /// By the primary tag of the language.
  private static final Map<String, LanguagePack> BY_LANGUAGE = Map.of("en", ENGLISH);

  static LanguagePack of(@Nullable String language) {
    return language == null
        ? ENGLISH
        : BY_LANGUAGE.getOrDefault(
            Locale.forLanguageTag(language.replace('_', '-')).getLanguage(), NEUTRAL);
  }

  boolean isNeutral() {
    return equals(NEUTRAL);
  }
}
