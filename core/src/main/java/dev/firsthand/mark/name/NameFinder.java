package dev.firsthand.mark.name;

import dev.firsthand.mark.Finder;
import dev.firsthand.mark.Reading;
import dev.firsthand.mark.Sentence;
import dev.firsthand.record.Mark;
import dev.firsthand.text.Token;
import java.util.ArrayList;
import java.util.List;

/// Finds the names of people, organisations, places and other things.
///
/// A trained model reads sentence by sentence; then the document is made consistent: one kind for
/// all mentions of a name, names found again where the model passed them over, and the fullest form
/// of each as its entity.
public final class NameFinder implements Finder {

  @Override
  public void find(Reading reading) {
    if (!reading.isEnglish()) {
      return;
    }
    List<List<Token>> sentences = reading.sentences().stream().map(Sentence::tokens).toList();
    List<Mention> mentions = mentions(sentences);
    Entities entities = new Entities(mentions);
    for (Mention mention : mentions) {
      String text = reading.body().substring(mention.start(), mention.end());
      reading.add(
          new Mark.Name(
              mention.start(), mention.end(), text, mention.kind(), entities.of(mention)));
    }
  }

  /// The names of a document, in the order of the text.
  static List<Mention> mentions(List<List<Token>> sentences) {
    Capitals capitals = new Capitals();
    sentences.forEach(capitals::read);
    NameModel model = new NameModel();
    List<List<Mention>> found = new ArrayList<>();
    for (List<Token> tokens : sentences) {
      List<Mention> mentions = model.mentions(tokens, capitals);
      found.add(mentions.stream().flatMap(mention -> NameTrim.trim(mention).stream()).toList());
    }
    KnownNames known = new KnownNames(all(found), capitals);
    for (int i = 0; i < found.size(); i++) {
      found.set(i, known.fill(sentences.get(i), found.get(i)));
    }
    return Kinds.agreed(all(found));
  }

  private static List<Mention> all(List<List<Mention>> found) {
    return found.stream().flatMap(List::stream).toList();
  }
}
