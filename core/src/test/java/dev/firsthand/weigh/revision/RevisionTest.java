package dev.firsthand.weigh.revision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.firsthand.record.Dossier.Change;
import dev.firsthand.record.Dossier.Change.Aspect;
import dev.firsthand.record.Dossier.Edit;
import dev.firsthand.record.Dossier.Excerpt;
import dev.firsthand.record.Dossier.Version;
import dev.firsthand.record.StoryChange.Link;
import dev.firsthand.weigh.StoryBuilder;
import dev.firsthand.weigh.StoryBuilder.ReportBuilder;
import dev.firsthand.weigh.Weigher;
import java.util.List;
import org.assertj.core.groups.Tuple;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RevisionTest {

  private final StoryBuilder story = new StoryBuilder();

  @Test
  void aSentenceThatWasChangedIsToldWithWhatItWas() {
    first("Envoys met in Halden. They agreed on nothing.");
    then("Envoys met in Halden. They agreed on little.");

    assertThat(version().edits())
        .containsExactly(
            new Edit(
                Edit.Kind.CHANGED,
                new Excerpt("They agreed on little.", "herald-2", 22, 44),
                new Excerpt("They agreed on nothing.", "herald-1", 22, 45),
                false));
  }

  @Test
  void quoteMarksDashesAndPlacesAreNoChange() {
    first("“We wait,” she said – and left. Rain fell.");
    then("Rain fell. \"We wait,\" she said — and left.");

    assertThat(version().edits()).isEmpty();
  }

  @Test
  void aCorrectionAnnouncesOnlyWhatItSpeaksOf() {
    first("Inspectors found 14 defects in March. The mayor wept.");
    then("Inspectors found 11 defects in March. Correction: inspectors found 11 defects, not 14.");

    assertThat(version().edits())
        .extracting(Edit::kind, edit -> edit.words().text(), Edit::announced)
        .containsExactly(
            tuple(Edit.Kind.CHANGED, "Inspectors found 11 defects in March.", true),
            tuple(Edit.Kind.REMOVED, "The mayor wept.", false),
            tuple(Edit.Kind.ADDED, "Correction: inspectors found 11 defects, not 14.", true));
  }

  @Test
  void aTollThatWentUpWithoutAWordIsTold() {
    first("Divers said 12 people drowned when the ferry sank off Tarn.")
        .exactly("12 people", 12, "people drowned");
    then("Divers said 15 people drowned when the ferry sank off Tarn.")
        .exactly("15 people", 15, "people drowned");

    assertThat(version().changes())
        .containsExactly(
            new Change(
                Aspect.FIGURE,
                "people drowned",
                new Excerpt("12 people", "herald-1", 12, 21),
                new Excerpt("15 people", "herald-2", 12, 21),
                false));
  }

  @Test
  void aFigureThatWasCorrectedIsAnnouncedButNotTheNameBesideIt() {
    first("Inspector Jon Kole found 14 people on the deck of the Alda.")
        .exactly("14 people", 14, "people")
        .person("Jon Kole");
    then("Inspector Mira Adan found 11 people on the deck of the Alda. Correction: It was 11"
            + " people, not 14.")
        .exactly("11 people", 11, "people")
        .person("Mira Adan");

    assertThat(told())
        .containsExactly(
            tuple(Aspect.FIGURE, "14 people", "11 people", true),
            tuple(Aspect.NAME, "Jon Kole", "Mira Adan", false));
  }

  @Test
  void aQuoteThatWasTakenOutIsToldWithItsSpeaker() {
    first("The yard was shut. “They paid us in promises,” Ilse Brandt said.")
        .quote("They paid us in promises,", "Ilse Brandt");
    then("The yard was shut.");

    assertThat(told())
        .containsExactly(tuple(Aspect.QUOTE, "They paid us in promises,", null, false));
    assertThat(version().changes().getFirst().what()).isEqualTo("Ilse Brandt");
  }

  @Test
  void aQuoteThatOnlyMovedIsNoChangeAndOneWithAnotherWordIs() {
    first("“They paid us in promises,” Ilse Brandt said. “We go home tonight,” Jon Kole said.")
        .quote("They paid us in promises,", "Ilse Brandt")
        .quote("We go home tonight,", "Jon Kole");
    then("“We go home tomorrow,” Jon Kole said. “They paid us in promises,” Ilse Brandt said.")
        .quote("We go home tomorrow,", "Jon Kole")
        .quote("They paid us in promises,", "Ilse Brandt");

    assertThat(told())
        .containsExactly(tuple(Aspect.QUOTE, "We go home tonight,", "We go home tomorrow,", false));
  }

  @Test
  void theSameWordsOfAnotherSpeakerAreTold() {
    first("“They paid us in promises,” Ilse Brandt said.")
        .quote("They paid us in promises,", "Ilse Brandt");
    then("“They paid us in promises,” Jon Kole said.")
        .quote("They paid us in promises,", "Jon Kole");

    assertThat(told()).contains(tuple(Aspect.SPEAKER, "Ilse Brandt", "Jon Kole", false));
  }

  @Test
  void aSourceThatWasDroppedIsTold() {
    first("The harbour office said 12 people drowned off the pier of Tarn.")
        .exactly("12 people", 12, "people drowned", "The harbour office");
    then("In all 12 people drowned off the pier of Tarn.")
        .exactly("12 people", 12, "people drowned");

    assertThat(told()).containsExactly(tuple(Aspect.SOURCE, "The harbour office", null, false));
  }

  @Test
  void aShorterFormOfANameIsTheSameName() {
    first("Officials let Ilse Brandt go from the yard on Friday.").person("Ilse Brandt");
    then("Officials let Brandt go from the yard early on Friday.").person("Brandt");

    assertThat(version().changes()).isEmpty();
  }

  @Test
  void capturesThatCameInTheWrongOrderAreComparedByTheirUpdates() {
    first("Envoys met in Halden. They agreed on little.").updated("2026-03-03T18:00:00Z");
    then("Envoys met in Halden. They agreed on nothing.").updated("2026-03-03T12:00:00Z");

    assertThat(version().edits().getFirst().words().text()).isEqualTo("They agreed on little.");
  }

  private ReportBuilder first(String body) {
    return story.report("herald-1", "2026-03-03", body);
  }

  private ReportBuilder then(String body) {
    return story
        .report("herald-2", "2026-03-03", body)
        .link("herald-1", Link.Kind.VERSION, Link.Direction.FROM);
  }

  private Version version() {
    return new Weigher().weigh(story.build(), null).reports().getFirst().versions().getFirst();
  }

  private List<Tuple> told() {
    return version().changes().stream()
        .map(
            change ->
                tuple(
                    change.aspect(),
                    words(change.before()),
                    words(change.after()),
                    change.announced()))
        .toList();
  }

  private static @Nullable String words(@Nullable Excerpt excerpt) {
    return excerpt == null ? null : excerpt.text();
  }
}
