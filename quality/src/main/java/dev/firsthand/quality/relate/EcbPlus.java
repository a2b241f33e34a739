package dev.firsthand.quality.relate;

import dev.firsthand.quality.Errors;
import dev.firsthand.quality.Measure;
import dev.firsthand.record.Article;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/// Scores the stories of `stories/ecbplus`: 43 kinds of event, of each of which two happened,
/// such as two earthquakes. The documents have no dates; the twins can be told apart by what is
/// said alone.
public final class EcbPlus {

  private static final Pattern NAME = Pattern.compile("(\\d+)_\\d+(ecb|ecbplus)\\.xml\\.gz");

  /// What no blank stands before, and what none stands behind.
  private static final Pattern CLOSING = Pattern.compile(" (?=[.,;:!?%)\\]’”]|''|'s\\b|n't\\b)");

  private static final Pattern OPENING = Pattern.compile("(?<=[(\\[$“]|``) ");

  private EcbPlus() {}

  public static List<Measure> score(Path folder, Errors errors) throws IOException {
    return read(folder).score(errors);
  }

  static StorySet read(Path folder) throws IOException {
    List<Article> articles = new ArrayList<>();
    Map<String, String> stories = new LinkedHashMap<>();
    try (Stream<Path> files = Files.walk(folder.resolve("ECB+"))) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        var name = NAME.matcher(file.getFileName().toString());
        if (name.matches()) {
          articles.add(article(name.group(), sentences(file)));
          stories.put(name.group(), name.group(1) + name.group(2));
        }
      }
    }
    return new StorySet(articles, stories);
  }

  /// The sentences of a document, by their numbers.
  private static Map<Integer, String> sentences(Path file) throws IOException {
    Map<Integer, String> sentences = new TreeMap<>();
    try (InputStream in =
        new BufferedInputStream(new GZIPInputStream(Files.newInputStream(file)))) {
      XMLStreamReader xml = XMLInputFactory.newDefaultFactory().createXMLStreamReader(in);
      while (xml.hasNext()) {
        if (xml.next() == XMLStreamReader.START_ELEMENT && xml.getLocalName().equals("token")) {
          int sentence = Integer.parseInt(xml.getAttributeValue(null, "sentence"));
          sentences.merge(sentence, xml.getElementText(), (said, word) -> said + " " + word);
        }
      }
    } catch (XMLStreamException e) {
      throw new IOException(file + ": " + e.getMessage(), e);
    }
    return sentences;
  }

  /// The documents of the second half begin with their address and their title.
  private static Article article(String id, Map<Integer, String> sentences) {
    List<String> text = new ArrayList<>(sentences.values());
    String title = null;
    if (text.size() > 1 && text.getFirst().startsWith("http")) {
      text.removeFirst();
      title = plain(text.removeFirst());
    }
    return StorySet.article(
        id, title, String.join("\n\n", text.stream().map(EcbPlus::plain).toList()));
  }

  private static String plain(String sentence) {
    String closed = CLOSING.matcher(sentence).replaceAll("");
    return OPENING.matcher(closed).replaceAll("").replace("``", "“").replace("''", "”");
  }
}
