package dev.firsthand.mark.clause;

/// A noun phrase without what hangs on it: tokens `start` to before `end` of a sentence.
///
/// @param head the word that it is about
public record NounPhrase(int start, int end, int head) {}
