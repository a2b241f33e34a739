package dev.firsthand.weigh;

import dev.firsthand.record.Dossier;
import dev.firsthand.record.Dossier.Party;
import dev.firsthand.record.Dossier.Related;
import dev.firsthand.record.IsoTime;
import dev.firsthand.text.Token;
import dev.firsthand.text.Tokens;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Finds the stories that belong beside one: their headline has a name of this story that few other
/// headlines have, and they are not far apart in time.
public final class Neighbours {

  private static final int MOST = 5;

  /// Farther apart than this, stories of one name are of two affairs.
  private static final int DAYS_APART = 60;

  /// A name in more headlines than this part of all is no rare one, but three always are few.
  private static final double RARE = 0.02;

  private static final int FEW = 3;

  /// Another story, as a list of stories knows it.
  ///
  /// @param first,last the days of its reports, ISO 8601
  public record Sketch(
      String story, @Nullable String headline, @Nullable String first, @Nullable String last) {

    /// As it stands beside another.
    ///
    /// @param shared the names that both tell of
    public Related related(List<String> shared) {
      return new Related(story, headline, first, last, shared);
    }
  }

  private final Map<String, Integer> headlines = new HashMap<>();
  private final int most;

  private Neighbours(Collection<Sketch> stories) {
    stories.forEach(story -> names(story).forEach(name -> headlines.merge(name, 1, Integer::sum)));
    most = Math.max(FEW, (int) (RARE * stories.size()));
  }

  /// Those nearest to the dossier's story first.
  public static List<Related> of(Dossier dossier, Collection<Sketch> stories) {
    return new Neighbours(stories).near(dossier, stories);
  }

  private List<Related> near(Dossier dossier, Collection<Sketch> stories) {
    Set<String> names =
        names(dossier).stream()
            .filter(name -> headlines.getOrDefault(name, 0) <= most)
            .collect(Collectors.toSet());
    List<LocalDate> days =
        dossier.reports().stream()
            .flatMap(report -> IsoTime.date(report.published()).stream())
            .sorted()
            .toList();
    return stories.stream()
        .filter(story -> !story.story().equals(dossier.story()) && isNear(story, days))
        .map(story -> related(story, names))
        .filter(related -> !related.shared().isEmpty())
        .sorted(Comparator.<Related>comparingInt(related -> related.shared().size()).reversed())
        .limit(MOST)
        .toList();
  }

  private static Related related(Sketch story, Set<String> names) {
    List<String> shared = names(story).stream().filter(names::contains).toList();
    return story.related(shared);
  }

  private static boolean isNear(Sketch story, List<LocalDate> days) {
    Optional<LocalDate> first = IsoTime.date(story.first());
    Optional<LocalDate> last = IsoTime.date(story.last());
    return !days.isEmpty()
        && first.isPresent()
        && last.isPresent()
        && ChronoUnit.DAYS.between(last.get(), days.getFirst()) <= DAYS_APART
        && ChronoUnit.DAYS.between(days.getLast(), first.get()) <= DAYS_APART;
  }

  /// The words of the names that more than one report, or one report more than once, gives.
  private static Set<String> names(Dossier dossier) {
    List<Party> parties = new ArrayList<>(dossier.people());
    parties.addAll(dossier.places());
    Set<String> names = new LinkedHashSet<>();
    parties.stream()
        .filter(party -> party.mentions() > 1)
        .forEach(party -> names.addAll(capitalised(party.name())));
    return names;
  }

  private static Set<String> names(Sketch story) {
    return story.headline() == null ? Set.of() : capitalised(story.headline());
  }

  private static Set<String> capitalised(String text) {
    return Tokens.of(text).stream()
        .filter(token -> token.isCapitalised() && Words.isContent(token))
        .map(Token::text)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }
}
