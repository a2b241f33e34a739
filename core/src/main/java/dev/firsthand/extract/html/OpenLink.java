package dev.firsthand.extract.html;

/// The link that has begun and not ended: all that is kept of the WHATWG's list of active
/// formatting elements, since what else it restores is style.
final class OpenLink {

  private static final int NONE = -1;

  /// Where the name of the link's tag stands, or -1.
  private int from = NONE;

  /// Whether it is among the open elements; else the next text continues it.
  private boolean open;

  void begin(int nameFrom) {
    from = nameFrom;
    open = true;
  }

  void end() {
    from = NONE;
    open = false;
  }

  boolean hasBegun() {
    return from != NONE;
  }

  boolean isInterrupted() {
    return from != NONE && !open;
  }

  /// The end of a block closes it.
  void interrupt() {
    open = false;
  }

  void goOn() {
    open = true;
  }

  int nameFrom() {
    return from;
  }

  /// All of this in a number, for [#restore].
  int memo() {
    return from == NONE ? NONE : from * 2 + (open ? 1 : 0);
  }

  void restore(int memo) {
    from = memo == NONE ? NONE : memo >> 1;
    open = memo != NONE && (memo & 1) == 1;
  }
}
