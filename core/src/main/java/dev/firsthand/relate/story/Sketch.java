package dev.firsthand.relate.story;

import dev.firsthand.relate.reading.Arrival;
import dev.firsthand.relate.reading.Stamp;
import java.util.BitSet;

/// What grouping looks at in an article, before the stream's word frequencies weigh it.
///
/// @param body all terms of title and body
/// @param phrases the pairs of neighbouring words
/// @param title the terms of the title
/// @param lede the terms of title and first paragraphs
/// @param names the terms that name somebody or something
/// @param places the places named at the top of the article, where names are marked
/// @param figures the numbers told
/// @param told the days told of
public record Sketch(
    Stamp stamp,
    Bag body,
    Bag phrases,
    Bag title,
    Bag lede,
    Bag names,
    Bag places,
    Bag figures,
    ToldDays told) {

  int number() {
    return stamp.number();
  }

  /// @param furniture the tokens of the body to leave out
  public static Sketch of(Arrival arrival, BitSet furniture) {
    return new Sketcher(arrival, furniture).sketch();
  }
}
