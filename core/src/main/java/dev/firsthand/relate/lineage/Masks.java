package dev.firsthand.relate.lineage;

import dev.firsthand.text.Token;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// Tells for each token whose words they are: the reporter's, somebody's who is quoted, or the
/// page's. Speeches, statements and posts that all reports quote are no copying, and neither is a
/// photo gallery that the outlet prints under every report.
final class Masks {

  private static final Phrases<Boolean> FURNITURE = Phrases.read("furniture.txt", _ -> true);

  /// A paragraph with fewer words than this that signs a post belongs to the paragraph before it.
  private static final int SIGNATURE_ALONE = 14;

  private Masks() {}

  static byte[] of(String body, List<Token> tokens) {
    byte[] kinds = new byte[tokens.size()];
    List<int[]> paragraphs = paragraphs(body, tokens);
    QuoteMarks.mask(tokens, paragraphs, kinds);
    for (int p = 0; p < paragraphs.size(); p++) {
      int[] paragraph = paragraphs.get(p);
      if (hasFurniture(tokens, paragraph)) {
        Arrays.fill(kinds, paragraph[0], paragraph[1], CopyText.FURNITURE);
      } else if (isPost(tokens, paragraph)) {
        boolean alone = p > 0 && paragraph[1] - paragraph[0] < SIGNATURE_ALONE;
        int from = alone ? paragraphs.get(p - 1)[0] : paragraph[0];
        Arrays.fill(kinds, from, paragraph[1], CopyText.QUOTED);
      }
    }
    return kinds;
  }

  /// The token ranges of the paragraphs.
  static List<int[]> paragraphs(String body, List<Token> tokens) {
    List<int[]> paragraphs = new ArrayList<>();
    int start = 0;
    for (int i = 1; i < tokens.size(); i++) {
      if (breaks(body, tokens.get(i - 1).end(), tokens.get(i).start())) {
        paragraphs.add(new int[] {start, i});
        start = i;
      }
    }
    if (start < tokens.size()) {
      paragraphs.add(new int[] {start, tokens.size()});
    }
    return paragraphs;
  }

  private static boolean breaks(String body, int from, int to) {
    for (int i = from; i < to; i++) {
      if (body.charAt(i) == '\n') {
        return true;
      }
    }
    return false;
  }

  private static boolean hasFurniture(List<Token> tokens, int[] paragraph) {
    for (int i = paragraph[0]; i < paragraph[1]; i++) {
      Optional<Phrases.Hit<Boolean>> hit = FURNITURE.at(tokens, i);
      if (hit.isPresent() && hit.get().end() <= paragraph[1]) {
        return true;
      }
    }
    return false;
  }

  /// Whether the paragraph is an embedded post, signed `— Name (@handle) March 4, 2026`.
  private static boolean isPost(List<Token> tokens, int[] paragraph) {
    for (int i = paragraph[0] + 2; i + 3 < paragraph[1]; i++) {
      if (tokens.get(i).is("(") && tokens.get(i + 1).is("@") && hasDash(tokens, i, paragraph[0])) {
        return true;
      }
    }
    return false;
  }

  private static boolean hasDash(List<Token> tokens, int at, int from) {
    for (int i = Math.max(from, at - 7); i < at; i++) {
      if (tokens.get(i).is("—") || tokens.get(i).is("–") || tokens.get(i).is("-")) {
        return true;
      }
    }
    return false;
  }
}
