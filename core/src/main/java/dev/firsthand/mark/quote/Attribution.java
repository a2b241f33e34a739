package dev.firsthand.mark.quote;

import dev.firsthand.mark.clause.NounPhrase;
import dev.firsthand.mark.clause.VerbGroup;
import org.jspecify.annotations.Nullable;

/// A place in a sentence that says who speaks.
///
/// @param verb the verb group of the cue; null for "according to"
/// @param cue the token of the cue
/// @param speaker the noun phrase that names the speaker
/// @param relay the noun phrase that names who passed the words on
/// @param start,end the tokens that it takes up, from the first of speaker and cue to the last
record Attribution(
    @Nullable VerbGroup verb,
    int cue,
    @Nullable NounPhrase speaker,
    @Nullable NounPhrase relay,
    int start,
    int end) {}
