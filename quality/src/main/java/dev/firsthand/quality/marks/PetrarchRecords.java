package dev.firsthand.quality.marks;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/// Reads the validation records of petrarch2: sentences with the events that they tell.
final class PetrarchRecords {

  /// @param root the first two digits of the event code
  /// @param sources,targets codes of those who could be the actor, and the recipient
  record Event(String root, Set<String> sources, Set<String> targets) {}

  /// A sentence, once however often it is in the records.
  record Sentence(String text, List<Event> events) {}

  private PetrarchRecords() {}

  static List<Sentence> read(Path file) throws IOException {
    Map<String, Sentence> sentences = new LinkedHashMap<>();
    NodeList elements = parse(file).getElementsByTagName("Sentence");
    for (int i = 0; i < elements.getLength(); i++) {
      if (elements.item(i) instanceof Element element) {
        Element text = (Element) element.getElementsByTagName("Text").item(0);
        String words = text.getTextContent().strip().replaceAll("\\s+", " ");
        sentences.putIfAbsent(words, new Sentence(words, events(element)));
      }
    }
    return List.copyOf(sentences.values());
  }

  private static List<Event> events(Element sentence) {
    Map<String, Event> events = new LinkedHashMap<>();
    NodeList codings = sentence.getElementsByTagName("EventCoding");
    for (int i = 0; i < codings.getLength(); i++) {
      if (codings.item(i) instanceof Element coding && coding.hasAttribute("eventcode")) {
        String code = coding.getAttribute("eventcode");
        String root = code.substring(0, Math.min(2, code.length()));
        Event event =
            events.computeIfAbsent(
                root, key -> new Event(key, new LinkedHashSet<>(), new LinkedHashSet<>()));
        event.sources.add(coding.getAttribute("sourcecode"));
        event.targets.add(coding.getAttribute("targetcode"));
      }
    }
    return new ArrayList<>(events.values());
  }

  private static Document parse(Path file) throws IOException {
    try {
      return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(file.toFile());
    } catch (ParserConfigurationException | SAXException e) {
      throw new IOException(file + ": not the XML of petrarch2's records: " + e.getMessage(), e);
    }
  }
}
