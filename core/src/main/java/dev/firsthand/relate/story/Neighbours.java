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
  private final Seats free = new Seats();
  private int used;

  void add(Profile article) {
    int seat = free.isEmpty() ? used++ : free.removeLast();
    if (seat == seated.length) {
      seated = Arrays.copyOf(seated, seat * 2);
      shares = Arrays.copyOf(shares, seat * 2);
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
    Seats touched = new Seats();
    for (int at : article.leads()) {
      Seats list = postings.get(article.body().term(at));
      if (list != null) {
        double weight = article.body().weight(at);
        share(list, weight * weight, touched);
      }
    }
    Nearest nearest = new Nearest(most);
    for (int i = 0; i < touched.size(); i++) {
      int seat = touched.get(i);
      if (shares[seat] >= nearest.least()) {
        nearest.offer(shares[seat], at(seat));
      }
      shares[seat] = 0;
    }
    return nearest.articles();
  }

  private void share(Seats list, double amount, Seats touched) {
    for (int i = 0; i < list.size(); i++) {
      int seat = list.get(i);
      if (shares[seat] == 0) {
        touched.add(seat);
      }
      shares[seat] += amount;
    }
  }

  private Profile at(int seat) {
    return Objects.requireNonNull(seated[seat]);
  }

  /// The best few, kept in order as they come.
  private static final class Nearest {

    private final double[] shares;
    private final @Nullable Profile[] articles;
    private int count;

    Nearest(int most) {
      this.shares = new double[most];
      this.articles = new @Nullable Profile[most];
    }

    /// What is less than this is none of the best.
    double least() {
      return count < shares.length ? 0 : shares[count - 1];
    }

    void offer(double share, Profile article) {
      if (count == shares.length && !isBefore(share, article, count - 1)) {
        return;
      }
      int at = count < shares.length ? count++ : count - 1;
      for (; at > 0 && isBefore(share, article, at - 1); at--) {
        shares[at] = shares[at - 1];
        articles[at] = articles[at - 1];
      }
      shares[at] = share;
      articles[at] = article;
    }

    /// Whether it is better than the one at a place; of two alike the earlier arrival is.
    private boolean isBefore(double share, Profile article, int at) {
      return share > shares[at] || (share == shares[at] && article.number() < article(at).number());
    }

    private Profile article(int at) {
      return Objects.requireNonNull(articles[at]);
    }

    List<Profile> articles() {
      List<Profile> best = new ArrayList<>(count);
      for (int i = 0; i < count; i++) {
        best.add(article(i));
      }
      return best;
    }
  }
}
