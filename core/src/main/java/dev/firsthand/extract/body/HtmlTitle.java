package dev.firsthand.extract.body;

import dev.firsthand.extract.date.DateReader;
import dev.firsthand.extract.layout.Block;
import dev.firsthand.extract.layout.Layout;
import dev.firsthand.extract.layout.LinkedData;
import dev.firsthand.extract.layout.Metadata;
import dev.firsthand.extract.layout.Outlets;
import dev.firsthand.extract.layout.Role;
import dev.firsthand.extract.words.Line;
import dev.firsthand.extract.words.Prose;
import dev.firsthand.extract.words.Titles;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The article's title as the page shows it, and the name of the outlet.
///
/// A heading that says what the page tells machines is the title, in the words of the heading. Old
/// pages have no headings: there a line above the text that is a part of `<title>` will do, else
/// what machines are told, else the nearest line that reads like a headline.
///
/// @param block the block that shows the title, or -1
public record HtmlTitle(@Nullable String text, @Nullable String outlet, int block) {

  static HtmlTitle of(Layout layout, @Nullable String url, int firstText) {
    return new Search(layout, url, firstText).title();
  }

  private static final class Search {

    private static final int LONGEST = 300;
    private static final int ABOVE_TEXT = 15;
    private static final int NEAR_TEXT = 5;
    private static final int LONGEST_LABEL = 14;
    private static final int FEWEST_WORDS = 4;
    private static final int MOST_WORDS = 30;

    private final Layout layout;
    private final int firstText;
    private final @Nullable String outlet;
    private final List<String> sites = new ArrayList<>();
    private final List<String> told = new ArrayList<>();

    Search(Layout layout, @Nullable String url, int firstText) {
      this.layout = layout;
      this.firstText = firstText;
      this.outlet = Outlets.named(layout.metadata, url).orElse(null);
      Optional.ofNullable(outlet).ifPresent(sites::add);
      layout.metadata.first("og:site_name").ifPresent(sites::add);
      Outlets.site(url).ifPresent(sites::add);
      tell();
    }

    /// The titles that the page tells machines, without the site's name.
    private void tell() {
      Metadata metadata = layout.metadata;
      List<String> titles = new ArrayList<>();
      metadata.first("og:title", "twitter:title").ifPresent(titles::add);
      metadata.article().map(LinkedData::headline).ifPresent(titles::add);
      metadata.first("<title>", "title", "dc.title", "headline").ifPresent(titles::add);
      titles.forEach(title -> told.add(Titles.withoutSite(title, sites)));
    }

    HtmlTitle title() {
      int heading = word();
      heading = heading >= 0 ? heading : saidAgain();
      heading = heading >= 0 ? heading : exactly();
      heading = heading >= 0 ? heading : only();
      if (heading >= 0) {
        String text = layout.blocks.get(heading).text().replace('\n', ' ');
        return new HtmlTitle(spelled(Titles.withoutSite(text, sites)), outlet, heading);
      }
      HtmlTitle part = partOfTitle();
      if (part != null) {
        return part;
      }
      HtmlTitle line = told.isEmpty() || blanks(told.getFirst()) < FEWEST_WORDS - 1 ? line() : null;
      return line != null
          ? line
          : new HtmlTitle(told.stream().findFirst().orElse(null), outlet, -1);
    }

    /// A heading in capitals in the spelling that machines are told; one with a label or a date
    /// before it without that.
    private String spelled(String heading) {
      for (String title : told) {
        int label = heading.length() - title.length();
        if (label > 1 && label <= LONGEST_LABEL && heading.endsWith(title)) {
          String before = heading.substring(0, label).strip();
          boolean dated = new DateReader(null, true).first(before).isPresent();
          return before.endsWith(":") || dated ? title : heading;
        }
      }
      if (!heading.equals(heading.toUpperCase(Locale.ROOT))) {
        return heading;
      }
      return told.stream().filter(heading::equalsIgnoreCase).findFirst().orElse(heading);
    }

    /// The first heading that says word for word what the page tells machines first.
    private int word() {
      for (int i = 0; i < layout.blocks.size() && !told.isEmpty(); i++) {
        Block block = layout.blocks.get(i);
        if (isTop(block) && block.text().equals(told.getFirst()) && !isSite(block.text())) {
          return i;
        }
      }
      return -1;
    }

