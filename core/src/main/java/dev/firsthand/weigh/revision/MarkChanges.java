package dev.firsthand.weigh.revision;

import dev.firsthand.record.Dossier.Change;
import dev.firsthand.record.Dossier.Change.Aspect;
import dev.firsthand.record.Dossier.Excerpt;
import dev.firsthand.record.Mark;
import dev.firsthand.record.Mark.Figure;
import dev.firsthand.record.Mark.Name;
import dev.firsthand.record.Story;
import dev.firsthand.weigh.account.Passage;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// What changed between two captures mark by mark: figures, names and sources within a sentence
/// that was changed, where it is sure that both speak of the same; quotes in the whole text.
final class MarkChanges {

  private final Story.Report before;
  private final Story.Report after;
  private final List<Revision.Pair> pairs;
  private final Admission admission;
  private final List<Change> changes = new ArrayList<>();

  MarkChanges(
      Story.Report before, Story.Report after, List<Revision.Pair> pairs, Admission admission) {
    this.before = before;
    this.after = after;
    this.pairs = pairs;
    this.admission = admission;
  }

  List<Change> all() {
    for (Revision.Pair pair : pairs) {
      figures(pair);
      for (Name.Kind kind : Name.Kind.values()) {
        names(pair, kind);
      }
    }
    changes.addAll(new QuoteChanges(before, after, admission).all());
    return List.copyOf(changes);
  }

  private void figures(Revision.Pair pair) {
    List<Figure> old = new ArrayList<>(pair.before().marks(Figure.class));
    List<Figure> fresh = new ArrayList<>(pair.after().marks(Figure.class));
    for (Figure figure : List.copyOf(old)) {
      first(fresh, other -> isSame(figure, other))
          .ifPresent(
              same -> {
                old.remove(figure);
                fresh.remove(same);
                source(pair, figure, same);
              });
    }
    for (Figure figure : old) {
      Optional<Figure> other = first(fresh, o -> Objects.equals(o.unit(), figure.unit()));
      other.ifPresent(fresh::remove);
      change(
          Aspect.FIGURE,
          figure.what(),
          excerpt(before, figure),
          other.map(o -> excerpt(after, o)).orElse(null));
    }
    fresh.forEach(figure -> change(Aspect.FIGURE, figure.what(), null, excerpt(after, figure)));
  }

  private static boolean isSame(Figure one, Figure other) {
    return Objects.equals(one.value(), other.value())
        && Objects.equals(one.low(), other.low())
        && Objects.equals(one.high(), other.high())
        && Objects.equals(one.unit(), other.unit());
  }

  /// A source is told where its words stand in the sentence.
  private void source(Revision.Pair pair, Figure old, Figure fresh) {
    String was = old.attributedTo();
    String is = fresh.attributedTo();
    if (was != null && is != null && isOneName(was, is)) {
      return;
    }
    Excerpt from = was == null ? null : find(pair.before(), was);
    Excerpt to = is == null ? null : find(pair.after(), is);
    boolean found = (was == null || from != null) && (is == null || to != null);
    if (found && (from != null || to != null)) {
      change(Aspect.SOURCE, fresh.text(), from, to);
    }
  }

  private static @Nullable Excerpt find(Sentence sentence, String words) {
    Passage passage = sentence.passage();
    int at = passage.text().indexOf(words);
    if (at < 0) {
      return null;
    }
    int start = passage.start() + passage.text().codePointCount(0, at);
    int end = start + words.codePointCount(0, words.length());
    return new Excerpt(words, sentence.capture().article().id(), start, end);
  }

  /// A name in the place of another; or one that stands nowhere in the other capture.
  private void names(Revision.Pair pair, Name.Kind kind) {
    List<Name> gone = onlyIn(pair.before(), pair.after(), kind);
    List<Name> come = onlyIn(pair.after(), pair.before(), kind);
    if (gone.size() == 1 && come.size() == 1) {
      change(Aspect.NAME, null, excerpt(before, gone.getFirst()), excerpt(after, come.getFirst()));
      return;
    }
    for (Name name : gone) {
      if (isNew(name, after)) {
        change(Aspect.NAME, null, excerpt(before, name), null);
      }
    }
    for (Name name : come) {
      if (isNew(name, before)) {
        change(Aspect.NAME, null, null, excerpt(after, name));
      }
    }
  }

  private static List<Name> onlyIn(Sentence one, Sentence other, Name.Kind kind) {
    List<Name> known = other.marks(Name.class);
    List<Name> only = new ArrayList<>();
    for (Name name : one.marks(Name.class)) {
      boolean isKnown =
          known.stream().anyMatch(o -> isOneName(o, name))
              || only.stream().anyMatch(o -> isOneName(o, name));
      if (name.kind() == kind && !isKnown) {
        only.add(name);
      }
    }
    return only;
  }

  private static boolean isNew(Name name, Story.Report capture) {
    return capture.marked().marks(Name.class).stream().noneMatch(o -> isOneName(o, name));
  }

  private static boolean isOneName(Name one, Name other) {
    return isOneName(full(one), full(other));
  }

  private static String full(Name name) {
    return name.entity() == null ? name.text() : name.entity();
  }

  /// Whether one name is the other, or a part of it.
  static boolean isOneName(String one, String other) {
    Set<String> words = words(one);
    Set<String> others = words(other);
    return words.containsAll(others) || others.containsAll(words);
  }

  private static Set<String> words(String name) {
    return new HashSet<>(List.of(name.toLowerCase(Locale.ROOT).split("[\\s-]+", -1)));
  }

  private void change(
      Aspect aspect, @Nullable String what, @Nullable Excerpt from, @Nullable Excerpt to) {
    changes.add(new Change(aspect, what, from, to, admission.tells(from, to)));
  }

  static Excerpt excerpt(Story.Report capture, Mark mark) {
    return new Excerpt(mark.text(), capture.article().id(), mark.start(), mark.end());
  }

  private static <T> Optional<T> first(List<T> all, Predicate<T> that) {
    return all.stream().filter(that).findFirst();
  }
}
