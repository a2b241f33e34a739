package dev.firsthand.relate.story;

import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;

/// Finds the articles most like a new one: those that share its heaviest terms. Of each term only
/// the latest articles are kept, so that the cost of an article does not grow with their number,
/// and a term that everybody uses just now is no lead.
final class Neighbours {

  /// Of each article so many terms are indexed and looked up.
  private static final int TERMS = 40;

  /// A term leads to so many of the latest articles that hold it.
  private static final int LATEST = 200;

  private static final Comparator<Share> LEAST_FIRST =
      Comparator.comparingDouble((Share share) -> share.sum)
          .thenComparingInt(share -> -share.article.number());

  private static final Deque<Profile> NONE = new ArrayDeque<>();

  private final Map<Integer, Deque<Profile>> postings = new HashMap<>();

  void add(Profile article) {
    for (int at : article.body().heaviest(TERMS)) {
      Deque<Profile> list =
          postings.computeIfAbsent(article.body().term(at), _ -> new ArrayDeque<>(2));
      list.addLast(article);
      if (list.size() > LATEST) {
        list.removeFirst();
      }
    }
  }

  void remove(Profile article) {
    for (int at : article.body().heaviest(TERMS)) {
      postings.computeIfPresent(
          article.body().term(at),
          (_, list) -> {
            list.remove(article);
            return list.isEmpty() ? null : list;
          });
    }
  }

  /// The articles that share most with this one, best first.
  List<Profile> near(Profile article, int most) {
    Map<Profile, Share> shares = new HashMap<>();
    for (int at : article.body().heaviest(TERMS)) {
      double weight = article.body().weight(at);
      for (Profile other : postings.getOrDefault(article.body().term(at), NONE)) {
        shares.computeIfAbsent(other, Share::new).add(weight);
      }
    }
    PriorityQueue<Share> best = new PriorityQueue<>(LEAST_FIRST);
    for (Share share : shares.values()) {
      best.add(share);
      if (best.size() > most) {
        best.remove();
      }
    }
    return best.stream().sorted(LEAST_FIRST.reversed()).map(share -> share.article).toList();
  }

  private static final class Share {

    private final Profile article;
    private double sum;

    Share(Profile article) {
      this.article = article;
    }

    void add(double weight) {
      sum += weight * weight;
    }
  }
}