    private static boolean isTop(Block block) {
      return block.isHeading() && (block.level() == 1 || isNamed(block));
    }

    private boolean isSite(String text) {
      String bare = Titles.squeezed(text);
      return sites.stream().anyMatch(site -> Titles.squeezed(site).equals(bare));
    }

    /// The first heading that says much the same as the page tells machines.
    private int saidAgain() {
      List<Set<String>> words = told.stream().map(Titles::words).toList();
      for (int i = 0; i < layout.blocks.size(); i++) {
        Block block = layout.blocks.get(i);
        boolean top = isTop(block) && (told.size() == 1 || !isSite(block.text()));
        if (top && isAmong(words, Titles.words(block.text()))) {
          return block.text().length() > LONGEST ? -1 : i;
        }
      }
      return -1;
    }

    private static boolean isAmong(List<Set<String>> titles, Set<String> heading) {
      return titles.stream().anyMatch(title -> Titles.areSame(title, heading));
    }

    private static boolean isNamed(Block block) {
      return block.region().own.has(Role.HEADLINE);
    }

    /// A lower heading that says it exactly, on pages whose first heading is the site's name.
    private int exactly() {
      for (int i = 0; i < layout.blocks.size(); i++) {
        Block block = layout.blocks.get(i);
        if (block.isHeading() && !block.isFurniture() && told.contains(block.text())) {
          return i;
        }
      }
      return -1;
    }

    /// The page's only first heading, unless it is the site's name, or stands in the text.
    private int only() {
      int only = onlyFirst();
      if (only < 0 || told.isEmpty()) {
        return only;
      }
      String text = layout.blocks.get(only).text();
      boolean near = only <= firstText && only >= firstText - NEAR_TEXT;
      boolean brief = Prose.words(text) < 3;
      return isSite(text) || only > firstText + 1 || (brief && !near) ? -1 : only;
    }

    private int onlyFirst() {
      int only = -1;
      for (int i = 0; i < layout.blocks.size(); i++) {
        Block block = layout.blocks.get(i);
        if (block.isHeading() && block.level() == 1 && !block.isFurniture()) {
          boolean again = only >= 0 && block.text().equals(layout.blocks.get(only).text());
          if (only >= 0 && !again && !told.isEmpty()) {
            return -1;
          }
          only = only < 0 ? i : only;
        }
      }
      return only;
    }

    private @Nullable HtmlTitle partOfTitle() {
      String whole = layout.metadata.first("<title>").orElse("");
      List<String> parts = Titles.parts(whole);
      for (int i = 0; i < Math.min(firstText + 1, layout.blocks.size()); i++) {
        for (String line : layout.blocks.get(i).text().split("\n", -1)) {
          boolean headline = Prose.words(line) >= FEWEST_WORDS && parts.contains(line);
          if (headline && parts.size() > 1) {
            String rest = parts.getFirst().equals(line) ? parts.getLast() : parts.getFirst();
            boolean mistaken = line.equals(outlet);
            return new HtmlTitle(line, mistaken ? rest : Outlets.better(outlet, rest), i);
          }
        }
      }
      return null;
    }

    /// The nearest line above the text that could be a headline.
    private @Nullable HtmlTitle line() {
      for (int i = firstText - 1; i >= Math.max(0, firstText - ABOVE_TEXT); i--) {
        Block block = layout.blocks.get(i);
        for (String text : List.of(block.text().split("\n", -1)).reversed()) {
          Line line = Line.of(text, true, true);
          if (block.linkShare() < 0.5 && isHeadline(line)) {
            String site = told.isEmpty() ? "" : told.getFirst();
            return new HtmlTitle(text, Outlets.better(outlet, site), i);
          }
        }
      }
      return null;
    }

    private static long blanks(String text) {
      return text.chars().filter(c -> c == ' ').count();
    }

    private static boolean isHeadline(Line line) {
      boolean sentence = line.text().endsWith(".") || line.text().endsWith(":");
      return line.words() >= FEWEST_WORDS
          && line.words() <= MOST_WORDS
          && line.cue().isEmpty()
          && !sentence
          && !line.isBar()
          && !line.isCaption()
          && new DateReader(null, true).first(line.text()).isEmpty();
    }
  }
}
