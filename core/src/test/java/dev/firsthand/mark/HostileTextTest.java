package dev.firsthand.mark;

import static org.assertj.core.api.Assertions.assertThat;

import dev.firsthand.record.Mark;
import dev.firsthand.record.Marked;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HostileTextTest {

  private static final int LONG_LINE = 10_000_000;

  /// Words that numbers and times are told with, and what stands between them.
  private static final List<String> WORDS =
      List.of(
          "a",
          "an",
          "the",
          "of",
          "in",
          "on",
          "at",
          "to",
          "and",
          "or",
          "than",
          "from",
          "last",
          "next",
          "this",
          "past",
          "three",
          "quarters",
          "half",
          "a",
          "year's",
          "years",
          "-",
          ",",
          ".",
          "(",
          ")",
          "'s",
          "$",
          "US$",
          "%",
          "5",
          "12",
          "1999",
          "2,000",
          ".001",
          "nineteen",
          "ninety",
          "hundred",
          "million",
          "point",
          "over",
          "more",
          "about",
          "March",
          "May",
          "Oct.",
          "Friday",
          "Sunday",
          "first",
          "31st",
          "p.m.",
          ":",
          "ago",
          "later",
          "since",
          "until",
          "end",
          "mid-",
          "weekend",
          "every",
          "Eve",
          "Christmas",
          "Day",
          "rose",
          "percent",
          "people",
          "dollars",
          "cents",
          "feet",
          "inches",
          "old",
          "15",
          "No",
          "top",
          "them",
          "will",
          "\u00bd",
          "/",
          "Rs500",
          "401(k)");

  private static Marked mark(String language, String body) {
    return Marks.marked(language, "2031-03-07", body);
  }

  @ParameterizedTest
  @ValueSource(strings = {"9", "x"})
  @Timeout(120)
  void endsOnALineOfTenMillionCharacters(String character) {
    assertThat(mark("en", character.repeat(LONG_LINE)).marks()).isEmpty();
    assertThat(mark("de", character.repeat(LONG_LINE)).marks()).isEmpty();
  }

  /// Every rule looks a bounded way to both sides, so a line of nothing but its words stays linear.
  @ParameterizedTest
  @ValueSource(
      strings = {
        "one hundred and ",
        "1/2 in 3 - ",
        "two years and six months, ",
        "from 5 to ",
        "$5 and 20 cents ",
        "half of a quarter of ",
        "Oct. 9 and 10 - ",
        "5-5-",
        "two of them of the "
      })
  @Timeout(60)
  void endsOnWordsWithoutEnd(String words) {
    String body = words.repeat(200_000 / words.length());
    for (Mark mark : mark("en", body).marks()) {
      assertThat(body.substring(mark.start(), mark.end())).isEqualTo(mark.text());
    }
  }

  /// The seed is fixed: the same texts in every run.
  @Test
  @Timeout(120)
  void readsAnyOrderOfItsWords() {
    Random random = new Random(2031);
    for (int i = 0; i < 4000; i++) {
      StringBuilder body = new StringBuilder();
      for (int words = 1 + random.nextInt(14); words > 0; words--) {
        body.append(WORDS.get(random.nextInt(WORDS.size())));
        body.append(random.nextInt(6) > 0 ? " " : "");
      }
      String text = body.toString();
      for (Mark mark : mark(random.nextBoolean() ? "en" : "fr", text).marks()) {
        assertThat(text.substring(mark.start(), mark.end())).isEqualTo(mark.text());
      }
    }
  }
}
