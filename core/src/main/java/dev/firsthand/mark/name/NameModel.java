package dev.firsthand.mark.name;

import dev.firsthand.record.Mark.Name.Kind;
import dev.firsthand.text.Token;
import dev.firsthand.text.tag.FeatureGrid;
import dev.firsthand.text.tag.TagModel;
import java.util.ArrayList;
import java.util.List;

/// Finds the names of a single sentence.
final class NameModel {

  private final TagModel model;
  private final NameFeatures features;
  private final FeatureGrid grid;

  NameModel(TagModel model, NameFeatures features) {
    this.model = model;
    this.features = features;
    this.grid = model.grid();
  }

  /// The names of a sentence, from left to right.
  List<Mention> mentions(List<Token> tokens, Capitals capitals) {
    features.fill(tokens, capitals, grid);
    int[] tags = model.tag(grid);
    List<Mention> mentions = new ArrayList<>();
    for (int i = 0; i < tags.length; ) {
      String tag = model.tags().get(tags[i]);
      if (!tag.startsWith("B-")) {
        i++;
        continue;
      }
      int end = i + 1;
      while (end < tags.length && model.tags().get(tags[end]).equals("I-" + tag.substring(2))) {
        end++;
      }
      int closed = Surroundings.end(tokens, i, end);
      if (closed > i) {
        mentions.add(new Mention(tokens.subList(i, closed), kind(tag.substring(2))));
      }
      i = Math.max(end, closed);
    }
    return mentions;
  }

  private static Kind kind(String tag) {
    return switch (tag) {
      case "PER" -> Kind.PERSON;
      case "ORG" -> Kind.ORGANISATION;
      case "LOC" -> Kind.PLACE;
      default -> Kind.OTHER;
    };
  }
}
