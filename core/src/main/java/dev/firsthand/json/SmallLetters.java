package dev.firsthand.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import java.io.IOException;
import java.util.Locale;

/// Writes the constants of a vocabulary in small letters. Jackson's own switch for this follows the
/// machine's language, which makes `fıgure` of `FIGURE` in Turkey.
final class SmallLetters extends StdSerializer<Enum<?>> {

  SmallLetters() {
    super(Enum.class, false);
  }

  @Override
  public void serialize(Enum<?> constant, JsonGenerator json, SerializerProvider provider)
      throws IOException {
    json.writeString(constant.name().toLowerCase(Locale.ROOT));
  }
}
