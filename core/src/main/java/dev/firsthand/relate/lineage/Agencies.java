package dev.firsthand.relate.lineage;

import dev.firsthand.relate.reading.Memory;
import dev.firsthand.text.Token;
import dev.firsthand.text.Tokens;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// The news agencies and the names they go by: those that are listed, and those that the stream
/// has shown by their datelines and credits. A page that names none, but credits "agencies" or
/// "wire services", credits [#UNNAMED].
final class Agencies implements Memory {

  static final String UNNAMED = "agencies";

  /// What is longer is no name, whatever stands in it.
  private static final int LONGEST = 200;

  /// The world has fewer; whoever makes up more is not believed.
  private static final int MOST = 2_000;

  private static final List<Map.Entry<String, String>> LISTED = listed();
  private static final Map<String, String> LISTED_BY_NAME =
      LISTED.stream()
          .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (first, _) -> first));

  private final Map<String, String> byName = new TreeMap<>();
  private Phrases<String> names = new Phrases<>(LISTED);

  Agencies() {
    LISTED.forEach(name -> byName.put(name.getKey(), name.getValue()));
  }

  /// The agency of that name, in whatever form it is given.
  Optional<String> named(String name) {
    return Optional.ofNullable(byName.get(bare(name)));
  }

  /// The agency of that name, if it is listed; an outlet that others once credited is none.
  Optional<String> listed(String name) {
    return Optional.ofNullable(LISTED_BY_NAME.get(bare(name)));
  }

  /// The agency named at a token.
  Optional<Phrases.Hit<String>> at(List<Token> tokens, int start) {
    Optional<Phrases.Hit<String>> hit = names.at(tokens, start);
    return hit.isPresent() && isName(tokens, hit.get()) ? hit : Optional.empty();
  }

  /// The agency of that name, which is known from now on.
  String learn(String name) {
    Optional<String> known = named(name);
    boolean isFull = byName.size() >= MOST || name.length() > LONGEST;
    if (known.isPresent() || isFull || Tokens.of(name).isEmpty()) {
      return known.orElse(name);
    }
    byName.put(bare(name), name);
    names = new Phrases<>(List.copyOf(byName.entrySet()));
    return name;
  }

  @Override
  public void write(DataOutput out) throws IOException {
    out.writeInt(byName.size());
    for (Map.Entry<String, String> name : byName.entrySet()) {
      out.writeUTF(name.getKey());
      out.writeUTF(name.getValue());
    }
  }

  @Override
  public void read(DataInput in) throws IOException {
    byName.clear();
    for (int left = in.readInt(); left > 0; left--) {
      byName.put(in.readUTF(), in.readUTF());
    }
    names = new Phrases<>(List.copyOf(byName.entrySet()));
  }

  /// Names begin in capitals, and short ones stand in capitals; only [#UNNAMED] need not.
  private static boolean isName(List<Token> tokens, Phrases.Hit<String> hit) {
    String first = tokens.get(hit.start()).text();
    if (hit.value().equals(UNNAMED)) {
      return true;
    }
    boolean letters = hit.end() - hit.start() == 1 && first.length() <= 4;
    return Character.isUpperCase(first.charAt(0))
        && (!letters || first.equals(first.toUpperCase(Locale.ROOT)));
  }

  private static String bare(String name) {
    String lower = name.toLowerCase(Locale.ROOT).strip();
    return lower.startsWith("the ") ? lower.substring(4) : lower;
  }

  private static List<Map.Entry<String, String>> listed() {
    List<Map.Entry<String, String>> names = new ArrayList<>();
    for (String line : Phrases.lines("agencies.txt")) {
      String[] forms = line.split("\\s*\\|\\s*", -1);
      for (String form : forms) {
        names.add(Map.entry(form.toLowerCase(Locale.ROOT), forms[0]));
      }
    }
    return List.copyOf(names);
  }
}
