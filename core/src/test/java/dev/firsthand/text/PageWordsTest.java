package dev.firsthand.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageWordsTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "JUST WATCHED Orvia's $40 billion fleet Replay More Videos ... MUST WATCH Orvia's fleet",
        "READ MORE: Ten die in Kalvik",
        "Related: How the ferry sank",
        "Related story: How the ferry sank",
        "( Also on HERALD: Minister resigns)",
        "The Orvia Press Agency contributed to this report.",
        "Ana Reyes and Jon Orlan contributed reporting.",
        "Jon Orlan in Kalvik and Mira Sand in Kesten contributed.",
        "Photos: Scenes from Kalvik A ferry lies in the port.",
        "Contributing: Ana Reyes in Kalvik",
        "Follow Ana Reyes on Twitter: @anareyes",
        "Read or Share this story: http://herald.example/1",
        "Update at 8:35 a.m. ET. First Time Below 8 Percent:",
        "A corner turned? pic.twitter.com/abc — Jon Orlan (@orlan) May 14, 2025",
        "Sign up for Daily Newsletters",
        "Copyright The Kalvik Times, LLC.",
        "© The Kalvik Times, LLC.",
        "Story highlights Mira Sand gained 8 points",
        "Opinion: Kalvik is fed up with its port",
        "Facebook Twitter Pinterest Mira Sand left the house in July.",
        "Copyright © 2025 The Herald, LLC. Click here for reprint permission.",
      })
  void whatStandsOnPagesIsKnown(String text) {
    assertThat(PageWords.standIn(text)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Ten people died in Kalvik on Monday, the mayor said.",
        "More than forty firms contributed to the fund.",
        "Watch teams on the coast saw the ferry sink.",
        "Related charges were dropped in May.",
        "Opinion: nobody in Kalvik has one, the mayor said.",
        "Advertising fell by a fifth.",
        "Follow the money, the prosecutor said.",
        "Twitter said in July that Facebook would follow.",
        "She posted on Twitter that she would resign.",
        "Update of the law is due in May, he said.",
      })
  void whatIsNewsIsNot(String text) {
    assertThat(PageWords.standIn(text)).isFalse();
  }

  @Test
  void theCaptionsOfAGalleryEndBehindTheLastCount() {
    String gallery = "Photos: The flood Sand waits. Hide Caption 1 of 2 Photos: The flood A dog.";
    assertThat(PageWords.galleryEnd(gallery)).isEqualTo(gallery.indexOf(" Photos: The flood A"));
    assertThat(PageWords.galleryEnd("Sand read the caption 1 of 2 times.")).isZero();
  }
}
