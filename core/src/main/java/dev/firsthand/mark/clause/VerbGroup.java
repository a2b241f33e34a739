package dev.firsthand.mark.clause;

import org.jspecify.annotations.Nullable;

/// A verb with its auxiliaries, and who does it to whom: tokens `start` to before `end`.
///
/// @param head the verb that carries the meaning
/// @param modal `will`, `may` and the like, in small letters
/// @param finite it has a tense of its own: `said`, `will say`, not `to say` or `saying`
/// @param infinitive it begins with `to`
/// @param present its tense is the present, and it has no perfect
/// @param subject the noun phrase before it, also for a passive
/// @param object the noun phrase right behind it
/// @param shared the verb has no subject of its own and takes that of the verb before it
public record VerbGroup(
    int start,
    int end,
    int head,
    @Nullable String modal,
    boolean finite,
    boolean infinitive,
    boolean present,
    boolean passive,
    boolean negated,
    @Nullable NounPhrase subject,
    @Nullable NounPhrase object,
    boolean shared) {

  VerbGroup with(@Nullable NounPhrase subject, @Nullable NounPhrase object, boolean shared) {
    return new VerbGroup(
        start,
        end,
        head,
        modal,
        finite,
        infinitive,
        present,
        passive,
        negated,
        subject,
        object,
        shared);
  }

  /// The same verb with the subject of the one that governs it; a passive governor ("is expected
  /// to") lends its subject too.
  public VerbGroup under(VerbGroup governor) {
    return with(governor.subject(), object, true);
  }
}
