package dev.firsthand.weigh.related;

import dev.firsthand.record.Dossier;
import dev.firsthand.record.Dossier.Related;
import dev.firsthand.record.IsoTime;
import dev.firsthand.record.Mark.Name;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Finds the stories that belong beside one: their headline has a main name of this story that few
/// other headlines have, and they are not far apart in time.
public final class Neighbours {

  private static final int MOST = 5;

  /// Farther apart than this, stories of one name are of two affairs.
  private static final int DAYS_APART = 60;

  /// A name in more headlines than this part of all is no rare one, but two always are few.
  private static final double RARE = 0.01;

  private static final int FEW = 2;

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

  private final List<Headed> stories;
  private final List<MainName> rare;

  private Neighbours(Dossier dossier, Collection<Sketch> sketches) {
    stories = sketches.stream().map(Headed::of).toList();
    int most = Math.max(FEW, (int) (RARE * stories.size()));
    rare = MainName.of(dossier).stream().filter(name -> headlines(name) <= most).toList();
  }

  /// Those nearest to the dossier's story first.
  public static List<Related> of(Dossier dossier, Collection<Sketch> stories) {
    return new Neighbours(dossier, stories).near(dossier);
  }

  private long headlines(MainName name) {
    return stories.stream().filter(story -> name.in(story.words()).isPresent()).count();
  }

  private List<Related> near(Dossier dossier) {
    List<LocalDate> days =
        dossier.reports().stream()
            .flatMap(report -> IsoTime.date(report.published()).stream())
            .sorted()
            .toList();
    return stories.stream()
        .filter(story -> !story.sketch().story().equals(dossier.story()))
        .filter(story -> isNear(story.sketch(), days))
        .filter(this::isTied)
        .map(story -> story.sketch().related(shared(story)))
        .sorted(Comparator.<Related>comparingInt(related -> related.shared().size()).reversed())
        .limit(MOST)
        .toList();
  }

  private List<String> shared(Headed story) {
    List<String> shared = new ArrayList<>();
    rare.forEach(name -> name.in(story.words()).ifPresent(shared::add));
    return shared.stream().distinct().toList();
  }

  /// By a person or by two names: much that has nothing to do with a story happens in its country,
  /// or is said by a body that it names.
  private boolean isTied(Headed story) {
    List<MainName> shared =
        rare.stream().filter(name -> name.in(story.words()).isPresent()).toList();
    return shared.size() > 1 || shared.stream().anyMatch(name -> name.kind() == Name.Kind.PERSON);
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

  /// A story and the words of its headline.
  private record Headed(Sketch sketch, List<String> words) {

    static Headed of(Sketch sketch) {
      String headline = sketch.headline();
      return new Headed(sketch, headline == null ? List.of() : MainName.words(headline));
    }
  }
}
