package dev.firsthand.mark.moment;

import org.jspecify.annotations.Nullable;

/// Recognises one form of time expression.
@FunctionalInterface
interface TimeRule {

  /// The longest expression of this form that begins at token `at`; null when there is none. Looks
  /// only a bounded number of tokens away from `at`.
  @Nullable Found match(TimeTokens tokens, int at);
}
