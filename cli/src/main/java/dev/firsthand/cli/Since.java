package dev.firsthand.cli;

import dev.firsthand.record.IsoTime;
import java.time.Instant;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/// Reads the moment of `--since`.
final class Since implements ITypeConverter<Instant> {

  @Override
  public Instant convert(String value) {
    return IsoTime.instant(value)
        .orElseThrow(
            () ->
                new TypeConversionException(
                    "'" + value + "' is no ISO 8601 date or time, such as 2026-03-04T18:00Z"));
  }
}
