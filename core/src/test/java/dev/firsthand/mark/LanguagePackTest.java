package dev.firsthand.mark;

import static org.assertj.core.api.Assertions.assertThat;

import dev.firsthand.json.JsonLines;
import dev.firsthand.json.Line;
import dev.firsthand.record.Mark;
import dev.firsthand.record.Mark.Figure;
import dev.firsthand.record.Mark.Moment;
import dev.firsthand.record.Mark.Quote;
import dev.firsthand.record.Marked;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguagePackTest {

  private static Marked marked(String language, String body) {
    return Marks.marked(language, "2031-03-07", body);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "de|Am 12. Dezember 2030 kamen 2,5 Millionen.|2030-12-12|2500000",
        "fr|Le 3 mars 2030, 1 200 maisons.|2030-03-03|1200",
        "es|El 12 de diciembre de 2030, 3,5 millones.|2030-12-12|3500000",
        "pl|Dnia 12 grudnia 2030 by\u0142o 5 milion\u00f3w.|2030-12-12|5000000",
        "hu|A vita 2030. december 12. ut\u00e1n 50 milli\u00f3.|2030-12-12|50000000",
        "ru|12 \u0434\u0435\u043a\u0430\u0431\u0440\u044f 2030 \u0433\u043e\u0434\u0430, 430 \u0447\u0435\u043b\u043e\u0432\u0435\u043a.|2030-12-12|430",
        "tr|12 Aral\u0131k 2030, %12 artt\u0131.|2030-12-12|12",
        "ja|2030\u5e7412\u670812\u65e5\u300150\u4e07\u4eba\u304c\u96c6\u307e\u3063\u305f\u3002|2030-12-12|500000",
        "ko|2030\ub144 12\uc6d4 12\uc77c 50\ub9cc\uba85.|2030-12-12|500000",
        "ar|\u0641\u064a \u0661\u0662 \u062f\u064a\u0633\u0645\u0628\u0631 \u0662\u0660\u0663\u0660 \u0643\u0627\u0646 \u0661\u0662\u0660\u0660 \u0634\u062e\u0635.|2030-12-12|1200",
      })
  void readsDigitsAndNamesOfMonthsInAnyLanguage(
      String language, String body, String day, double value) {
    Marked marked = marked(language, body);
    assertThat(marked.marks(Moment.class)).extracting(Moment::value).containsExactly(day);
    assertThat(marked.marks(Figure.class)).extracting(Figure::value).containsExactly(value);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "de|\u201eDas ist ein guter Tag\u201c, sagte Tolen.|Das ist ein guter Tag",
        "fr|\u00ab Nous avons tout perdu \u00bb, dit Tolen.|Nous avons tout perdu",
        "sv|\u201dDet var en bra dag\u201d, sade Tolen.|Det var en bra dag",
        "ru|\u00ab\u042d\u0442\u043e \u043e\u0447\u0435\u043d\u044c \u0445\u043e\u0440\u043e\u0448\u0438\u0439 \u0434\u0435\u043d\u044c\u00bb.|\u042d\u0442\u043e \u043e\u0447\u0435\u043d\u044c \u0445\u043e\u0440\u043e\u0448\u0438\u0439 \u0434\u0435\u043d\u044c",
      })
  void marksWhatStandsInTheQuoteMarksOfTheLanguage(String language, String body, String words) {
    List<Quote> quotes = marked(language, body).marks(Quote.class);
    assertThat(quotes).extracting(Quote::text).containsExactly(words);
    assertThat(quotes.getFirst().speaker()).isNull();
  }

  @Test
  void leavesTitlesUnmarked() {
    assertThat(marked("fr", "Le \u00ab grand \u00bb soir.").marks()).isEmpty();
  }

  @Test
  void usesNoRuleOfEnglishInAnotherLanguage() {
    String body = "Mara Tolen said on Friday that more than two dozen dogs died last year.";
    assertThat(marked("de", body).marks()).isEmpty();
    assertThat(marked("en-GB", body).marks()).isNotEmpty();
  }

  @Test
  void saysInTheOutputThatOnlyTheNeutralWasLookedFor() {
    Marked german = marked("de-AT", "Es kamen 430 Menschen.");
    String line = JsonLines.write(german);
    assertThat(german.neutral()).isTrue();
    assertThat(line).contains("\"neutral\":true");
    assertThat(((Line.Told) JsonLines.read(line)).marked()).contains(german);
    assertThat(JsonLines.write(marked("en", "Some 430 came."))).doesNotContain("neutral");
  }

  @Test
  void offsetsHoldInScriptsBeyondTheFirstPlane() {
    String body = "\ud842\udfb7 12 % \ud842\udfb7 30 \u20ac.";
    for (Mark mark : marked("zh", body).marks()) {
      int[] points = body.codePoints().toArray();
      assertThat(new String(points, mark.start(), mark.end() - mark.start()))
          .isEqualTo(mark.text());
    }
  }
}
