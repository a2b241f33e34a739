package dev.firsthand.quality.marks;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// The sets of names: what the model is trained on and what it is measured on.
final class NameSets {

  static final String SOURCES =
      """
      GUM train (CC BY 4.0, CC BY-SA by genre), Wikigold (CC BY 4.0), CrossNER politics train (MIT), \
      every second document of Universal NER EWT dev (CC BY-SA 4.0)""";

  private NameSets() {}

  static List<List<TaggedSentence>> training(Path data) throws IOException {
    List<List<TaggedSentence>> all = new ArrayList<>(wikigold(data));
    all.addAll(withoutWikigold(data));
    return all;
  }

  static List<List<TaggedSentence>> withoutWikigold(Path data) throws IOException {
    List<List<TaggedSentence>> all = new ArrayList<>();
    all.addAll(GumNames.tagged(Gum.part(data.resolve("gum"), "train")));
    all.addAll(ConllNames.crossner(data.resolve("crossner-politics/train.txt")));
    all.addAll(everySecond(ewt(data, "dev"), 1));
    return all;
  }

  static List<Path> files(Path data) {
    return List.of(
        data.resolve("gum/dep"),
        data.resolve("ner-wikigold/wikigold.conll.txt"),
        data.resolve("crossner-politics/train.txt"),
        data.resolve("ner-ewt/en_ewt-ud-dev.iob2"));
  }

  static List<List<TaggedSentence>> wikigold(Path data) throws IOException {
    return ConllNames.wikigold(data.resolve("ner-wikigold/wikigold.conll.txt"));
  }

  static List<List<TaggedSentence>> ewt(Path data, String part) throws IOException {
    return ConllNames.universal(data.resolve("ner-ewt/en_ewt-ud-" + part + ".iob2"));
  }

  /// The documents with odd or even numbers.
  static List<List<TaggedSentence>> everySecond(List<List<TaggedSentence>> documents, int rest) {
    List<List<TaggedSentence>> half = new ArrayList<>();
    for (int i = rest; i < documents.size(); i += 2) {
      half.add(documents.get(i));
    }
    return half;
  }
}
