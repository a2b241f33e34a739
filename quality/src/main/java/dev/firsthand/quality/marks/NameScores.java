package dev.firsthand.quality.marks;

import dev.firsthand.mark.name.NameFinder;
import dev.firsthand.quality.Errors;
import dev.firsthand.quality.Measure;
import dev.firsthand.quality.Tally;
import dev.firsthand.record.Mark.Name;
import dev.firsthand.text.Token;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/// Scores names by exact span and kind, as the finder gives them for whole documents.
public final class NameScores {

  private static final int FOLDS = 5;
  private static final Set<String> NO_OTHER = Set.of("OTH");

  private NameScores() {}

  public static List<Measure> ewt(Path folder, Errors errors) throws IOException {
    List<List<TaggedSentence>> dev = NameSets.everySecond(NameSets.ewt(marks(folder), "dev"), 0);
    List<List<TaggedSentence>> test = NameSets.ewt(marks(folder), "test");
    return List.of(shipped("dev half F1", dev, NO_OTHER), shipped("test F1", test, NO_OTHER));
  }

  public static List<Measure> pudWiki(Path folder, Errors errors) throws IOException {
    List<List<TaggedSentence>> all = ConllNames.universal(folder.resolve("en_pud-wiki.iob2"));
    return List.of(shipped("F1", all, NO_OTHER));
  }

  public static List<Measure> gum(Path folder, Errors errors) throws IOException {
    List<List<TaggedSentence>> dev = GumNames.tagged(Gum.part(folder, "dev"));
    return List.of(shipped("dev F1", dev, Set.of()));
  }

  /// Each fifth of the documents by a model that saw the other four and the other sets.
  public static List<Measure> wikigold(Path folder, Errors errors) throws IOException {
    List<List<TaggedSentence>> wikigold = NameSets.wikigold(marks(folder));
    List<List<TaggedSentence>> others = NameSets.withoutWikigold(marks(folder));
    Tally score = new Tally();
    for (int fold = 0; fold < FOLDS; fold++) {
      List<List<TaggedSentence>> training = new ArrayList<>(others);
      List<List<TaggedSentence>> held = new ArrayList<>();
      for (int i = 0; i < wikigold.size(); i++) {
        (i % FOLDS == fold ? held : training).add(wikigold.get(i));
      }
      NameFinder finder = new NameFinder(NameTrainer.train(training));
      held.forEach(document -> add(score, finder, document, Set.of()));
    }
    return List.of(new Measure("5-fold F1", score.f1()));
  }

  /// The folder of all sets for marks.
  private static Path marks(Path folder) {
    return folder.resolveSibling("");
  }

  private static Measure shipped(
      String metric, List<List<TaggedSentence>> documents, Set<String> ignored) {
    NameFinder finder = new NameFinder();
    Tally score = new Tally();
    documents.forEach(document -> add(score, finder, document, ignored));
    return new Measure(metric, score.f1());
  }

  private static void add(
      Tally score, NameFinder finder, List<TaggedSentence> document, Set<String> ignored) {
    Set<String> gold = new TreeSet<>();
    document.forEach(sentence -> addGold(sentence, ignored, gold));
    List<List<Token>> tokens = document.stream().map(TaggedSentence::tokens).toList();
    Set<String> found = new TreeSet<>();
    for (Name name : finder.names(text(tokens), tokens)) {
      String kind = kind(name);
      if (!ignored.contains(kind)) {
        found.add(kind + " " + name.start() + " " + name.end());
      }
    }
    Set<String> both = new TreeSet<>(gold);
    both.retainAll(found);
    score.add(both.size(), found.size(), gold.size());
  }

  private static void addGold(TaggedSentence sentence, Set<String> ignored, Set<String> gold) {
    List<String> tags = sentence.tags();
    for (int i = 0; i < tags.size(); i++) {
      if (!tags.get(i).startsWith("B-")) {
        continue;
      }
      String kind = tags.get(i).substring(2);
      int last = i;
      while (last + 1 < tags.size() && tags.get(last + 1).equals("I-" + kind)) {
        last++;
      }
      if (!ignored.contains(kind)) {
        int start = sentence.tokens().get(i).start();
        gold.add(kind + " " + start + " " + sentence.tokens().get(last).end());
      }
    }
  }

  private static String text(List<List<Token>> sentences) {
    int end = 0;
    for (List<Token> tokens : sentences) {
      end = tokens.isEmpty() ? end : tokens.getLast().end();
    }
    char[] text = new char[end];
    Arrays.fill(text, ' ');
    for (List<Token> tokens : sentences) {
      for (Token token : tokens) {
        token.text().getChars(0, token.text().length(), text, token.start());
      }
    }
    return new String(text);
  }

  private static String kind(Name name) {
    return switch (name.kind()) {
      case PERSON -> "PER";
      case ORGANISATION -> "ORG";
      case PLACE -> "LOC";
      case OTHER -> "OTH";
    };
  }
}
