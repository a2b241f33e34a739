package dev.firsthand.quality.marks;

import dev.firsthand.quality.marks.NameConvention.Phrase;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/// Reads the entities of MEANTIME, with those that run through several articles. The title, the
/// date and the first sentences of an article are annotated; the rest is there to be read, and not
/// judged.
final class Meantime {

  /// A mention of an entity.
  ///
  /// @param entity the same for all mentions of one thing in all articles
  /// @param kind as the set names it: `PER`, `ORG`, `LOC`, `PRO`, `FIN`; empty where it doesn't say
  /// @param words the numbers of its words in the article, which may have gaps
  /// @param syntax how the set calls its form: `NAM`, `CONJ` for several with an "and" between them
  record Mention(String entity, String kind, String syntax, List<Integer> words) {

    boolean isOne() {
      return !kind.isEmpty() && !syntax.equals("CONJ");
    }
  }

  /// An article: its words, the sentence that each is in, and the mentions.
  record Article(List<String> words, List<Integer> sentences, List<Mention> mentions) {}

  /// The number of the last annotated sentence.
  private static final int LAST = 5;

  private static final NameConvention CONVENTION = new NameConvention(true);

  private Meantime() {}

  /// The articles in the order of their names.
  static List<Article> articles(Path folder) throws IOException {
    List<Article> articles = new ArrayList<>();
    try (Stream<Path> files = Files.walk(folder.resolve("intra_cross-doc_annotation"))) {
      for (Path file :
          files.filter(path -> path.toString().endsWith(".xml.gz")).sorted().toList()) {
        articles.add(article(parse(file)));
      }
    }
    return articles;
  }

  /// The names of the articles, a tag a token.
  static List<List<TaggedSentence>> tagged(Path folder) throws IOException {
    return articles(folder).stream().map(Meantime::tagged).toList();
  }

  private static List<TaggedSentence> tagged(Article article) {
    List<TaggedSentence> tagged = new ArrayList<>();
    int offset = 0;
    int end;
    for (int start = 0; start < article.words.size(); start = end) {
      int sentence = article.sentences.get(start);
      end = start + 1;
      while (end < article.words.size() && article.sentences.get(end) == sentence) {
        end++;
      }
      tagged.add(sentence(article, start, end, offset));
      offset = tagged.getLast().tokens().getLast().end() + 1;
    }
    return tagged;
  }

  /// A sentence, its words cut further as this project does.
  private static TaggedSentence sentence(Article article, int start, int end, int offset) {
    SentenceBuilder builder = new SentenceBuilder(offset);
    int[] first = new int[end - start + 1];
    for (int at = start; at < end; at++) {
      builder.add(article.words.get(at), NameConvention.UNJUDGED);
      first[at - start + 1] = builder.size();
    }
    TaggedSentence sentence = builder.build();
    if (article.sentences.get(start) > LAST) {
      return sentence;
    }
    List<Phrase> phrases = new ArrayList<>();
    for (Mention mention : article.mentions) {
      int from = mention.words.getFirst() - start;
      int to = mention.words.getLast() - start;
      if (from >= 0 && to < end - start && mention.isOne()) {
        phrases.add(new Phrase(kind(mention), first[from], first[to + 1], mention.entity));
      }
    }
    return CONVENTION.tagged(sentence.tokens(), phrases);
  }

  private static String kind(Mention mention) {
    return switch (mention.kind) {
      case "PER", "ORG", "LOC" -> mention.kind;
      default -> "OTH";
    };
  }

  private static Document parse(Path file) throws IOException {
    try (InputStream in = new GZIPInputStream(Files.newInputStream(file))) {
      return DocumentBuilderFactory.newDefaultInstance().newDocumentBuilder().parse(in);
    } catch (SAXException | ParserConfigurationException e) {
      throw new IOException("cannot read " + file, e);
    }
  }

  private static Article article(Document xml) {
    Map<String, Integer> numbers = new HashMap<>();
    List<String> words = new ArrayList<>();
    List<Integer> sentences = new ArrayList<>();
    for (Element token : elements(xml.getDocumentElement(), "token")) {
      numbers.put(token.getAttribute("t_id"), words.size());
      words.add(token.getTextContent());
      sentences.add(Integer.valueOf(token.getAttribute("sentence")));
    }
    Map<String, Element> entities = new HashMap<>();
    for (Element entity : elements(xml.getDocumentElement(), "ENTITY")) {
      entities.put(entity.getAttribute("m_id"), entity);
    }
    Map<String, Element> referred = new HashMap<>();
    for (Element link : elements(xml.getDocumentElement(), "REFERS_TO")) {
      Element entity = entities.get(elements(link, "target").getFirst().getAttribute("m_id"));
      for (Element source : elements(link, "source")) {
        if (entity != null) {
          referred.put(source.getAttribute("m_id"), entity);
        }
      }
    }
    List<Mention> mentions = new ArrayList<>();
    for (Element mention : elements(xml.getDocumentElement(), "ENTITY_MENTION")) {
      Element entity = referred.get(mention.getAttribute("m_id"));
      TreeMap<Integer, Boolean> anchors = new TreeMap<>();
      elements(mention, "token_anchor")
          .forEach(anchor -> anchors.put(numbers.get(anchor.getAttribute("t_id")), true));
      if (!anchors.isEmpty()) {
        mentions.add(
            new Mention(
                entity == null ? "" : entity.getAttribute("instance_id"),
                entity == null ? "" : entity.getAttribute("ent_type"),
                mention.getAttribute("syntactic_type"),
                List.copyOf(anchors.keySet())));
      }
    }
    return new Article(words, sentences, mentions);
  }

  private static List<Element> elements(Element parent, String name) {
    NodeList nodes = parent.getElementsByTagName(name);
    List<Element> elements = new ArrayList<>();
    for (int i = 0; i < nodes.getLength(); i++) {
      elements.add((Element) nodes.item(i));
    }
    return elements;
  }
}
