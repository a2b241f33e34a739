package dev.firsthand.relate.lineage;

import dev.firsthand.relate.reading.Arrival;
import dev.firsthand.relate.reading.Stamp;
import dev.firsthand.text.Tokens;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What lineage keeps of an article as long as it is in the window.
final class Piece {

  /// So many words in a row are recognised as somebody's words wherever they stand.
  static final int QUOTED_RUN = 5;

  private final Stamp stamp;
  private final CopyText text;
  private final int[] shingles;
  private final List<Shingles.Print> prints;
  private final int[] outlet;
  private final long[] quoted;
  private final Credits credits;
  private final List<String> account;
  private final Set<String> names;

  private Piece(Arrival arrival, CopyText text, Agencies agencies) {
    this.stamp = arrival.stamp();
    this.text = text;
    long[] hashes = Shingles.all(text.words());
    this.shingles = Arrays.stream(hashes).mapToInt(hash -> (int) hash).toArray();
    this.prints = Shingles.winnow(hashes);
    this.outlet = outlet(stamp.outlet());
    this.quoted = quoted(text);
    this.credits = Credits.of(arrival, agencies);
    boolean isCredited = !credits.any().isEmpty();
    this.account = isCredited ? Accounts.sequence(arrival) : List.of();
    this.names = isCredited ? Accounts.names(arrival) : Set.of();
  }

  private Piece(Piece piece, CopyText text) {
    this.stamp = piece.stamp;
    this.text = text;
    this.shingles = piece.shingles;
    this.prints = piece.prints;
    this.outlet = piece.outlet;
    this.quoted = piece.quoted;
    this.credits = piece.credits;
    this.account = piece.account;
    this.names = piece.names;
  }

  static Piece of(Arrival arrival, Agencies agencies) {
    return new Piece(arrival, CopyText.of(arrival), agencies);
  }

  /// The same piece with further stretches of words known to be furniture.
  Piece withFurniture(List<Furniture.Stretch> stretches) {
    return stretches.isEmpty() ? this : new Piece(this, text.withFurniture(stretches));
  }

  int number() {
    return stamp.number();
  }

  String id() {
    return stamp.id();
  }

  Stamp stamp() {
    return stamp;
  }

  CopyText text() {
    return text;
  }

  /// The hashes of all runs of [SharedRuns#SHINGLE] words, 32 bits of each.
  int[] shingles() {
    return shingles;
  }

  /// The fingerprints of the whole text.
  List<Shingles.Print> prints() {
    return prints;
  }

  Credits credits() {
    return credits;
  }

  /// The figures and dates in the order of the text, where an agency is credited.
  List<String> account() {
    return account;
  }

  /// The names, where an agency is credited.
  Set<String> names() {
    return names;
  }

  /// Whether the outlet is named between two words of `other`.
  boolean isNamedIn(CopyText other, int from, int to) {
    if (outlet.length == 0) {
      return false;
    }
    for (int i = Math.max(0, from); i + outlet.length <= Math.min(to, other.size()); i++) {
      if (Arrays.equals(outlet, 0, outlet.length, other.words(), i, i + outlet.length)) {
        return true;
      }
    }
    return false;
  }

  boolean isQuoted(long run) {
    return Arrays.binarySearch(quoted, run) >= 0;
  }

  private static int[] outlet(@Nullable String name) {
    return name == null ? new int[0] : CopyText.words(Tokens.of(Outlets.plainName(name)));
  }

  private static long[] quoted(CopyText text) {
    long[] runs = new long[text.size()];
    int count = 0;
    int inside = 0;
    for (int i = 0; i < text.size(); i++) {
      inside = text.kind(i) == CopyText.QUOTED ? inside + 1 : 0;
      if (inside >= QUOTED_RUN) {
        runs[count++] = Shingles.hash(text.words(), i - QUOTED_RUN + 1, QUOTED_RUN);
      }
    }
    long[] sorted = Arrays.copyOf(runs, count);
    Arrays.sort(sorted);
    return sorted;
  }
}
