package dev.firsthand.extract;

import dev.firsthand.extract.AuthorClaim.Source;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// One who may have written the article, with all that speaks for it.
final class AuthorCandidate {

  /// Pages that name more are lists; the first will do.
  private static final int MOST = 30;

  private static final int MANY = 5;
  private static final int SHORT = 3;

  private static final Map<Source, String> FEATURES = new EnumMap<>(Source.class);

  static {
    for (Source source : Source.values()) {
      FEATURES.put(source, "source " + source.name().toLowerCase(Locale.ROOT));
    }
  }

  private final List<AuthorClaim> claims = new ArrayList<>();
  private final Set<Source> sources = EnumSet.noneOf(Source.class);
  private final Set<Integer> lines = new HashSet<>();

  private AuthorCandidate() {}

  /// The candidates of a page, in the order of their first claims.
  static List<AuthorCandidate> of(List<AuthorClaim> claims) {
    Map<String, AuthorCandidate> candidates = new LinkedHashMap<>();
    for (AuthorClaim claim : claims) {
      String key = key(claim.name());
      AuthorCandidate candidate = candidates.get(key);
      if (candidate == null && candidates.size() < MOST) {
        candidate = new AuthorCandidate();
        candidates.put(key, candidate);
      }
      if (candidate != null) {
        candidate.claims.add(claim);
        candidate.sources.add(claim.source());
        candidate.lines.add(claim.line());
      }
    }
    return List.copyOf(candidates.values());
  }

  private static String key(String name) {
    return Titles.squeezed(BylineReader.withoutHonorific(name));
  }

  /// The name as first told, but not in capitals only where it is also told otherwise.
  String name() {
    return claims.stream()
        .map(AuthorClaim::name)
        .filter(name -> !isCapitals(name) && !isSmall(name))
        .findFirst()
        .orElse(claims.getFirst().name());
  }

  private static boolean isCapitals(String name) {
    return name.equals(name.toUpperCase(Locale.ROOT)) && !Bylines.isUncased(name);
  }

  private static boolean isSmall(String name) {
    return name.equals(name.toLowerCase(Locale.ROOT)) && !Bylines.isUncased(name);
  }

  private boolean isDeclared() {
    return sources.stream().anyMatch(Source::isDeclared);
  }

  private boolean isSigned() {
    return sources.contains(Source.OPENED) || sources.contains(Source.ITEM);
  }

  private boolean isNamedWith(AuthorCandidate other) {
    Set<Integer> fewer = lines.size() < other.lines.size() ? lines : other.lines;
    Set<Integer> more = lines.size() < other.lines.size() ? other.lines : lines;
    return fewer.stream().anyMatch(more::contains);
  }

  /// What the model weighs.
  ///
  /// @param all the candidates of the page
  /// @param page what else the page tells
  Set<String> features(List<AuthorCandidate> all, AuthorSetting page) {
    Set<String> features = new LinkedHashSet<>();
    features.add("always");
    shape(page, features);
    boolean given = features.contains("given");
    for (Source source : sources) {
      features.add(feature(source));
      features.add(feature(source) + (given ? ", given" : ", no given name"));
    }
    features.add("sources " + Math.min(sources.size(), 4));
    boolean shown = sources.stream().anyMatch(source -> !source.isDeclared());
    features.add(isDeclared() ? shown ? "declared and shown" : "declared" : "shown");
    if (claims.stream().anyMatch(AuthorClaim::beside)) {
      features.add("beside title");
    }
    rivals(all, features);
    return features;
  }

  private void shape(AuthorSetting page, Set<String> features) {
    String name = name();
    String[] words = BylineReader.withoutHonorific(name).split(" ", -1);
    // The list has given names in Latin letters only; elsewhere the words before a name speak.
    boolean signed = isSigned() && Bylines.isUncased(name) && !page.isSite(key(name));
    boolean given = signed || GivenNames.has(words[0]);
    features.add(given ? "given" : "no given name");
    features.add("words " + Math.min(words.length, 4) + (given ? " given" : ""));
    if (isCapitals(name)) {
      features.add("capitals");
    }
    if (isSmall(name)) {
      features.add("small letters");
    }
    for (int i = given ? 1 : 0; i < words.length; i++) {
      if (words[i].length() >= SHORT && page.isWord(words[i])) {
        features.add(given ? "a word behind a given name" : "a word");
      }
    }
    if (page.isSite(key(name))) {
      features.add(given ? "site" : "site, no given name");
    }
  }

  private static String feature(Source source) {
    return FEATURES.getOrDefault(source, "");
  }

  private void rivals(List<AuthorCandidate> all, Set<String> features) {
    boolean declared = isDeclared();
    boolean signed = declared || isSigned();
    int same = 0;
    Source best = sources.iterator().next();
    for (AuthorCandidate other : all) {
      if (other == this) {
        continue;
      }
      same += other.sources.contains(best) ? 1 : 0;
      if (isNamedWith(other)) {
        if (!declared && other.isDeclared()) {
          features.add("with one who is declared");
        }
        continue;
      }
      if (!declared && other.isDeclared()) {
        features.add("another is declared");
      }
      if (!signed && other.isSigned()) {
        features.add("another is signed");
      }
      if (other.sources.size() > sources.size() + 1) {
        features.add("another has more");
      }
    }
    if (features.contains("another is declared") || features.contains("another is signed")) {
      sources.forEach(source -> features.add(feature(source) + ", another"));
    }
    if (same >= MANY) {
      features.add(declared ? "many declared" : "many shown");
    }
    if (all.getFirst() == this || isNamedWith(all.getFirst())) {
      features.add("first");
    }
  }
}
