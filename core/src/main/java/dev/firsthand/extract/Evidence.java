package dev.firsthand.extract;

import dev.firsthand.record.Page;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What a page of markup offers as its authors, with all that speaks for and against each, for the
/// training of the models that choose among them.
public final class Evidence {

  private Evidence() {}

  /// @param value what may be the answer
  /// @param features that the model weighs
  public record Candidate(String value, Set<String> features) {

    public Candidate {
      features = Set.copyOf(features);
    }
  }

  /// Everybody whom the page names in a place where authors are named.
  public static List<Candidate> authors(Page page) {
    Layout layout = HtmlReader.layout(Decoder.decode(page.bytes(), page.mediaType()));
    Optional<BodyFinder.Body> body = BodyFinder.find(layout);
    int first = body.map(BodyFinder.Body::first).orElse(0);
    HtmlTitle title = HtmlTitle.of(layout, page.url(), first);
    return HtmlAuthors.candidates(layout, title, page.url(), body);
  }
}
