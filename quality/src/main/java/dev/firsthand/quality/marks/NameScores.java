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
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/// Scores names by exact span and kind, as the finder gives them for whole documents.
public final class NameScores {

  /// A name in its document.
  private record Found(int start, int end, String kind) implements Comparable<Found> {

    private static final Comparator<Found> ORDER =
        Comparator.comparingInt(Found::start)
            .thenComparingInt(Found::end)
            .thenComparing(Found::kind);

    @Override
    public int compareTo(Found other) {
      return ORDER.compare(this, other);
    }
  }

  private static final int FOLDS = 5;
  private static final Set<String> NO_OTHER = Set.of("OTH");

  private NameScores() {}

  public static List<Measure> ewt(Path folder, Errors errors) throws IOException {
    List<List<TaggedSentence>> dev = NameSets.everySecond(NameSets.ewt(marks(folder), "dev"), 0);
    List<List<TaggedSentence>> test = NameSets.ewt(marks(folder), "test");
    return List.of(
        shipped("dev half F1", dev, NO_OTHER, errors),
        shipped("test F1", test, NO_OTHER, Errors.SILENT));
  }

  public static List<Measure> pudWiki(Path folder, Errors errors) throws IOException {
    List<List<TaggedSentence>> all = ConllNames.universal(folder.resolve("en_pud-wiki.iob2"));
    return List.of(shipped("F1", all, NO_OTHER, Errors.SILENT));
  }

  public static List<Measure> gum(Path folder, Errors errors) throws IOException {
    List<List<TaggedSentence>> dev = GumNames.tagged(Gum.part(folder, "dev"));
    return List.of(shipped("dev F1", dev, Set.of(), errors));
  }

  /// The half of the articles that nothing was trained on.
  public static List<Measure> meantime(Path folder, Errors errors) throws IOException {
    List<List<TaggedSentence>> test = NameSets.everySecond(Meantime.tagged(folder), 1);
    return List.of(shipped("test F1", test, NO_OTHER, Errors.SILENT));
  }

  public static List<Measure> re3d(Path folder, Errors errors) throws IOException {
    List<List<TaggedSentence>> all = Re3d.tagged(folder);
    return List.of(
        shipped("dev F1", NameSets.everySecond(all, 0), NO_OTHER, errors),
        shipped("test F1", NameSets.everySecond(all, 1), NO_OTHER, Errors.SILENT));
  }

  /// Each fifth of the documents by a model that saw the other four and the other sets.
  public static List<Measure> wikigold(Path folder, Errors errors) throws IOException {
    List<List<TaggedSentence>> wikigold = NameSets.wikigold(marks(folder));
    List<NameSet> others = NameSets.withoutWikigold(marks(folder));
    Tally score = new Tally();
    for (int fold = 0; fold < FOLDS; fold++) {
      List<List<TaggedSentence>> training = new ArrayList<>();
      List<List<TaggedSentence>> held = new ArrayList<>();
      for (int i = 0; i < wikigold.size(); i++) {
        (i % FOLDS == fold ? held : training).add(wikigold.get(i));
      }
      List<NameSet> sets = new ArrayList<>(others);
      sets.add(new NameSet(training));
      NameFinder finder = new NameFinder(NameTrainer.train(sets));
      held.forEach(document -> add(score, finder, document, Set.of(), Errors.SILENT));
    }
    return List.of(new Measure("5-fold F1", score.f1()));
  }

  /// The folder of all sets for marks.
  private static Path marks(Path folder) {
    return folder.resolveSibling("");
  }

  private static Measure shipped(
      String metric, List<List<TaggedSentence>> documents, Set<String> ignored, Errors errors) {
    return new Measure(metric, tally(new NameFinder(), documents, ignored, errors).f1());
  }

  static Tally tally(
      NameFinder finder, List<List<TaggedSentence>> documents, Set<String> ignored, Errors errors) {
    Tally score = new Tally();
    documents.forEach(document -> add(score, finder, document, ignored, errors));
    return score;
  }

  private static void add(
      Tally score,
      NameFinder finder,
      List<TaggedSentence> document,
      Set<String> ignored,
      Errors errors) {
    Set<Found> gold = new TreeSet<>();
    Set<Integer> unjudged = new HashSet<>();
    for (TaggedSentence sentence : document) {
      addGold(sentence, ignored, gold);
      addUnjudged(sentence, unjudged);
    }
    List<List<Token>> tokens = document.stream().map(TaggedSentence::tokens).toList();
    String text = text(tokens);
    Set<Found> found = new TreeSet<>();
    for (Name name : finder.names(text, tokens)) {
      String kind = kind(name);
      boolean judged =
          IntStream.range(name.start(), name.end()).noneMatch(at -> unjudged.contains(at));
      if (judged && !ignored.contains(kind)) {
        found.add(new Found(name.start(), name.end(), kind));
      }
    }
    Set<Found> both = new TreeSet<>(gold);
    both.retainAll(found);
    score.add(both.size(), found.size(), gold.size());
    gold.stream().filter(name -> !both.contains(name)).forEach(tell("missed", text, errors));
    found.stream().filter(name -> !both.contains(name)).forEach(tell("wrong", text, errors));
  }

  private static Consumer<Found> tell(String error, String text, Errors errors) {
    return name ->
        errors.tell(
            error,
            name.kind,
            text.substring(name.start, name.end),
            MarkedText.around(text, name.start, name.end));
  }

  private static void addUnjudged(TaggedSentence sentence, Set<Integer> places) {
    for (int i = 0; i < sentence.tags().size(); i++) {
      if (sentence.tags().get(i).equals(NameConvention.UNJUDGED)) {
        places.add(sentence.tokens().get(i).start());
      }
    }
  }

  private static void addGold(TaggedSentence sentence, Set<String> ignored, Set<Found> gold) {
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
        gold.add(new Found(start, sentence.tokens().get(last).end(), kind));
      }
    }
  }

  /// The text that the sentences stand in, blanks between their tokens.
  static String text(List<List<Token>> sentences) {
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
