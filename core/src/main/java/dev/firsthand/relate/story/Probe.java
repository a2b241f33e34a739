package dev.firsthand.relate.story;

/// An article laid out to be compared with many others: each vector as a table of its terms.
record Probe(
    Profile article,
    VectorTable body,
    VectorTable phrases,
    VectorTable title,
    VectorTable lede,
    VectorTable names,
    VectorTable figures) {

  static Probe of(Profile article) {
    return new Probe(
        article,
        new VectorTable(article.body()),
        new VectorTable(article.phrases()),
        new VectorTable(article.title()),
        new VectorTable(article.lede()),
        new VectorTable(article.names()),
        new VectorTable(article.figures()));
  }
}
