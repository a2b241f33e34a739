package dev.firsthand.quality.marks;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// The sets of names: what the model is trained on and what it is measured on.
final class NameSets {

  static final String SOURCES =
      """
      GUM train (CC BY 4.0, CC BY-SA by genre), Wikigold (CC BY 4.0), CrossNER politics train and dev \
      (MIT), three of four documents of Universal NER EWT dev (CC BY-SA 4.0), every second of MEANTIME \
      (CC BY 4.0)""";

  private NameSets() {}

  static List<NameSet> training(Path data) throws IOException {
    List<NameSet> all = new ArrayList<>(withoutWikigold(data));
    all.add(new NameSet(wikigold(data)));
    return all;
  }

  static List<NameSet> withoutWikigold(Path data) throws IOException {
    List<List<TaggedSentence>> crossner = new ArrayList<>();
    crossner.addAll(ConllNames.crossner(data.resolve("crossner-politics/train.txt")));
    crossner.addAll(ConllNames.crossner(data.resolve("crossner-politics/dev.txt")));
    return List.of(
        new NameSet(GumNames.tagged(Gum.part(data.resolve("gum"), "train"))),
        new NameSet(crossner),
        new NameSet(ewtTraining(data)),
        new NameSet(everySecond(Meantime.tagged(data.resolve("meantime")), 0)));
  }

  static List<Path> files(Path data) {
    return List.of(
        data.resolve("gum/dep"),
        data.resolve("ner-wikigold/wikigold.conll.txt"),
        data.resolve("crossner-politics/train.txt"),
        data.resolve("crossner-politics/dev.txt"),
        data.resolve("meantime/intra_cross-doc_annotation"),
        data.resolve("ner-ewt/en_ewt-ud-dev.iob2"));
  }

  static List<List<TaggedSentence>> wikigold(Path data) throws IOException {
    return ConllNames.wikigold(data.resolve("ner-wikigold/wikigold.conll.txt"));
  }

  static List<List<TaggedSentence>> ewt(Path data, String part) throws IOException {
    return ConllNames.universal(data.resolve("ner-ewt/en_ewt-ud-" + part + ".iob2"));
  }

  /// The quarter of the dev part that is kept to look at.
  static List<List<TaggedSentence>> ewtDev(Path data) throws IOException {
    return everySecond(everySecond(ewt(data, "dev"), 0), 0);
  }

  private static List<List<TaggedSentence>> ewtTraining(Path data) throws IOException {
    List<List<TaggedSentence>> dev = ewt(data, "dev");
    List<List<TaggedSentence>> training = new ArrayList<>(everySecond(dev, 1));
    training.addAll(everySecond(everySecond(dev, 0), 1));
    return training;
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
