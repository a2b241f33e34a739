package dev.firsthand.relate.reading;

import dev.firsthand.text.Token;
import dev.firsthand.text.Tokens;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// Takes out of a title what is no news: a short part, or the whole of a short title, that an
/// earlier title had too is the outlet's name or a column's, and says nothing of what happened.
public final class StandingTitles implements Memory {

  private static final int SHORT = 4;

  /// What is longer is no name, whatever stands in it.
  private static final int LONGEST = 200;

  private static final int REMEMBERED = 20_000;
  private static final Set<String> SEPARATORS = Set.of("-", "–", "—", "|", "·", "•", "»", "/");

  private final Set<String> seen =
      Collections.newSetFromMap(
          new LinkedHashMap<>() {
            @Override
            protected boolean removeEldestEntry(Map.Entry<String, Boolean> eldest) {
              return size() > REMEMBERED;
            }
          });

  /// The words of the title without its standing parts.
  List<Token> news(String title) {
    List<Token> news = new ArrayList<>();
    for (List<Token> part : parts(title)) {
      String words = title.substring(part.getFirst().start(), part.getLast().end());
      boolean isStanding = isShort(part, words) && !seen.add(words.toLowerCase(Locale.ROOT));
      if (!isStanding) {
        news.addAll(part);
      }
    }
    return news;
  }

  private static boolean isShort(List<Token> part, String words) {
    return part.size() <= SHORT && words.length() <= LONGEST;
  }

  @Override
  public void write(DataOutput out) throws IOException {
    out.writeInt(seen.size());
    for (String part : seen) {
      out.writeUTF(part);
    }
  }

  @Override
  public void read(DataInput in) throws IOException {
    seen.clear();
    for (int left = in.readInt(); left > 0; left--) {
      seen.add(in.readUTF());
    }
  }

  /// The parts between separators that have a blank on both sides.
  private static List<List<Token>> parts(String title) {
    List<List<Token>> parts = new ArrayList<>();
    List<Token> part = new ArrayList<>();
    List<Token> tokens = Tokens.of(title);
    for (int i = 0; i < tokens.size(); i++) {
      if (!separates(tokens, i)) {
        part.add(tokens.get(i));
      } else if (!part.isEmpty()) {
        parts.add(part);
        part = new ArrayList<>();
      }
    }
    if (!part.isEmpty()) {
      parts.add(part);
    }
    return parts;
  }

  private static boolean separates(List<Token> tokens, int at) {
    return SEPARATORS.contains(tokens.get(at).text())
        && (at == 0 || !tokens.get(at - 1).touches(tokens.get(at)))
        && (at + 1 == tokens.size() || !tokens.get(at).touches(tokens.get(at + 1)));
  }
}
