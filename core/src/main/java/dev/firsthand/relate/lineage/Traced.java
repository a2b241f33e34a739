package dev.firsthand.relate.lineage;

import java.util.BitSet;
import java.util.List;

/// A text made ready, with the ties found for it.
public final class Traced {

  private final Piece piece;
  private final List<Lineage.Tie> ties;
  private final Furniture furniture;

  Traced(Piece piece, List<Lineage.Tie> ties, Furniture furniture) {
    this.piece = piece;
    this.ties = List.copyOf(ties);
    this.furniture = furniture;
  }

  Piece piece() {
    return piece;
  }

  /// What the neighbours told of the page.
  public Furniture furniture() {
    return furniture;
  }

  /// The tokens of the body that are the page's and not the report's.
  public BitSet furnitureTokens() {
    CopyText text = piece.text();
    BitSet tokens = new BitSet();
    for (int i = 0; i < text.size(); i++) {
      if (text.kind(i) == CopyText.FURNITURE) {
        tokens.set(text.token(i));
      }
    }
    for (Furniture.Stretch edge : furniture.edges()) {
      for (int i = edge.from(); i < edge.to(); i++) {
        tokens.set(text.token(i));
      }
    }
    return tokens;
  }

  public List<Lineage.Tie> ties() {
    return ties;
  }
}
