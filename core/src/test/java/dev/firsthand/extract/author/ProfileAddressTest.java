package dev.firsthand.extract.author;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ProfileAddressTest {

  @Test
  void theLastPartOfAPathMayBeAName() {
    assertThat(ProfileAddress.name("https://courier.example/authors/anna-quist/?page=1"))
        .contains("Anna Quist");
  }

  @Test
  void otherAddressesNameNobody() {
    assertThat(ProfileAddress.name("https://social.example/lindhaven-courier")).isEmpty();
    assertThat(ProfileAddress.name("https://social.example/u1234")).isEmpty();
    assertThat(ProfileAddress.name("")).isEmpty();
  }
}
