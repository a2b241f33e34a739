package dev.firsthand.cli;

import dev.firsthand.record.Correction;
import dev.firsthand.record.Story;
import dev.firsthand.store.Kept;
import dev.firsthand.store.Store;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Reads what a person asks for, and refuses what names nothing in the store or goes against what
/// was said before.
final class CorrectionRequest {

  /// Says why it can not be done.
  static final class Refused extends RuntimeException {
    private static final long serialVersionUID = 1;

    private Refused(String reason) {
      super(reason);
    }
  }

  private final Store store;

  CorrectionRequest(Store store) {
    this.store = store;
  }

  /// The corrections to make, in their order.
  List<Correction> of(String what, List<String> names) {
    return switch (what) {
      case "move" -> move(one(names, 2, 0), one(names, 2, 1));
      case "split" -> split(names);
      case "merge" -> merge(one(names, 2, 0), one(names, 2, 1));
      case "pin" -> List.of(new Correction.Pin(id(one(names, 1, 0))));
      case "apart" -> apart(one(names, 2, 0), one(names, 2, 1));
      case "unfold" -> List.of(new Correction.Unfold(one(names, 1, 0)));
      default -> throw new Refused("nothing to correct is called " + what + "; see correct --help");
    };
  }

  private List<Correction> move(String article, String into) {
    Story story = story(into);
    refuseMeeting(List.of(id(article)), articles(story));
    return List.of(new Correction.Move(article, story.id()));
  }

  private List<Correction> split(List<String> articles) {
    if (articles.isEmpty()) {
      throw new Refused("which articles are to be split off?");
    }
    String story = store.newStory();
    return articles.stream()
        .<Correction>map(article -> new Correction.Split(id(article), story))
        .toList();
  }

  private List<Correction> merge(String from, String into) {
    Story gone = story(from);
    Story kept = story(into);
    if (gone.id().equals(kept.id())) {
      throw new Refused("story " + from + " is story " + into + " already");
    }
    refuseMeeting(articles(gone), articles(kept));
    return List.of(new Correction.Merge(gone.id(), kept.id()));
  }

  /// Two that share a story now are parted at once.
  private List<Correction> apart(String article, String other) {
    List<Correction> corrections = new ArrayList<>();
    corrections.add(new Correction.Apart(id(article), id(other)));
    if (article.equals(other)) {
      throw new Refused("an article can not be told apart from itself");
    }
    if (kept(article).story().equals(kept(other).story())) {
      corrections.add(new Correction.Split(other, store.newStory()));
    }
    return corrections;
  }

  private void refuseMeeting(List<String> some, List<String> others) {
    for (Correction correction : store.corrections()) {
      if (correction instanceof Correction.Apart(String one, String other)) {
        boolean meet =
            (some.contains(one) && others.contains(other))
                || (some.contains(other) && others.contains(one));
        if (meet) {
          throw new Refused(one + " and " + other + " were told apart before");
        }
      }
    }
  }

  private static List<String> articles(Story story) {
    return story.reports().stream().map(report -> report.article().id()).toList();
  }

  private String id(String article) {
    return kept(article).marked().article().id();
  }

  private Kept kept(String article) {
    return found(store.article(article), "article " + article);
  }

  private Story story(String id) {
    return found(store.story(id), "story " + id);
  }

  private static <T> T found(Optional<T> thing, String name) {
    return thing.orElseThrow(() -> new Refused("the store has no " + name));
  }

  private static String one(List<String> names, int count, int at) {
    if (names.size() != count) {
      String needed = count == 1 ? "1 name is" : count + " names are";
      throw new Refused("%s needed, not %d; see correct --help".formatted(needed, names.size()));
    }
    return names.get(at);
  }
}
