package dev.firsthand.extract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.firsthand.record.Article.Credit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CreditsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "(With inputs from agencies.) | agencies",
        "(With inputs from PTI) | Press Trust of India",
        "Meridian contributed to this report. | Meridian",
        "— The Associated Press contributed to this report. | Associated Press",
        "This story first appeared in Reuters. | Reuters",
        "(AP) | Associated Press",
        "Source: Xinhua | Xinhua",
        "© 2026 AFP | Agence France-Presse",
        "Additional reporting by Harbour News Agency. | Harbour News Agency",
      })
  void findsTheAgencyInALineThatCreditsOne(String line, String agency) {
    Credits credits = new Credits("The Quay");
    assertThat(credits.paragraph(line)).isTrue();
    assertThat(credits.all()).containsExactly(new Credit(agency, line));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Jane Doe contributed to this report.",
        "The port contributed to this report.",
        "Source: the harbour office",
        "(Applause)",
        "The mayor told Reuters that the bridge would be rebuilt.",
      })
  void takesNoPersonAndNoMentionForACredit(String line) {
    Credits credits = new Credits("The Quay");
    assertThat(credits.paragraph(line)).isFalse();
    assertThat(credits.all()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The quay. (Harbour Office via AP) | Associated Press | (Harbour Office via AP)",
        "The quay. (AP Photo/Jane Doe) | Associated Press | (AP Photo/Jane Doe)",
        "The quay. Photo: Jane Doe/Meridian | Meridian | Photo: Jane Doe/Meridian",
        "The quay. Photo: Reuters | Reuters | Photo: Reuters",
      })
  void findsTheAgencyOfAPicture(String caption, String agency, String words) {
    Credits credits = new Credits(null);
    credits.caption(caption);
    assertThat(credits.all()).containsExactly(new Credit(agency, words));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "PORT HALDEN (Meridian) — A crane fell. | PORT HALDEN | Meridian | ",
        "MINSK, Belarus (AP) — Talks began. | MINSK, Belarus | AP | ",
        "LONDON, Jan 5 (Reuters) - Shares rose. | LONDON | Reuters | Jan 5",
        "Skarholm (dpa) - Die Fähre ruht. | Skarholm | dpa | ",
        "NEW DELHI: The minister said no. | NEW DELHI | | ",
      })
  void readsADateline(String text, String place, String agency, String day) {
    Dateline dateline = Dateline.of(text).orElseThrow();
    assertThat(dateline.place()).isEqualTo(place);
    assertThat(dateline.agency()).isEqualTo(agency);
    assertThat(dateline.day()).isEqualTo(day);
  }

  @Test
  void takesNoOpeningForADateline() {
    assertThat(Dateline.of("BREAKING: A crane fell into the basin.")).isEmpty();
    assertThat(Dateline.of("The crane – it had stood since 1961 – fell.")).isEmpty();
    assertThat(Dateline.of("Nobody was hurt (by luck) – the quay was empty.")).isEmpty();
  }
}
