package dev.firsthand.mark.name;

import dev.firsthand.mark.Finder;
import dev.firsthand.mark.Reading;
import dev.firsthand.mark.Sentence;
import dev.firsthand.record.Mark;
import dev.firsthand.text.Token;
import dev.firsthand.text.tag.TagModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Finds the names of people, organisations, places and other things.
///
/// A trained model reads sentence by sentence; then the document is made consistent: one kind for
/// all mentions of a name, names found again where the model passed them over, and the fullest form
/// of each as its entity.
public final class NameFinder implements Finder {

  private static final TagModel MODEL = TagModel.resource(NameFinder.class, "names.model");

  private final TagModel model;
  private final NameFeatures features;

  public NameFinder() {
    this(MODEL, WordUsage.news());
  }

  /// With another model than the one that ships, and the habits of words that it was trained with.
  public NameFinder(TagModel model, WordUsage usage) {
    this.model = model;
    this.features = new NameFeatures(usage);
  }

  @Override
  public void find(Reading reading) {
    if (reading.isEnglish()) {
      names(reading.body(), reading.sentences().stream().map(Sentence::tokens).toList())
          .forEach(reading::add);
    }
  }

  /// The names of a document, in the order of the text.
  public List<Mark.Name> names(String body, List<List<Token>> sentences) {
    List<Mention> mentions = mentions(body, sentences);
    Entities entities = new Entities(mentions);
    Countries countries = countries(sentences, mentions, entities);
    List<Mark.Name> names = new ArrayList<>();
    for (Mention mention : mentions) {
      String text = body.substring(mention.start(), mention.end());
      String entity = entities.of(mention);
      names.add(
          new Mark.Name(
              mention.start(), mention.end(), text, mention.kind(), entity, countries.of(entity)));
    }
    return names;
  }

  private static Countries countries(
      List<List<Token>> sentences, List<Mention> mentions, Entities entities) {
    Countries countries = new Countries();
    int next = 0;
    for (List<Token> sentence : sentences) {
      for (int at = 0; at < sentence.size() && next < mentions.size(); at++) {
        Mention mention = mentions.get(next);
        if (sentence.get(at).start() == mention.start()) {
          countries.read(entities.of(mention), mention, sentence, at);
          next++;
        }
      }
    }
    return countries;
  }

  private List<Mention> mentions(String body, List<List<Token>> sentences) {
    Capitals capitals = new Capitals();
    sentences.forEach(capitals::read);
    NameModel names = new NameModel(model, features);
    List<List<Mention>> found = new ArrayList<>();
    for (List<Token> tokens : sentences) {
      Optional<List<Mention>> dateline = DatelineNames.of(body, tokens);
      if (dateline.isPresent()) {
        found.add(dateline.get());
        continue;
      }
      List<Mention> mentions = names.mentions(tokens, capitals);
      boolean heading = Surroundings.isHeading(tokens);
      found.add(
          mentions.stream()
              .flatMap(mention -> NameTrim.trim(mention).stream())
              .filter(mention -> !heading || Surroundings.isSupported(mention))
              .toList());
    }
    KnownNames known = new KnownNames(all(found), capitals);
    Kinds kinds = new Kinds();
    for (int i = 0; i < found.size(); i++) {
      found.set(i, known.fill(sentences.get(i), found.get(i)));
      kinds.vote(sentences.get(i), found.get(i));
    }
    return all(found).stream().map(mention -> mention.as(kinds.of(mention))).toList();
  }

  private static List<Mention> all(List<List<Mention>> found) {
    return found.stream().flatMap(List::stream).toList();
  }
}
