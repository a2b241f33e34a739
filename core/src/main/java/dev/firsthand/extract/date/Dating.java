package dev.firsthand.extract.date;

import dev.firsthand.extract.choice.LinearModel;
import dev.firsthand.extract.date.DateClaim.Trust;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Settles when an article was published and updated, from all that the page claims.
///
/// The most trusted credible claim wins; a claim of the same day that also knows the time, or the
/// zone, refines it. A date after the capture, or outside of the web's years, is not believed.
public final class Dating {

  private static final int FIRST_YEAR = 1990;
  private static final int LAST_YEAR = 2100;
  private static final DateTimeFormatter MINUTES =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm", Locale.ROOT);
  private static final DateTimeFormatter SECONDS =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss", Locale.ROOT);

  private final DateReader reader;
  private final @Nullable String country;
  private final @Nullable LocalDate latest;
  private final List<DateClaim> claims = new ArrayList<>();
  private @Nullable LocalDate impossible;
  private @Nullable LinearModel model;
  private boolean settled;
  private Optional<PrintedDate> publication = Optional.empty();

  /// @param country of the page, ISO 3166, for zone abbreviations that several countries use
  public Dating(DateReader reader, @Nullable String country, @Nullable Instant captured) {
    this.reader = reader;
    this.country = country;
    this.latest =
        captured == null ? null : captured.atOffset(ZoneOffset.UTC).toLocalDate().plusDays(1);
  }

  /// The days on which it may have been published; the claims bring times in UTC to the writer's.
  public List<DateCandidate> candidates() {
    List<DateClaim> published = claims.stream().filter(claim -> !claim.updated()).toList();
    LocalDay local = new LocalDay(published, country);
    return DateCandidate.of(
        claims.stream()
            .map(c -> new DateClaim(c.trust(), c.updated(), local.of(believed(c, published))))
            .toList());
  }

  /// What machines are told must not contradict what the page plainly prints, and figures that
  /// could be two days are the one that machines are told.
  private static PrintedDate believed(DateClaim claim, List<DateClaim> published) {
    boolean told = claim.trust().compareTo(Trust.LABELLED) > 0;
    return told || claim.date().ambiguous()
        ? unswapped(claim.date(), published, !told)
        : claim.date();
  }

  /// From now on weighs what speaks for each day, in place of believing the most trusted claim.
  public void weighBy(LinearModel weights) {
    model = weights;
  }

  public DateReader reader() {
    return reader;
  }

  /// Takes the first date of a text that is nothing but a date.
  public void claim(Trust trust, boolean updated, Optional<String> text) {
    text.flatMap(reader::first).ifPresent(date -> claim(new DateClaim(trust, updated, date)));
  }

  public void claim(DateClaim claim) {
    settled = false;
    if (isCredible(claim.date().date())) {
      claims.add(claim);
    } else if (!claim.updated() && claim.trust().compareTo(Trust.NEAR_TITLE) >= 0) {
      impossible = impossible == null ? claim.date().date() : impossible;
    }
  }

  /// Takes every date of a text, each as the words before it say; `trust` is for dates without such
  /// words.
  public void claimAll(Trust trust, boolean updated, String text) {
    int from = 0;
    for (PrintedDate date : reader.all(text)) {
      DateLabels.Label label = DateLabels.before(text, date.start(), from);
      from = date.end();
      if (label == DateLabels.Label.OTHER) {
        continue;
      }
      boolean labelled = label != null && trust.compareTo(Trust.LABELLED) < 0;
      Trust byLabel = trust == Trust.ANYWHERE ? Trust.FAR_LABELLED : Trust.LABELLED;
      claim(
          new DateClaim(
              labelled ? byLabel : trust,
              label == null ? updated : label == DateLabels.Label.UPDATED,
              date));
    }
  }

  boolean isCredible(LocalDate date) {
    boolean webs = date.getYear() >= FIRST_YEAR && date.getYear() < LAST_YEAR;
    return webs && (latest == null || !date.isAfter(latest));
  }

  public Optional<String> published() {
    return publication().map(this::iso);
  }

