package dev.firsthand.extract;

import dev.firsthand.extract.charset.Decoder;
import dev.firsthand.extract.choice.Candidate;
import dev.firsthand.extract.date.DateCandidate;
import dev.firsthand.extract.pagetext.LineModel;
import dev.firsthand.extract.pagetext.PageLines;
import dev.firsthand.extract.pagetext.PageTextReader;
import dev.firsthand.extract.pagetext.TitleFeatures;
import dev.firsthand.extract.pagetext.TitleLines;
import dev.firsthand.record.Page;
import java.util.ArrayList;
import java.util.List;

/// What a page offers as its authors, its day or its title, with all that speaks for and against
/// each, for the training of the models that choose among them.
public final class Evidence {

  private Evidence() {}

  /// Everybody whom the page names in a place where authors are named.
  public static List<Candidate> authors(Page page) {
    return HtmlReader.authors(page, Decoder.utf8(page.bytes(), page.mediaType()));
  }

  /// The days that the page gives for its publication, as in ISO 8601.
  public static List<Candidate> dates(Page page) {
    List<DateCandidate> all =
        HtmlReader.dating(page, Decoder.utf8(page.bytes(), page.mediaType())).candidates();
    return all.stream()
        .map(date -> new Candidate(date.day().toString(), date.features(all)))
        .toList();
  }

  /// The lines of page text that may be its title; nothing for a text without an article.
  public static List<Candidate> titles(String text, LineModel model) {
    PageLines page = PageTextReader.lines(text);
    List<Integer> article = model.article(page);
    if (article.isEmpty()) {
      return List.of();
    }
    TitleLines lines = new TitleLines(page, article);
    List<Candidate> candidates = new ArrayList<>();
    for (int i : lines.candidates()) {
      candidates.add(new Candidate(page.line(i).text(), TitleFeatures.of(lines, i)));
    }
    return candidates;
  }
}
