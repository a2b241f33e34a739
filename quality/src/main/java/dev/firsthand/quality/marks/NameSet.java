package dev.firsthand.quality.marks;

import java.util.List;

/// Documents that were tagged with names by the same people, after the same conventions.
record NameSet(List<List<TaggedSentence>> documents) {

  NameSet {
    documents = List.copyOf(documents);
  }
}
