package dev.firsthand.tell;

import dev.firsthand.record.Dossier;
import dev.firsthand.record.Dossier.Claim;
import dev.firsthand.record.Dossier.Entry;
import dev.firsthand.record.Dossier.Mention;
import dev.firsthand.record.Dossier.Origin;
import dev.firsthand.record.Dossier.Report;
import dev.firsthand.record.Dossier.Standing;
import dev.firsthand.record.Mark.Happening.Status;
import java.util.List;

/// A story of two reports that share one figure.
final class SampleDossier {

  static final String SENTENCE = "The rebels freed more than 50 hostages on Tuesday, police said.";

  private SampleDossier() {}

  static Dossier of(String sentence) {
    String words = "more than 50 hostages";
    List<Mention> mentions = List.of(mention("h", sentence, words), mention("c", sentence, words));
    return new Dossier(
        "1",
        "Rebels free hostages",
        List.of(report("h", "Herald"), report("c", "The Courier")),
        List.of(new Origin("agency:Meridian", "Meridian", List.of("h", "c"), true, List.of())),
        List.of(
            new Claim(
                "c1",
                Claim.Kind.FIGURE,
                "hostages freed",
                "person",
                Standing.AGREED,
                2,
                1,
                mentions)),
        List.of(),
        List.of(new Entry(null, "The rebels freed", Status.HAPPENED, mentions)),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }

  private static Mention mention(String article, String sentence, String words) {
    int start = sentence.indexOf(words);
    return new Mention(
        article,
        start,
        start + words.length(),
        words,
        sentence,
        0,
        50.0,
        50.0,
        null,
        null,
        null,
        null,
        null);
  }

  private static Report report(String id, String outlet) {
    return new Report(
        id,
        outlet,
        "Rebels free hostages",
        "https://" + id + ".example/hostages?a=1&b=2",
        "2026-03-03",
        null,
        List.of(),
        null,
        List.of(),
        "agency:Meridian",
        List.of());
  }
}
