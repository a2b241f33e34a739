package dev.firsthand.text;

/// A stretch of a text, in `char` indices: `start` is in it, `end` is behind it.
public record Span(int start, int end) {

  public int length() {
    return end - start;
  }

  public boolean contains(int position) {
    return position >= start && position < end;
  }

  public boolean contains(Span other) {
    return start <= other.start && other.end <= end;
  }

  public boolean overlaps(Span other) {
    return start < other.end && other.start < end;
  }

  public String of(String text) {
    return text.substring(start, end);
  }
}
