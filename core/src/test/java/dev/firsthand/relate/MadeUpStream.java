package dev.firsthand.relate;

import dev.firsthand.record.Article;
import dev.firsthand.record.Marked;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/// A stream of made-up words: every event has words of its own, told by several outlets, some of
/// which copy each other, over a few days.
final class MadeUpStream {

  private static final Instant START = Instant.parse("2026-03-01T00:00:00Z");
  private static final int REPORTS = 4;

  private final Random random = new Random(11);

  /// @param hours between one article and the next
  List<Marked> articles(int count, int hours) {
    List<Marked> articles = new ArrayList<>();
    String before = "";
    for (int i = 0; i < count; i++) {
      int event = i / REPORTS / 3 * 3 + random.nextInt(3);
      boolean copies = !before.isEmpty() && random.nextInt(6) == 0;
      String body = copies ? before : body(event);
      articles.add(article(i, title(event), body, START.plus((long) i * hours, ChronoUnit.HOURS)));
      before = body;
    }
    return articles;
  }

  /// Events of which two at a time have most words in common, so that they look like one at first.
  List<Marked> twins(int count, int hours) {
    List<Marked> articles = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      int kind = i / 20;
      int twin = 1_000 + kind * 2 + random.nextInt(2);
      StringBuilder body = new StringBuilder();
      for (int w = 0; w < 60; w++) {
        body.append(word(random.nextBoolean() ? kind : twin, random.nextInt(14)));
        body.append(w % 12 == 11 ? ". " : " ");
      }
      Instant at = START.plus((long) i * hours, ChronoUnit.HOURS);
      articles.add(article(i, title(kind), body.toString(), at));
    }
    return articles;
  }

  String body(int event) {
    StringBuilder body = new StringBuilder("The office of the region told reporters that ");
    for (int i = 0; i < 60; i++) {
      boolean own = random.nextInt(3) > 0;
      body.append(own ? word(event, random.nextInt(14)) : word(-1, random.nextInt(400)));
      body.append(i % 12 == 11 ? ". " : " ");
    }
    return body + "\n\nSign up for our letter and never miss what moves the region every morning.";
  }

  private static String title(int event) {
    return "%s %s %s %s %s"
        .formatted(word(event, 0), word(event, 1), word(event, 2), word(event, 3), word(event, 4));
  }

  /// A word of an event, or of all for -1.
  private static String word(int event, int number) {
    StringBuilder word = new StringBuilder();
    long rest = Math.abs((event + 2) * 7_919L * 104_729 + number * 15_485_863L) % 100_000_000;
    for (int i = 0; i < 4; i++) {
      word.append("bdfgklmnprstvz".charAt((int) (rest % 14)));
      word.append("aeiou".charAt((int) (rest / 14 % 5)));
      rest /= 70;
    }
    return word.toString();
  }

  static Marked article(int number, String title, String body, Instant published) {
    String id = "a" + number;
    return new Marked(
        new Article(
            id,
            "https://news.example/" + id,
            "Outlet " + number % 7,
            title,
            List.of(),
            null,
            null,
            published.toString(),
            null,
            "en",
            body,
            List.of(),
            List.of(),
            List.of()),
        List.of());
  }
}
