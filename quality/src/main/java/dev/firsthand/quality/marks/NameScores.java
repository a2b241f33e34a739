package dev.firsthand.quality.marks;

import dev.firsthand.mark.name.NameFinder;
import dev.firsthand.mark.tag.TagModel;
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
final class NameScores {

  private static final int FOLDS = 5;

  private NameScores() {}

  static List<ScoreLine> all(Path marks) throws IOException {
    NameFinder shipped = new NameFinder();
    Set<String> noOther = Set.of("OTH");
    return List.of(
        line("marks/ner-ewt", "dev half F1", shipped, devHalf(marks), noOther, .80, "XLM-R .86"),
        line("marks/ner-ewt", "test F1", shipped, NameSets.ewt(marks, "test"), noOther, .80, "-"),
        line("marks/ner-pud-wiki", "F1", shipped, pud(marks), noOther, .80, "XLM-R .83"),
        line("marks/gum", "dev F1", shipped, gumDev(marks), Set.of(), 0, "-"),
        wikigold(marks));
  }

  private static List<List<TaggedSentence>> devHalf(Path marks) throws IOException {
    return NameSets.everySecond(NameSets.ewt(marks, "dev"), 0);
  }

  private static List<List<TaggedSentence>> pud(Path marks) throws IOException {
    return ConllNames.universal(marks.resolve("ner-pud-wiki/en_pud-wiki.iob2"));
  }

  private static List<List<TaggedSentence>> gumDev(Path marks) throws IOException {
    return GumNames.tagged(Gum.part(marks.resolve("gum"), "dev"));
  }

  private static ScoreLine line(
      String set,
      String metric,
      NameFinder finder,
      List<List<TaggedSentence>> documents,
      Set<String> ignored,
      double goal,
      String best) {
    SpanScore score = new SpanScore();
    documents.forEach(document -> add(score, finder, document, ignored));
    return new ScoreLine(set, metric, score.f1(), 0, goal, best);
  }

  /// Each fifth of the documents by a model that saw the other four and the other sets.
  private static ScoreLine wikigold(Path marks) throws IOException {
    List<List<TaggedSentence>> wikigold = NameSets.wikigold(marks);
    List<List<TaggedSentence>> others = NameSets.withoutWikigold(marks);
    SpanScore score = new SpanScore();
    for (int fold = 0; fold < FOLDS; fold++) {
      List<List<TaggedSentence>> training = new ArrayList<>(others);
      List<List<TaggedSentence>> held = new ArrayList<>();
      for (int i = 0; i < wikigold.size(); i++) {
        (i % FOLDS == fold ? held : training).add(wikigold.get(i));
      }
      TagModel model = NameTrainer.train(training);
      NameFinder finder = new NameFinder(model);
      held.forEach(document -> add(score, finder, document, Set.of()));
    }
    return new ScoreLine("marks/ner-wikigold", "5-fold F1", score.f1(), 0, .84, ".80-.86");
  }

  private static void add(
      SpanScore score, NameFinder finder, List<TaggedSentence> document, Set<String> ignored) {
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
    score.count(both.size(), found.size(), gold.size());
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
