package dev.firsthand.extract;

import java.util.Set;

/// What may be the answer to one of a page's questions, such as its author, with all that speaks for
/// and against it, for the training of the models that choose.
///
/// @param value what may be the answer
/// @param features that the model weighs
public record Candidate(String value, Set<String> features) {

  public Candidate {
    features = Set.copyOf(features);
  }
}
