package dev.firsthand.extract;

import dev.firsthand.text.WordTable;
import dev.firsthand.record.Article.Access;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Tells whom a page lets read the whole of its text: what it says to machines
/// (`isAccessibleForFree`, content tiers), and what it asks of readers behind a text that ends
/// early, by the resource `paywall-cues.txt`.
///
/// Many pages carry a paywall's words hidden and show the whole text nevertheless, so the words
/// count only behind a text too short to be whole, or one that breaks off.
final class Paywall {

  /// Of characters: a text of subscribers this short, or with a cue behind it, is a beginning.
  private static final int SHORT = 900;

  private static final int SHORT_WITH_CUE = 2500;
  private static final int BEHIND = 14;
  private static final int LONGEST_CUE = 400;

  private static final Phrases CUES = new Phrases(WordTable.lines(Paywall.class, "paywall-cues.txt"));

  private final Layout layout;
  private final BodyFinder.Body body;

  private Paywall(Layout layout, BodyFinder.Body body) {
    this.layout = layout;
    this.body = body;
  }

  static Optional<Access> access(Layout layout, Optional<BodyFinder.Body> body) {
    Optional<Access> declared = declared(layout.metadata);
    boolean stub =
        body.isPresent()
            && declared.filter(access -> access == Access.FREE).isEmpty()
            && new Paywall(layout, body.get()).breaksOff(declared.isPresent());
    return stub ? Optional.of(Access.STUB) : declared;
  }

  private static Optional<Access> declared(Metadata metadata) {
    String tier =
        metadata
            .first("article:content_tier", "og:article:content_tier", "content_tier")
            .orElse("")
            .toLowerCase(Locale.ROOT);
    return switch (tier) {
      case "free" -> Optional.of(Access.FREE);
      case "metered" -> Optional.of(Access.METERED);
      case "locked", "paid", "premium", "subscriber" -> Optional.of(Access.LOCKED);
      default -> free(metadata);
    };
  }

  /// What schema.org's `isAccessibleForFree` says of the page and of its parts.
  private static Optional<Access> free(Metadata metadata) {
    boolean free = false;
    List<String> words = new ArrayList<>(metadata.words("isAccessibleForFree"));
    metadata.all("isaccessibleforfree").forEach(words::add);
    for (String word : words) {
      if (word.equalsIgnoreCase("false") || word.endsWith("/False")) {
        return Optional.of(Access.LOCKED);
      }
      free |= word.equalsIgnoreCase("true") || word.endsWith("/True");
    }
    return free ? Optional.of(Access.FREE) : Optional.empty();
  }

  private boolean breaksOff(boolean declared) {
    int length = layout.prose(body.blocks());
    boolean dots = isCutOff();
    if (declared && (length < SHORT || dots)) {
      return true;
    }
    return (length < SHORT_WITH_CUE || dots) && asksToSubscribe();
  }

  private boolean isCutOff() {
    if (body.blocks().isEmpty()) {
      return false;
    }
    String last = layout.blocks.get(body.last()).text();
    return last.endsWith("…") || last.endsWith("...") || last.endsWith("[…]");
  }

  private boolean asksToSubscribe() {
    return cue() < layout.blocks.size();
  }

  /// The first block that asks to pay for the rest, else the end of the page.
  private int cue() {
    int end = Math.min(layout.blocks.size(), body.last() + 1 + BEHIND);
    for (int i = body.first(); i < end; i++) {
      Block block = layout.blocks.get(i);
      if (block.text().length() <= LONGEST_CUE && isCue(block.text())) {
        return i;
      }
    }
    return layout.blocks.size();
  }

  /// The body up to where the page asks to pay; what stands behind is not the article's.
  static BodyFinder.Body beforeCue(Layout layout, BodyFinder.Body body) {
    int cue = new Paywall(layout, body).cue();
    List<Integer> before = body.blocks().stream().filter(i -> i < cue).toList();
    return before.isEmpty() ? body : new BodyFinder.Body(body.region(), before);
  }

  /// Whether a line asks to pay for the rest of the text.
  static boolean isCue(String text) {
    return CUES.find(text.replace('’', '\'')).phrase() >= 0;
  }
}
