package dev.firsthand.weigh.figure;

import dev.firsthand.record.Mark.Figure;
import dev.firsthand.weigh.account.Passage;
import java.util.regex.Pattern;

/// Whether a count of the dead says that it takes in whoever did the deed: "four people dead,
/// including the assailant". One that does not say so may leave him out.
final class Doers {

  private static final Pattern TAKEN_IN =
      Pattern.compile(
          "^[^.;]{0,60}?\\b(?:including|among them|counting)\\b[^.;]{0,40}?\\b(?:attackers?|assailants?"
              + "|gunm[ae]n|shooters?|(?:suicide )?bombers?|perpetrators?|hijackers?|killers?"
              + "|assassins?|suspects?|terrorists?|militants?)\\b");

  /// "Not including the gunman".
  private static final Pattern LEFT_OUT =
      Pattern.compile("\\bnot (?:including|counting)\\b", Pattern.CASE_INSENSITIVE);

  private Doers() {}

  static boolean areCounted(Figure figure, Passage passage) {
    String behind = passage.text().substring(passage.at(figure.end()));
    return TAKEN_IN.matcher(behind).find() && !LEFT_OUT.matcher(behind).find();
  }
}
