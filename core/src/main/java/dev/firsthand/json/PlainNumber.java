package dev.firsthand.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import java.io.IOException;

/// Writes a whole number without `.0`, so that 430 people are not 430.0.
final class PlainNumber extends JsonSerializer<Double> {

  private static final double EXACT = 1L << 53;

  @Override
  public void serialize(Double value, JsonGenerator json, SerializerProvider provider)
      throws IOException {
    if (value == Math.rint(value) && Math.abs(value) < EXACT) {
      json.writeNumber(value.longValue());
    } else {
      json.writeNumber(value);
    }
  }
}
