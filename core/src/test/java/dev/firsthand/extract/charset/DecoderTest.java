package dev.firsthand.extract.charset;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

class DecoderTest {

  private static final String BEFORE = "<html><head><title>x</title></head><body><p>";

  @ParameterizedTest
  @CsvFileSource(resources = "charsets.txt", delimiter = '|')
  void readsATextInItsCharsetWhenThePageNamesNone(String charset, String text) {
    byte[] bytes = (BEFORE + text + "</p>").getBytes(Charset.forName(charset));
    assertThat(decode(bytes, null)).isEqualTo(BEFORE + text + "</p>");
  }

  @ParameterizedTest
  @CsvFileSource(resources = "charsets.txt", delimiter = '|')
  void readsATextThatCallsItselfUtf8AndIsNot(String charset, String text) {
    byte[] bytes = ("<meta charset=utf-8><p>" + text).getBytes(Charset.forName(charset));
    assertThat(decode(bytes, "text/html; charset=UTF-8")).endsWith(text);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<meta charset='koi8-r'>",
        "<META CONTENT=\"text/html; Charset=KOI8-R\" HTTP-EQUIV=Content-Type>",
        "<meta http-equiv='content-type' content='text/html;charset = \"koi8\"'/>",
        "<?xml version=\"1.0\" encoding=\"koi8-r\"?><html>",
        "<!-- <meta charset=big5> --><meta charset=koi8_r>",
        "<meta name=description content='about charset=big5'><meta charset=koi8-r>",
        "<metadata charset=big5></metadata><meta charset=\" koi8-r \">",
      })
  void readsTheCharsetThatThePageNames(String head) {
    String page = head + "<p>Мост";
    byte[] bytes = page.getBytes(Charset.forName("KOI8-R"));
    assertThat(decode(bytes, null)).isEqualTo(page);
  }

  @Test
  void believesTheMediaTypeBeforeThePage() {
    String page = "<meta charset=windows-1252><p>Мост";
    byte[] bytes = page.getBytes(Charset.forName("KOI8-R"));
    assertThat(decode(bytes, "text/html; charset=\"koi8-r\"")).isEqualTo(page);
    assertThat(decode(bytes, "text/html")).isNotEqualTo(page);
  }

  @Test
  void believesAByteOrderMarkBeforeAll() {
    byte[] bytes = "\uFEFF<meta charset=big5><p>Мост".getBytes(StandardCharsets.UTF_16LE);
    assertThat(decode(bytes, "text/html; charset=koi8-r")).contains("Мост");
  }

  @ParameterizedTest
  @CsvSource({"latin1,windows-1252", "gb2312,GB18030", "ks_c_5601-1987,x-windows-949"})
  void readsALabelAsBrowsersDo(String label, String charset) {
    assertThat(CharsetLabels.of(label)).isEqualTo(Charset.forName(charset));
  }

  @Test
  void passesOverALabelThatNobodyKnows() {
    String page = "<meta charset=none-such><p>Die Fähre über den Fluß fährt später, hieß es.";
    assertThat(decode(page.getBytes(Charset.forName("windows-1252")), null)).isEqualTo(page);
  }

  private static String decode(byte[] bytes, @Nullable String mediaType) {
    return new String(Decoder.utf8(bytes, mediaType), StandardCharsets.UTF_8);
  }
}