  private Optional<PrintedDate> publication() {
    if (!settled) {
      LinearModel weights = model;
      publication = weights == null ? best(false) : likeliest(weights);
      settled = true;
    }
    return publication;
  }

  private Optional<PrintedDate> likeliest(LinearModel weights) {
    List<DateCandidate> all = candidates();
    List<DateClaim> published = claims.stream().filter(claim -> !claim.updated()).toList();
    DateCandidate best = null;
    double most = Double.NEGATIVE_INFINITY;
    for (DateCandidate day : all) {
      double score = all.size() == 1 ? 0 : weights.score(day.features(all));
      if (score > most) {
        best = day;
        most = score;
      }
    }
    return Optional.ofNullable(best).map(day -> refined(day.claim().date(), published));
  }

  /// The last change, unless it is said to be before the publication.
  public Optional<String> updated() {
    Optional<PrintedDate> first = publication();
    return best(true)
        .filter(last -> first.isEmpty() || !last.date().isBefore(first.get().date()))
        .map(this::iso)
        .filter(iso -> !iso.equals(first.map(this::iso).orElse(null)));
  }

  /// A date that cannot be, where the page claims no other.
  public Optional<LocalDate> impossible() {
    boolean none = claims.stream().allMatch(c -> c.trust() == Trust.ANYWHERE);
    boolean wild = impossible != null && impossible.getYear() >= LAST_YEAR;
    return none && wild ? Optional.ofNullable(impossible) : Optional.empty();
  }

  private Optional<PrintedDate> best(boolean updated) {
    List<DateClaim> candidates = claims.stream().filter(c -> c.updated() == updated).toList();
    Comparator<DateClaim> byTrust = Comparator.comparing(DateClaim::trust);
    // max() keeps the last of equals, and the first on the page is wanted.
    return candidates.reversed().stream()
        .max(byTrust)
        .map(
            claim ->
                new LocalDay(candidates, country).of(unswapped(claim.date(), candidates, false)))
        .map(date -> refined(date, candidates));
  }

  /// Machines are told `2026-06-03` where the page plainly prints 6 March: the page is right.
  ///
  /// @param byTold whether it is the other way round, and what machines are told is right
  private static PrintedDate unswapped(
      PrintedDate date, List<DateClaim> candidates, boolean byTold) {
    LocalDate day = date.date();
    if (day.getDayOfMonth() > 12 || day.getDayOfMonth() == day.getMonthValue()) {
      return date;
    }
    LocalDate swapped = LocalDate.of(day.getYear(), day.getDayOfMonth(), day.getMonthValue());
    for (DateClaim claim : candidates) {
      boolean told = claim.trust().compareTo(Trust.LABELLED) > 0;
      boolean near = claim.trust().compareTo(Trust.FOOT_ELEMENT) >= 0;
      boolean plain = near && told == byTold && !claim.date().ambiguous();
      if (plain && claim.date().date().equals(swapped)) {
        return claim.date();
      }
    }
    return date;
  }

  private static PrintedDate refined(PrintedDate date, List<DateClaim> candidates) {
    PrintedDate best = date;
    for (DateClaim claim : candidates) {
      PrintedDate other = claim.date();
      if (other.date().equals(best.date()) && fineness(other) > fineness(best)) {
        best = other;
      }
    }
    return best;
  }

  private static int fineness(PrintedDate date) {
    boolean midnight = LocalTime.MIDNIGHT.equals(date.time());
    return date.time() == null || midnight ? 0 : date.zone() == null ? 1 : 2;
  }

  private String iso(PrintedDate date) {
    LocalTime time = date.time();
    boolean dayOnly = time == null || (time.equals(LocalTime.MIDNIGHT) && date.zone() == null);
    if (time == null || dayOnly) {
      return date.date().toString();
    }
    LocalDateTime local = date.date().atTime(time);
    String text = (time.getSecond() == 0 ? MINUTES : SECONDS).format(local);
    String zone = date.zone();
    return zone == null
        ? text
        : text + Zones.offset(zone, local, country).map(ZoneOffset::getId).orElse("");
  }
}
