package dev.firsthand.weigh.revision;

import dev.firsthand.record.Dossier.Change;
import dev.firsthand.record.Dossier.Change.Aspect;
import dev.firsthand.record.Dossier.Excerpt;
import dev.firsthand.record.Mark.Quote;
import dev.firsthand.record.Mark.Speaker;
import dev.firsthand.record.Story;
import dev.firsthand.text.Token;
import dev.firsthand.text.Tokens;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The direct quotes that were taken out, put in, worded otherwise or given to somebody else.
/// Words that still stand in the text, quoted or not, are not gone.
final class QuoteChanges {

  /// Fewer words in quote marks are a turn of phrase.
  private static final int FEWEST_WORDS = 3;

  /// Two quotes that share so much of their words are one that was changed.
  private static final double SAME_QUOTE = 0.6;

  /// A quote with its words, without case and punctuation.
  private record Spoken(Story.Report capture, Quote quote, List<String> words) {

    Excerpt excerpt() {
      return MarkChanges.excerpt(capture, quote);
    }

    @Nullable Excerpt speaker() {
      Speaker speaker = quote.speaker();
      return speaker == null
          ? null
          : new Excerpt(speaker.name(), capture.article().id(), speaker.start(), speaker.end());
    }

    double likeness(Spoken other) {
      Set<String> shared = new HashSet<>(words);
      shared.retainAll(other.words);
      int all = new HashSet<>(words).size() + new HashSet<>(other.words).size();
      return 2.0 * shared.size() / all;
    }
  }

  private final Story.Report before;
  private final Story.Report after;
  private final Admission admission;
  private final List<Change> changes = new ArrayList<>();

  QuoteChanges(Story.Report before, Story.Report after, Admission admission) {
    this.before = before;
    this.after = after;
    this.admission = admission;
  }

  List<Change> all() {
    List<Spoken> old = new ArrayList<>(quotes(before));
    List<Spoken> fresh = new ArrayList<>(quotes(after));
    for (Spoken quote : List.copyOf(old)) {
      fresh.stream()
          .filter(other -> other.words().equals(quote.words()))
          .findFirst()
          .ifPresent(
              same -> {
                old.remove(quote);
                fresh.remove(same);
                speaker(quote, same);
              });
    }
    old.removeIf(quote -> stands(quote, after));
    List<Spoken> put = new ArrayList<>(fresh);
    for (Spoken quote : old) {
      Optional<Spoken> other = alike(quote, fresh);
      other.ifPresent(fresh::remove);
      other.ifPresent(put::remove);
      change(quote, other.orElse(null));
    }
    put.stream().filter(quote -> !stands(quote, before)).forEach(quote -> change(null, quote));
    return List.copyOf(changes);
  }

  private static List<Spoken> quotes(Story.Report capture) {
    return capture.marked().marks(Quote.class).stream()
        .filter(quote -> quote.kind() == Quote.Kind.DIRECT)
        .map(quote -> new Spoken(capture, quote, words(quote.text())))
        .filter(quote -> quote.words().size() >= FEWEST_WORDS)
        .toList();
  }

  private static List<String> words(String text) {
    return Tokens.of(text).stream()
        .filter(token -> token.isWord() || token.isNumber())
        .map(Token::lower)
        .toList();
  }

  private static boolean stands(Spoken quote, Story.Report capture) {
    return Collections.indexOfSubList(words(capture.article().body()), quote.words()) >= 0;
  }

  private static Optional<Spoken> alike(Spoken quote, List<Spoken> others) {
    return others.stream()
        .filter(other -> quote.likeness(other) >= SAME_QUOTE)
        .max((a, b) -> Double.compare(quote.likeness(a), quote.likeness(b)));
  }

  private void speaker(Spoken old, Spoken fresh) {
    Excerpt from = old.speaker();
    Excerpt to = fresh.speaker();
    boolean isOther =
        from != null
            && to != null
            && isNamed(from)
            && isNamed(to)
            && !MarkChanges.isOneName(name(old), name(fresh));
    if (isOther) {
      boolean announced = admission.tells(from, to);
      changes.add(new Change(Aspect.SPEAKER, fresh.quote().text(), from, to, announced));
    }
  }

  private static boolean isNamed(Excerpt speaker) {
    return speaker.text().codePoints().anyMatch(Character::isUpperCase);
  }

  private static String name(Spoken spoken) {
    Speaker speaker = spoken.quote().speaker();
    return speaker == null ? "" : speaker.entity() == null ? speaker.name() : speaker.entity();
  }

  private void change(@Nullable Spoken old, @Nullable Spoken fresh) {
    Spoken told = fresh == null ? old : fresh;
    Excerpt speaker = told == null ? null : told.speaker();
    Excerpt from = old == null ? null : old.excerpt();
    Excerpt to = fresh == null ? null : fresh.excerpt();
    changes.add(
        new Change(
            Aspect.QUOTE,
            speaker == null ? null : speaker.text(),
            from,
            to,
            admission.tells(from, to, speaker)));
  }
}
