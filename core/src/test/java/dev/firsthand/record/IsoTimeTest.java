package dev.firsthand.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IsoTimeTest {

  @ParameterizedTest
  @CsvSource({"2026-03-04", "2026-03-04T19:42:10+05:30", "2024-02-29T00:00", "0001-12-31"})
  void theDayIsWhatIsPrinted(String iso) {
    assertThat(IsoTime.date(iso)).contains(LocalDate.parse(iso.substring(0, 10)));
  }

  @ParameterizedTest
  @CsvSource({
    "2026-03",
    "2026-W10-4",
    "XXXX-WXX-5TNI",
    "2026-02-30",
    "2026-13-01",
    "20260304T1942",
    "2026-00-10",
    "-026-03-04",
    "2026-03-0x"
  })
  void whatIsNoDayHasNone(String iso) {
    assertThat(IsoTime.date(iso)).isEmpty();
  }
}
