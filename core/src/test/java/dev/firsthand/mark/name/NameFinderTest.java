package dev.firsthand.mark.name;

import static org.assertj.core.api.Assertions.assertThat;

import dev.firsthand.mark.Marks;
import dev.firsthand.record.Mark.Name;
import dev.firsthand.record.Mark.Name.Kind;
import java.util.List;
import org.junit.jupiter.api.Test;

class NameFinderTest {

  private static List<Name> names(String body) {
    return Marks.in(body, Name.class);
  }

  private static List<String> texts(String body, Kind kind) {
    return names(body).stream().filter(name -> name.kind() == kind).map(Name::text).toList();
  }

  @Test
  void aTitleIsNotPartOfAName() {
    assertThat(texts("On Monday President Helena Marsh met Mr. Tobias Reed in Oslo.", Kind.PERSON))
        .containsExactly("Helena Marsh", "Tobias Reed");
  }

  @Test
  void aSurnameAloneStandsForTheOnlyPersonOfThatName() {
    List<Name> names =
        names("Helena Marsh arrived in Oslo on Monday. Later Marsh said the talks went well.");
    assertThat(names)
        .filteredOn(name -> name.text().equals("Marsh"))
        .extracting(Name::entity)
        .containsExactly("Helena Marsh");
  }

  @Test
  void aSurnameThatTwoPeopleShareStandsForItself() {
    List<Name> names =
        names("Helena Marsh and Peter Marsh arrived in Oslo. Later Marsh said nothing.");
    assertThat(names)
        .filteredOn(name -> name.text().equals("Marsh"))
        .extracting(Name::entity)
        .containsExactly("Marsh");
  }

  @Test
  void countriesArePlaces() {
    assertThat(texts("Trade between Norway and France grew last year.", Kind.PLACE))
        .containsExactly("Norway", "France");
  }

  @Test
  void offsetsPointAtTheWords() {
    String body = "In Paris, Helena Marsh met Tobias Reed.";
    assertThat(names(body))
        .allSatisfy(
            name -> assertThat(body.substring(name.start(), name.end())).isEqualTo(name.text()));
  }

  @Test
  void aDatelineNamesAPlaceAndAnAgency() {
    String body = "KALVIK (Meridian) — A bus overturned near Kalvik on Monday.";
    assertThat(texts(body, Kind.PLACE)).containsExactly("KALVIK", "Kalvik");
    assertThat(texts(body, Kind.ORGANISATION)).containsExactly("Meridian");
  }

  @Test
  void aWhipIsNoPartOfAName() {
    assertThat(texts("On Monday Whip Helena Marsh met Tobias Reed in Oslo.", Kind.PERSON))
        .containsExactly("Helena Marsh", "Tobias Reed");
  }

  @Test
  void aSurnameThatIsAMonthBelongsToTheName() {
    List<Name> names =
        names(
            "Prime minister Theresa May met Peter Orlan in Kalvik. In May 2015 they had met too, and"
                + " they may meet again. Later May told lawmakers that the talks went well.");
    assertThat(names)
        .filteredOn(name -> "Theresa May".equals(name.entity()))
        .extracting(Name::text)
        .containsExactly("Theresa May", "May");
  }
}
