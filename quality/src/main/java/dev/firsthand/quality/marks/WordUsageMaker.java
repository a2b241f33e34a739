package dev.firsthand.quality.marks;

import dev.firsthand.mark.name.NameFinder;
import dev.firsthand.mark.name.WordUsage;
import dev.firsthand.quality.tag.ModelRecord;
import dev.firsthand.record.Mark.Name;
import dev.firsthand.text.Token;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Counts how news writes each word, and in names of which kind, for [WordUsage]: `WordUsageMaker
/// DATA RESOURCES`, where DATA is the folder of all sets and RESOURCES the resource folder of core.
///
/// The names are marked by a first model, trained without such counts, and without Wikigold, which
/// is scored in folds: what is counted must not know its names. No text can be told from the
/// result.
public final class WordUsageMaker {

  /// A word that is seen less often is left out.
  private static final int LEAST_SEEN = 6;

  /// A capital word says nothing of its kind when it is seen less often.
  private static final int LEAST_NAMED = 3;

  /// Places in the counts of a word: within a sentence small and with a capital, in names of each
  /// kind, and with a capital in none.
  private static final int SMALL = 0;

  private static final int CAPITAL = 1;
  private static final int KINDS = 2;
  private static final List<Name.Kind> NAMED = List.of(Name.Kind.values());
  private static final int NO_NAME = KINDS + NAMED.size();

  /// Up to which share of capitals a word is of each habit.
  private static final double[] HABITS = {.02, .25, .75, .98};

  private static final double MOSTLY = .75;
  private static final double NEARLY_ALWAYS = .95;

  private final Map<String, int[]> counts = new TreeMap<>();
  private final NameFinder finder;

  private WordUsageMaker(NameFinder finder) {
    this.finder = finder;
  }

  public static void main(String[] args) throws IOException {
    Path data = Path.of(args[0]);
    UnlabelledNews news = UnlabelledNews.in(data.resolve("stream/allsides"));
    List<NameSet> sets = NameSets.withoutWikigold(data.resolve("marks"));
    NameFinder first = new NameFinder(NameTrainer.train(sets, WordUsage.NONE), WordUsage.NONE);
    WordUsageMaker maker = new WordUsageMaker(first);
    news.read(maker::count);
    Files.writeString(Path.of(args[1], "dev/firsthand/mark/name/usage.txt"), maker.text(news));
  }

  private void count(String body, List<List<Token>> sentences) {
    List<Name> names = finder.names(body, sentences);
    int next = 0;
    for (List<Token> sentence : sentences) {
      boolean heading = isHeading(sentence);
      for (int i = 0; i < sentence.size(); i++) {
        Token token = sentence.get(i);
        while (next < names.size() && names.get(next).end() <= token.start()) {
          next++;
        }
        boolean named = next < names.size() && names.get(next).start() <= token.start();
        boolean inner = i > 0 && !heading && joins(sentence.get(i - 1));
        if (token.isWord() && token.lower().length() > 1 && (inner || named)) {
          int kind = named ? KINDS + NAMED.indexOf(names.get(next).kind()) : NO_NAME;
          count(token, inner, kind);
        }
      }
    }
  }

  private void count(Token token, boolean inner, int kind) {
    int[] seen = counts.computeIfAbsent(token.lower(), _ -> new int[NO_NAME + 1]);
    if (inner) {
      seen[token.isCapitalised() ? CAPITAL : SMALL]++;
    }
    if (kind != NO_NAME || token.isCapitalised()) {
      seen[kind]++;
    }
  }

  /// Whether a capital behind it is owed to the word and not to its place.
  private static boolean joins(Token before) {
    return before.isWord() || before.isNumber() || before.is(",");
  }

  /// Whether most words have a capital.
  private static boolean isHeading(List<Token> sentence) {
    int words = 0;
    int capitals = 0;
    for (Token token : sentence) {
      if (token.isWord() && token.text().length() > 3) {
        words++;
        capitals += token.isCapitalised() ? 1 : 0;
      }
    }
    return capitals * 3 > words * 2;
  }

  private String text(UnlabelledNews news) {
    StringBuilder text = new StringBuilder();
    text.append(
        "# word; how often news gives it a capital, from 0 never to 4 always; if that is\n");
    text.append("# often enough, the kind of name it is mostly in (two letters, - for none) and\n");
    text.append("# how surely, from 0 to 2. Made by WordUsageMaker of the quality module.\n");
    text.append("# SHA-256 of the unlabelled news it was made from: ");
    text.append(new ModelRecord("", "", news.files()).digest()).append('\n');
    counts.forEach(
        (word, seen) -> {
          int all = 0;
          for (int count : seen) {
            all += count;
          }
          if (all >= LEAST_SEEN) {
            text.append(word).append('\t').append(habit(seen)).append(kind(seen)).append('\n');
          }
        });
    return text.toString();
  }

  private static int habit(int[] seen) {
    int inner = seen[SMALL] + seen[CAPITAL];
    double share = inner == 0 ? 1 : (double) seen[CAPITAL] / inner;
    int habit = 0;
    while (habit < HABITS.length && share >= HABITS[habit]) {
      habit++;
    }
    return habit;
  }

  private static String kind(int[] seen) {
    int best = KINDS;
    int all = 0;
    for (int kind = KINDS; kind <= NO_NAME; kind++) {
      all += seen[kind];
      best = seen[kind] > seen[best] ? kind : best;
    }
    if (all < LEAST_NAMED) {
      return "";
    }
    String kind = best == NO_NAME ? "-" : NAMED.get(best - KINDS).name().substring(0, 2);
    double share = (double) seen[best] / all;
    int surely = share > NEARLY_ALWAYS ? 2 : share > MOSTLY ? 1 : 0;
    return kind + surely;
  }
}
