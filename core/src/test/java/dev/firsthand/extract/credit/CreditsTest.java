package dev.firsthand.extract.credit;

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
        "(Reporting by Jane Doe in Lindhaven; Editing by Li Wei) | Reuters",
        "AP writer Jane Doe in Lindhaven contributed to this report. | Associated Press",
        "Contributing: Associated Press | Associated Press",
        "This story was produced by Harbour News Agency. | Harbour News Agency",
        "This article is based in part on wire service reports. | agencies",
        "Mit Material der dpa | Deutsche Presse-Agentur",
        "avec AFP | Agence France-Presse",
        "Con información de EFE. | Agencia EFE",
        "Fonte: ANSA | ANSA",
        "Com informações da Lusa. | Lusa",
        "Источник: Интерфакс | Interfax",
        "По материалам ТАСС | TASS",
        "Джерело: УНІАН | UNIAN",
        "Kaynak: AA | Anadolu Agency",
        "المصدر: وكالات | agencies",
        "来源：新华社 | Xinhua",
        "출처: 연합뉴스 | Yonhap",
        "ที่มา: สำนักข่าวไทย | Thai News Agency",
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
        "Quelle: Stadt Ambruck",
        "Jane Doe of the Lindhaven Post and Li Wei in Wilmington, Delaware contributed to this report.",
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
        "Berlin/Ambruck (dpa) - Die Brücke ist gesperrt. | Deutsche Presse-Agentur",
        "(ANSA) - ROMA, 05 GEN - Il ponte resta chiuso. | ANSA",
        "Madrid, 5 ene (EFE).- El puente sigue cerrado. | Agencia EFE",
        "МОСКВА, 5 января. /ТАСС/. Мост закрыт. | TASS",
        "МОСКВА, 5 янв - РИА Новости. Мост закрыт. | RIA Novosti",
        "新华社临江1月5日电（记者李文涛）大桥封闭。 | Xinhua",
        "【北京時事】橋が閉鎖された。 | Jiji Press",
        "(서울=연합뉴스) 김하늘 기자 = 다리가 폐쇄됐다. | Yonhap",
        "القاهرة (أ ف ب) - أغلق الجسر. | Agence France-Presse",
      })
  void findsTheAgencyThatTagsTheHeadOfItsCopy(String text, String agency) {
    assertThat(AgencyTag.atHead(text).orElseThrow().agencies()).containsExactly(agency);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Most jest zamknięty. (PAP) | Polska Agencja Prasowa",
        "The bridge is shut. — AFP | Agence France-Presse",
        "El puente sigue cerrado. EFE | Agencia EFE",
        "Cầu bị đóng. (TTXVN) | Vietnam News Agency",
      })
  void findsTheAgencyThatSignsTheFootOfItsCopy(String text, String agency) {
    assertThat(AgencyTag.atFoot(text).orElseThrow().agencies()).containsExactly(agency);
  }

  @Test
  void takesNoBracketForATag() {
    assertThat(AgencyTag.atHead("Rostow (Russland) – Ein Haus brannte.")).isEmpty();
    assertThat(AgencyTag.atFoot("He left for Reuters in 1998.")).isEmpty();
    assertThat(Dateline.of("Rostow (Russland) – Ein Haus.").orElseThrow().isOfAgency()).isFalse();
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
