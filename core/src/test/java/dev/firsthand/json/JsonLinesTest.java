package dev.firsthand.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.firsthand.record.Article;
import dev.firsthand.record.Mark;
import dev.firsthand.record.Marked;
import dev.firsthand.record.StoryChange;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class JsonLinesTest {

  private static final Marked MARKED =
      new Marked(
          Article.of("a", "Over 430 were freed."),
          List.of(
              new Mark.Figure(
                  0,
                  8,
                  "Over 430",
                  430.0,
                  430.0,
                  null,
                  Mark.Figure.Approx.OVER,
                  "person",
                  "freed",
                  Mark.Figure.Scope.TOTAL,
                  null,
                  null,
                  null,
                  "Kalvik")));

  private static final StoryChange CHANGE =
      new StoryChange(
          "a",
          "7",
          "2",
          true,
          List.of(
              new StoryChange.Link(
                  "b", StoryChange.Link.Kind.COPY, 0.9, StoryChange.Link.Direction.FROM, null)),
          new StoryChange.Why(Map.of("title", 0.5), "3"),
          List.of(new StoryChange.Event.Merged("9", "7")));

  @Test
  void aMarkSaysItsTypeAndWholeNumbersStayWhole() {
    assertThat(JsonLines.write(MARKED))
        .isEqualTo(
            """
            {"id":"a","body":"Over 430 were freed.","marks":[{"type":"figure","start":0,"end":8,\
            "text":"Over 430","value":430,"low":430,"approx":"over","unit":"person",\
            "what":"freed","scope":"total","place":"Kalvik"}]}""");
  }

  @Test
  void aHappeningSaysHowAndWhatAboutAndOldLinesDoNot() {
    Mark.Happening strike =
        new Mark.Happening(
            0,
            7,
            "Fasting",
            Mark.Plover.PROTEST,
            "hunger",
            List.of("legal", "health"),
            null,
            null,
            null,
            null,
            Mark.Happening.Status.HAPPENED,
            false);
    String json = JsonLines.write(List.<Mark>of(strike));
    assertThat(json).contains("\"mode\":\"hunger\",\"context\":[\"legal\",\"health\"]");
    assertThat(JsonLines.marks(json)).containsExactly(strike);

    String old = json.replaceAll("\"mode.*\\],", "");
    assertThat(old).doesNotContain("context");
    assertThat(JsonLines.marks(old))
        .singleElement()
        .isInstanceOfSatisfying(
            Mark.Happening.class,
            happening -> {
              assertThat(happening.mode()).isNull();
              assertThat(happening.context()).isEmpty();
              assertThat(JsonLines.write(List.<Mark>of(happening))).isEqualTo(old);
            });
  }

  @Test
  void accessIsWrittenInSmallLettersAndOldLinesHaveNone() {
    Article open = Article.of("a", "b");
    assertThat(JsonLines.write(open)).isEqualTo("{\"id\":\"a\",\"body\":\"b\"}");
    Line line = JsonLines.read("{\"id\":\"a\",\"body\":\"b\",\"access\":\"stub\"}");
    Article stub = ((Line.Told) line).article();
    assertThat(stub.access()).isEqualTo(Article.Access.STUB);
    assertThat(JsonLines.write(stub)).endsWith("\"access\":\"stub\"}");
  }

  @Test
  void aRelatedLineReadsBackWhole() {
    Line line = JsonLines.read(JsonLines.write(CHANGE, MARKED));

    assertThat(line)
        .isInstanceOfSatisfying(
            Line.Told.class,
            told -> {
              assertThat(told.marked()).contains(MARKED);
              assertThat(told.change()).contains(CHANGE);
            });
  }

  @Test
  void theFeaturesOfWhyStandBesideTheRunnerUp() {
    assertThat(JsonLines.write(CHANGE)).contains("\"why\":{\"title\":0.5,\"runnerUp\":\"3\"}");
  }

  @Test
  void aStoryAloneIsEnoughOfARelation() {
    assertThat(JsonLines.read("{\"id\":\"a\",\"body\":\"Words.\",\"story\":7}"))
        .isInstanceOfSatisfying(
            Line.Told.class,
            told ->
                assertThat(told.change())
                    .hasValueSatisfying(
                        change -> {
                          assertThat(change.story()).isEqualTo("7");
                          assertThat(change.article()).isEqualTo("a");
                        }));
  }

  @Test
  void textIsAcceptedForBody() {
    assertThat(JsonLines.read("{\"id\":\"a\",\"text\":\"Words.\",\"more\":1}"))
        .isEqualTo(
            new Line.Told(
                Article.of("a", "Words."),
                java.util.Optional.empty(),
                false,
                java.util.Optional.empty()));
  }

  @Test
  void aRejectionIsPassedOn() {
    assertThat(JsonLines.read(JsonLines.rejected("a", "no article")))
        .isEqualTo(new Line.Rejection("a", "no article"));
  }

  @Test
  void whatIsWrongWithALineIsSaid() {
    assertThatThrownBy(() -> JsonLines.read("{\"id\" 7}")).hasMessageContaining("not JSON");
    assertThatThrownBy(() -> JsonLines.read("[]")).hasMessage("not a JSON object");
    assertThatThrownBy(() -> JsonLines.read("{\"body\":\"x\"}")).hasMessage("no `id`");
    assertThatThrownBy(() -> JsonLines.read("{\"id\":\"a\"}")).hasMessage("no `body` or `text`");
    assertThatThrownBy(() -> JsonLines.read("{\"id\":\"a\",\"body\":\"x\",\"byline\":{}}"))
        .hasMessageContaining("byline");
  }
}
