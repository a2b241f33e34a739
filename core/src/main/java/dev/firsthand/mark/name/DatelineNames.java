package dev.firsthand.mark.name;

import dev.firsthand.record.Mark.Name.Kind;
import dev.firsthand.text.DatelineHead;
import dev.firsthand.text.Span;
import dev.firsthand.text.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The names of a dateline: its form says that they are a place and an agency, whatever else they
/// may look like.
final class DatelineNames {

  /// A dateline is shorter, together with the beginning of what follows.
  private static final int LONGEST = 120;

  private DatelineNames() {}

  /// The names, if the sentence is a dateline.
  static Optional<List<Mention>> of(String body, List<Token> sentence) {
    if (sentence.isEmpty()) {
      return Optional.empty();
    }
    int start = sentence.getFirst().start();
    if (sentence.getLast().end() > start + LONGEST) {
      return Optional.empty();
    }
    String text = body.substring(start, Math.min(body.length(), start + LONGEST));
    return DatelineHead.of(text)
        .filter(head -> sentence.getLast().end() <= start + head.end())
        .map(head -> mentions(head, start, sentence));
  }

  private static List<Mention> mentions(DatelineHead head, int start, List<Token> sentence) {
    List<Mention> mentions = new ArrayList<>();
    add(head.place(), start, sentence, Kind.PLACE, mentions);
    add(head.agency(), start, sentence, Kind.ORGANISATION, mentions);
    return List.copyOf(mentions);
  }

  private static void add(
      @Nullable Span name, int start, List<Token> sentence, Kind kind, List<Mention> mentions) {
    if (name == null) {
      return;
    }
    List<Token> tokens =
        sentence.stream()
            .filter(token -> name.contains(new Span(token.start() - start, token.end() - start)))
            .toList();
    if (!tokens.isEmpty()) {
      mentions.add(new Mention(tokens, kind));
    }
  }
}
