package dev.firsthand.relate.story;

/// A story that an article may belong to.
public record Candidate(String story, Features features, double score) {

  int number() {
    return Integer.parseInt(story);
  }
}
