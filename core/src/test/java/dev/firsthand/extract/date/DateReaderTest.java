package dev.firsthand.extract.date;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateReaderTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2026-03-04T19:42:10+05:30 | 2026-03-04 19:42:10 +05:30",
        "2026-03-04T19:42:10.123Z | 2026-03-04 19:42:10 Z",
        "2026-03-04T19:42:10+0530 | 2026-03-04 19:42:10 +05:30",
        "20260304 | 2026-03-04",
        "Updated: 04-03-2026 19:42 IST | 2026-03-04 19:42 IST",
        "March 4, 2026 at 7:42 p.m. ET | 2026-03-04 19:42 ET",
        "7:42 PM EST, Wed March 4, 2026 | 2026-03-04 19:42 EST",
        "Mar. 4th, 2026 | 2026-03-04",
        "4th of March 2026 | 2026-03-04",
        "4 March 2026, 09.40 CET | 2026-03-04 09:40 CET",
        "Wed, 04 Mar 2026 07:12:33 GMT | 2026-03-04 07:12:33 GMT",
        "4. März 2026, 8:05 Uhr | 2026-03-04 08:05",
        "4 de marzo de 2026 | 2026-03-04",
        "le 4 mars 2026 à 18h30 | 2026-03-04 18:30",
        "4 марта 2026 г. | 2026-03-04",
        "2026年3月4日 | 2026-03-04",
        "2026년 3월 4일 | 2026-03-04",
        "3/4/2026 | 2026-03-04",
        "13/4/2026 | 2026-04-13",
        "04.03.26 | 2026-03-04",
        "March 3, 2026 | 23.10 (UTC+3)",
        "2026/03/04/ferry | 2026-03-04",
      })
  void readsDatesAsPagesPrintThem(String text, String expected) {
    if (expected.startsWith("23.10")) {
      assertThat(read(text + " | " + expected)).isEqualTo("2026-03-03 23:10 +03:00");
    } else {
      assertThat(read(text)).isEqualTo(expected);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"call 555-0142", "version 1.2.3", "31.02.2026", "12-12", "in March", "3.14.15.92"})
  void readsNoDateWhereNoneIs(String text) {
    assertThat(new DateReader("en", true).first(text)).isEmpty();
  }

  @Test
  void resolvesAnAbbreviationByThePagesCountry() {
    LocalDateTime summer = LocalDateTime.of(2026, 7, 1, 12, 0);
    assertThat(Zones.offset("IST", summer, null)).contains(ZoneOffset.ofHoursMinutes(5, 30));
    assertThat(Zones.offset("IST", summer, "IL")).contains(ZoneOffset.ofHours(3));
    assertThat(Zones.offset("IST", summer, "IE")).contains(ZoneOffset.ofHours(1));
    assertThat(Zones.offset("ET", summer, "US")).contains(ZoneOffset.ofHours(-4));
    assertThat(Zones.offset("BST", summer, "GB")).contains(ZoneOffset.ofHours(1));
  }

  private static String read(String text) {
    return new DateReader(null, true)
        .first(text)
        .map(
            date ->
                date.date()
                    + (date.time() == null ? "" : " " + date.time())
                    + (date.zone() == null ? "" : " " + date.zone()))
        .orElse("none");
  }
}
