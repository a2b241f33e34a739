package dev.firsthand.mark.moment;

import dev.firsthand.mark.moment.TimeWord.Sort;
import org.jspecify.annotations.Nullable;

/// Times told only roughly: `recently`, `now`, `the past`, `in the future`.
final class References implements TimeRule {

  @Override
  public @Nullable Found match(TimeTokens tokens, int at) {
    int reference = tokens.number(at, Sort.REFERENCE);
    if (reference >= 0) {
      return new Found(at, at + 1, new When.Reference(TimeWords.REFERENCES.get(reference)));
    }
    if (tokens.is(at, "these") && tokens.is(at + 1, "days")) {
      return new Found(at, at + 2, new When.Reference("PRESENT_REF"));
    }
    boolean article = tokens.is(at - 1, "the");
    int noun = tokens.is(at, "near") ? at + 1 : at;
    if (article && tokens.is(noun, "future")) {
      return new Found(at, noun + 1, new When.Reference("FUTURE_REF"));
    }
    return article && tokens.is(at, "past") && tokens.is(at - 2, "in")
        ? new Found(at, at + 1, new When.Reference("PAST_REF"))
        : null;
  }
}
