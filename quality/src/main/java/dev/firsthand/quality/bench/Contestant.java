package dev.firsthand.quality.bench;

import de.l3s.boilerpipe.BoilerpipeProcessingException;
import de.l3s.boilerpipe.extractors.ArticleExtractor;
import dev.firsthand.extract.Extractor;
import dev.firsthand.quality.bench.BenchPages.BenchPage;
import net.dankito.readability4j.Readability4J;
import org.jsoup.Jsoup;

/// Who reads the pages. Each gives something of what it found, so that nothing can be left undone.
enum Contestant {
  FIRSTHAND("firsthand extract, from bytes") {
    @Override
    int read(BenchPage page) {
      return new Extractor().extract(page.page()).hashCode();
    }
  },
  JSOUP("jsoup, parsing alone, from text") {
    @Override
    int read(BenchPage page) {
      return Jsoup.parse(page.text()).childNodeSize();
    }
  },
  READABILITY4J("readability4j, from text") {
    @Override
    int read(BenchPage page) {
      String text =
          new Readability4J("https://example.org/" + page.id(), page.text())
              .parse()
              .getTextContent();
      return text == null ? 0 : text.length();
    }
  },
  BOILERPIPE("boilerpipe, from text") {
    @Override
    int read(BenchPage page) {
      try {
        return ArticleExtractor.INSTANCE.getText(page.text()).length();
      } catch (BoilerpipeProcessingException e) {
        throw new IllegalStateException(page.id(), e);
      }
    }
  };

  private final String label;

  Contestant(String label) {
    this.label = label;
  }

  String label() {
    return label;
  }

  abstract int read(BenchPage page);
}
