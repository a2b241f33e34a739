package dev.firsthand.relate.reading;

import dev.firsthand.record.Article;
import dev.firsthand.record.Marked;
import dev.firsthand.text.Token;
import dev.firsthand.text.Tokens;
import java.util.List;

/// An article as it comes in.
///
/// @param tokens the words of the body
/// @param title the words of the title, without standing parts
public record Arrival(Stamp stamp, Marked marked, List<Token> tokens, List<Token> title) {

  public static Arrival of(int number, Marked marked, StreamClock clock, StandingTitles titles) {
    Article article = marked.article();
    String title = article.title();
    StreamClock.Reading time = clock.read(article);
    return new Arrival(
        new Stamp(
            number, article.id(), article.outlet(), title, time.day(), time.timed(), time.dated()),
        marked,
        Tokens.of(article.body()),
        title == null ? List.of() : titles.news(title));
  }

  public Article article() {
    return marked.article();
  }

  public int number() {
    return stamp.number();
  }

  public String id() {
    return stamp.id();
  }
}
