package dev.firsthand.quality.marks;

import dev.firsthand.mark.name.Gazetteer;
import dev.firsthand.quality.marks.Gum.Word;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Turns GUM's entities into names. GUM marks whole noun phrases ("NASA Administrator Charles
/// Bolden") and tells which of their words are the core; a name is a core that begins with a proper
/// noun, without a title and without the names nested before a person's.
final class GumNames {

  private record Entity(String id, String type, int start, int end, List<Integer> core) {}

  private record Open(String id, String type, int start, String core) {}

  private GumNames() {}

  static List<List<TaggedSentence>> tagged(List<List<List<Word>>> documents) {
    List<List<TaggedSentence>> tagged = new ArrayList<>();
    for (List<List<Word>> document : documents) {
      List<TaggedSentence> sentences = new ArrayList<>();
      int offset = 0;
      for (List<Word> words : document) {
        SentenceBuilder builder = new SentenceBuilder(offset);
        sentences.add(sentence(words, builder));
        offset = builder.offset();
      }
      tagged.add(sentences);
    }
    return tagged;
  }

  private static TaggedSentence sentence(List<Word> words, SentenceBuilder builder) {
    String[] tags = new String[words.size()];
    Arrays.fill(tags, "O");
    String[] ids = new String[words.size()];
    Arrays.fill(ids, "");
    List<Entity> entities = entities(words);
    // The longest first, so that a nested name does not cut the one around it.
    entities.sort((a, b) -> Integer.compare(b.end - b.start, a.end - a.start));
    for (Entity entity : entities) {
      mark(entity, entities, words, tags, ids);
    }
    demonyms(words, tags);
    for (int i = 0; i < tags.length; i++) {
      builder.addName(words.get(i).form(), tags[i], ids[i]);
    }
    return builder.build();
  }

  private static void mark(
      Entity entity, List<Entity> all, List<Word> words, String[] tags, String[] ids) {
    String kind = kind(entity.type);
    if (kind.isEmpty()) {
      return;
    }
    int first = entity.core.getFirst();
    int last = lastOfFirstRun(entity.core, words);
    if (kind.equals("PER")) {
      for (Entity other : all) {
        boolean inside = other.start >= first && other.end <= last && other.end < entity.end;
        if (inside && !other.type.equals("person")) {
          first = other.end + 1;
        }
      }
      while (first < last && isTitle(words.get(first).form())) {
        first++;
      }
    }
    if (kind.equals("PER") && first == last) {
      String only = words.get(first).form();
      if (isTitle(only)) {
        return;
      }
      kind = isDemonym(only) ? "OTH" : kind;
    }
    boolean proper =
        first <= last
            && words.get(first).tag().startsWith("NNP")
            && Character.isUpperCase(words.get(first).form().charAt(0));
    for (int at = first; at <= last; at++) {
      proper &= tags[at].equals("O");
    }
    if (proper) {
      for (int at = first; at <= last; at++) {
        tags[at] = (at == first ? "B-" : "I-") + kind;
      }
      ids[first] = entity.id;
    }
  }

  /// A core can be broken, as by an apposition; the name is what stands before the gap.
  private static int lastOfFirstRun(List<Integer> core, List<Word> words) {
    int last = core.getFirst();
    for (int next : core.subList(1, core.size())) {
      for (int gap = last + 1; gap < next; gap++) {
        if (!LINKS.contains(words.get(gap).form().toLowerCase(Locale.ROOT))) {
          return last;
        }
      }
      last = next;
    }
    return last;
  }

  private static final Set<String> LINKS =
      Set.of(
          "of", "the", "and", "for", "in", "on", "to", "de", "la", "&", "-", "–", "'s", "’s", "'",
          ".");

  private static boolean isTitle(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    String bare = lower.endsWith(".") ? lower.substring(0, lower.length() - 1) : lower;
    return Gazetteer.get().is(bare, Gazetteer.Kind.TITLE) || word.equals(".");
  }

  private static boolean isDemonym(String word) {
    return Gazetteer.get().is(word.toLowerCase(Locale.ROOT), Gazetteer.Kind.DEMONYM);
  }

  private static void demonyms(List<Word> words, String[] tags) {
    for (int i = 0; i < tags.length; i++) {
      Word word = words.get(i);
      boolean adjective = word.tag().equals("JJ") || word.tag().startsWith("NNP");
      if (tags[i].equals("O") && adjective && Character.isUpperCase(word.form().charAt(0))) {
        if (isDemonym(word.form())) {
          tags[i] = "B-OTH";
        }
      }
    }
  }

  private static String kind(String type) {
    return switch (type) {
      case "person" -> "PER";
      case "organization" -> "ORG";
      case "place" -> "LOC";
      case "object", "event", "abstract" -> "OTH";
      default -> "";
    };
  }

  private static List<Entity> entities(List<Word> words) {
    List<Entity> entities = new ArrayList<>();
    Deque<Open> open = new ArrayDeque<>();
    for (int at = 0; at < words.size(); at++) {
      String field = words.get(at).entities();
      for (int i = 0; i < field.length(); ) {
        if (field.charAt(i) == '(') {
          int end = end(field, i + 1);
          String[] parts = field.substring(i + 1, end).split("-", 7);
          open.push(new Open(parts[0], parts[1], at, parts[5]));
          i = end;
          if (i < field.length() && field.charAt(i) == ')') {
            close(parts[0], at, open, entities);
            i++;
          }
        } else {
          int end = end(field, i);
          close(field.substring(i, end), at, open, entities);
          i = end + 1;
        }
      }
    }
    return entities;
  }

  private static int end(String field, int from) {
    int at = from;
    while (at < field.length() && field.charAt(at) != '(' && field.charAt(at) != ')') {
      at++;
    }
    return at;
  }

  private static void close(String id, int at, Deque<Open> open, List<Entity> entities) {
    for (Open candidate : open) {
      if (candidate.id.equals(id)) {
        open.remove(candidate);
        List<Integer> core = new ArrayList<>();
        for (String number : candidate.core.split(",", -1)) {
          core.add(candidate.start + Integer.parseInt(number) - 1);
        }
        entities.add(new Entity(candidate.id, candidate.type, candidate.start, at, core));
        return;
      }
    }
  }
}
