package dev.firsthand.relate.story;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Finds the articles most like a new one: those that share its heaviest terms. Of each term only
/// the latest articles are kept, so that the cost of an article does not grow with their number,
/// and a term that everybody uses just now is no lead.
///
/// Every article of the window has a seat, a small number that is given to another when it leaves:
/// shares are added up by seat, without a map.
final class Neighbours {

  private final Map<Integer, Seats> postings = new HashMap<>();
  private final Map<Integer, Integer> seats = new HashMap<>();
  private @Nullable Profile[] seated = new @Nullable Profile[64];
  private double[] shares = new double[64];
  private int[] touched = new int[64 + 1];
  private final Seats free = new Seats();
  private int used;

  void add(Profile article) {
    int seat = free.isEmpty() ? used++ : free.removeLast();
    if (seat == seated.length) {
      seated = Arrays.copyOf(seated, seat * 2);
      shares = Arrays.copyOf(shares, seat * 2);
      touched = Arrays.copyOf(touched, seat * 2 + 1);
    }
    seated[seat] = article;
    seats.put(article.number(), seat);
    for (int at : article.leads()) {
      postings.computeIfAbsent(article.body().term(at), _ -> new Seats()).addLatest(seat);
    }
  }

  void remove(Profile article) {
    Integer seat = seats.remove(article.number());
    if (seat == null) {
      return;
    }
    for (int at : article.leads()) {
      postings.computeIfPresent(
          article.body().term(at), (_, list) -> list.remove(seat) ? list : null);
    }
    seated[seat] = null;
    free.add(seat);
  }

  /// The articles that share most with this one, best first.
  List<Profile> near(Profile article, int most) {
    int count = 0;
    for (int at : article.leads()) {
      Seats list = postings.get(article.body().term(at));
      if (list != null) {
        double weight = article.body().weight(at);
        count = share(list, weight * weight, count);
      }
    }
    Nearest nearest = new Nearest(most);
    for (int i = 0; i < count; i++) {
      int seat = touched[i];
      if (shares[seat] >= nearest.least()) {
        nearest.offer(shares[seat], seat);
      }
      shares[seat] = 0;
    }
    return nearest.articles();
  }

  /// Adds to the shares of a list of seats, and those that had none to the touched. Each is noted
  /// behind these, and only counted if it had none: a branch that goes either way costs more.
  ///
  /// @param before how many were touched before
  /// @return how many are by now
  private int share(Seats list, double amount, int before) {
    int count = before;
    for (int i = 0; i < list.size(); i++) {
      int seat = list.get(i);
      touched[count] = seat;
      count += shares[seat] == 0 ? 1 : 0;
      shares[seat] += amount;
    }
    return count;
  }

  private Profile at(int seat) {
    return Objects.requireNonNull(seated[seat]);
  }

  /// The best few, kept in order as they come.
  private final class Nearest {

    private final double[] best;
    private final int[] seats;
    private int count;

    Nearest(int most) {
      this.best = new double[most];
      this.seats = new int[most];
    }

    /// What is less than this is none of the best.
    double least() {
      return count < best.length ? 0 : best[count - 1];
    }

    void offer(double share, int seat) {
      if (count == best.length && !isBefore(share, seat, count - 1)) {
        return;
      }
      int at = count < best.length ? count++ : count - 1;
      for (; at > 0 && isBefore(share, seat, at - 1); at--) {
        best[at] = best[at - 1];
        seats[at] = seats[at - 1];
      }
      best[at] = share;
      seats[at] = seat;
    }

    /// Whether it is better than the one at a place; of two alike the earlier arrival is.
    private boolean isBefore(double share, int seat, int at) {
      return share > best[at] || (share == best[at] && at(seat).number() < at(seats[at]).number());
    }

    List<Profile> articles() {
      List<Profile> articles = new ArrayList<>(count);
      for (int i = 0; i < count; i++) {
        articles.add(at(seats[i]));
      }
      return articles;
    }
  }
}
