package dev.firsthand.quality.marks;

import dev.firsthand.quality.tag.ModelRecord;
import dev.firsthand.text.Token;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/// Groups words that stand in the same company: the taggers learn from few labelled sentences, and
/// a group lets what they learn of `Ohio` count for `Idaho`.
///
/// A word is described by the words to its left and right among the most frequent ones, weighted by
/// positive pointwise mutual information, and grouped by spherical k-means, from coarsely to
/// finely. Brown clusters do the same a little better at a hundred times the cost. No text can be
/// told from the result.
///
/// Arguments: the folder with `articles-*.jsonl.gz` of unlabelled news, and the file to write.
public final class WordClusterer {

  private static final int WORDS = 50_000;
  private static final int CONTEXTS = 1_200;

  /// How many groups, from coarse to fine.
  private static final int[] SIZES = {50, 200, 800, 3_000};

  private static final int ROUNDS = 12;

  private final UnlabelledNews news;
  private final Map<String, Integer> index = new HashMap<>();
  private final List<String> words = new ArrayList<>();
  private float[][] vectors = new float[0][];

  private WordClusterer(UnlabelledNews news) {
    this.news = news;
  }

  public static void main(String[] args) throws IOException {
    WordClusterer clusterer = new WordClusterer(UnlabelledNews.in(Path.of(args[0])));
    clusterer.chooseWords();
    clusterer.countContexts();
    clusterer.weigh();
    clusterer.write(Path.of(args[1]));
  }

  private void chooseWords() {
    Map<String, Integer> counts = new HashMap<>();
    sentences(tokens -> tokens.forEach(token -> counts.merge(token.text(), 1, Integer::sum)));
    counts.entrySet().stream()
        .sorted(
            Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                .thenComparing(Map.Entry.comparingByKey()))
        .limit(WORDS)
        .forEach(
            entry -> {
              index.put(entry.getKey(), words.size());
              words.add(entry.getKey());
            });
  }

  private void countContexts() {
    vectors = new float[words.size()][2 * CONTEXTS];
    sentences(
        tokens -> {
          for (int i = 0; i < tokens.size(); i++) {
            Integer word = index.get(tokens.get(i).text());
            if (word != null) {
              count(word, 0, i == 0 ? 0 : context(tokens.get(i - 1)));
              count(word, CONTEXTS, i + 1 == tokens.size() ? 0 : context(tokens.get(i + 1)));
            }
          }
        });
  }

  private void count(int word, int side, int context) {
    if (context >= 0) {
      vectors[word][side + context]++;
    }
  }

  /// The number of a frequent word; 0, the most frequent, also stands for the sentence's edge.
  private int context(Token token) {
    Integer number = index.get(token.text());
    return number != null && number < CONTEXTS ? number : -1;
  }

  private void weigh() {
    double[] columns = new double[2 * CONTEXTS];
    double all = 0;
    for (float[] vector : vectors) {
      for (int i = 0; i < vector.length; i++) {
        columns[i] += vector[i];
        all += vector[i];
      }
    }
    for (float[] vector : vectors) {
      double row = 0;
      for (float count : vector) {
        row += count;
      }
      double length = 0;
      for (int i = 0; i < vector.length; i++) {
        double mutual =
            vector[i] == 0 ? 0 : Math.log(vector[i] * all / (row * Math.pow(columns[i], 1)));
        vector[i] = (float) Math.max(0, mutual);
        length += vector[i] * vector[i];
      }
      for (int i = 0; length > 0 && i < vector.length; i++) {
        vector[i] /= (float) Math.sqrt(length);
      }
    }
  }

  /// Spherical k-means; the first centres are the most frequent words, evenly spread.
  private int[] cluster(int count) {
    int[][] places = new int[words.size()][];
    for (int w = 0; w < places.length; w++) {
      float[] vector = vectors[w];
      places[w] = IntStream.range(0, vector.length).filter(i -> vector[i] > 0).toArray();
    }
    float[][] centres = new float[2 * CONTEXTS][count];
    for (int c = 0; c < count; c++) {
      int word = (int) ((long) c * Math.min(words.size(), 8 * count) / count);
      for (int place : places[word]) {
        centres[place][c] = vectors[word][place];
      }
    }
    int[] groups = new int[words.size()];
    for (int round = 0; round < ROUNDS; round++) {
      assign(groups, centres, places, count);
      centres = centres(groups, places, count);
    }
    return groups;
  }

  private void assign(int[] groups, float[][] centres, int[][] places, int count) {
    float[] scores = new float[count];
    for (int w = 0; w < groups.length; w++) {
      Arrays.fill(scores, 0);
      for (int place : places[w]) {
        float value = vectors[w][place];
        float[] row = centres[place];
        for (int c = 0; c < count; c++) {
          scores[c] += value * row[c];
        }
      }
      int best = 0;
      for (int c = 1; c < count; c++) {
        best = scores[c] > scores[best] ? c : best;
      }
      groups[w] = best;
    }
  }

  private float[][] centres(int[] groups, int[][] places, int count) {
    float[][] centres = new float[2 * CONTEXTS][count];
    for (int w = 0; w < groups.length; w++) {
      for (int place : places[w]) {
        centres[place][groups[w]] += vectors[w][place];
      }
    }
    double[] lengths = new double[count];
    for (float[] row : centres) {
      for (int c = 0; c < count; c++) {
        lengths[c] += (double) row[c] * row[c];
      }
    }
    for (float[] row : centres) {
      for (int c = 0; c < count; c++) {
        row[c] /= (float) Math.max(1e-9, Math.sqrt(lengths[c]));
      }
    }
    return centres;
  }

  private void write(Path file) throws IOException {
    List<int[]> groups = IntStream.of(SIZES).mapToObj(this::cluster).toList();
    StringBuilder text = new StringBuilder();
    text.append(
        "# word, its groups from coarse to fine. Made by WordClusterer of the quality module.\n");
    text.append("# SHA-256 of the unlabelled news it was made from: ");
    text.append(new ModelRecord("", "", news.files()).digest()).append('\n');
    for (int w = 0; w < words.size(); w++) {
      text.append(words.get(w));
      for (int[] size : groups) {
        text.append('\t').append(size[w]);
      }
      text.append('\n');
    }
    Files.writeString(file, text);
  }

  private void sentences(Consumer<List<Token>> reader) {
    news.read((_, sentences) -> sentences.forEach(reader));
  }
}
