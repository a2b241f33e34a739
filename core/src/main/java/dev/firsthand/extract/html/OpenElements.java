package dev.firsthand.extract.html;

import java.util.Arrays;

/// The elements that are open at a place on a page, the innermost last.
final class OpenElements {

  /// As deep as browsers go; what is nested deeper stands beside its parent.
  static final int DEEPEST = 512;

  /// What an end tag may not reach beyond, as the WHATWG defines it.
  enum Scope {
    ANY,
    BUTTON,
    LIST,
    TABLE
  }

  private final byte[] page;
  private final Tag[] tags = new Tag[DEEPEST];
  private final int[] nameFrom = new int[DEEPEST];
  private final int[] nameTo = new int[DEEPEST];
  private final int[] numbers = new int[DEEPEST];
  private final boolean[] told = new boolean[DEEPEST];
  private final boolean[] ended = new boolean[DEEPEST];
  private final int[] memos = new int[DEEPEST];
  private final int[] counts = new int[Tag.values().length];
  private int size;

  OpenElements(byte[] page) {
    this.page = page;
    Arrays.fill(tags, Tag.OTHER);
  }

  int size() {
    return size;
  }

  boolean isFull() {
    return size == DEEPEST;
  }

  /// How many elements of this kind are open.
  int count(Tag tag) {
    return counts[index(tag)];
  }

  @SuppressWarnings("EnumOrdinal") // for an array that lives no longer than this page
  private static int index(Tag tag) {
    return tag.ordinal();
  }

  Tag top() {
    return size == 0 ? Tag.OTHER : tags[size - 1];
  }

  Tag tag(int i) {
    return tags[i];
  }

  int number(int i) {
    return numbers[i];
  }

  boolean isTold(int i) {
    return told[i];
  }

  /// What was to be remembered until the element ends.
  int memo(int i) {
    return memos[i];
  }

  /// Whether the element has ended, though what is inside of it has not.
  boolean hasEnded(int i) {
    return ended[i];
  }

  void markEnded(int i) {
    ended[i] = true;
  }

  void push(Tag tag, int from, int to, int number, boolean isTold, int memo) {
    tags[size] = tag;
    nameFrom[size] = from;
    nameTo[size] = to;
    numbers[size] = number;
    told[size] = isTold;
    ended[size] = false;
    memos[size] = memo;
    counts[index(tag)]++;
    size++;
  }

  void remove(int i) {
    counts[index(tags[i])]--;
    size--;
    int rest = size - i;
    if (rest > 0) {
      System.arraycopy(tags, i + 1, tags, i, rest);
      System.arraycopy(nameFrom, i + 1, nameFrom, i, rest);
      System.arraycopy(nameTo, i + 1, nameTo, i, rest);
      System.arraycopy(numbers, i + 1, numbers, i, rest);
      System.arraycopy(told, i + 1, told, i, rest);
      System.arraycopy(ended, i + 1, ended, i, rest);
      System.arraycopy(memos, i + 1, memos, i, rest);
    }
  }

  /// Where the innermost element of a kind is that an end tag can reach, or -1.
  int find(Tag tag, Scope scope) {
    if (counts[index(tag)] == 0) {
      return -1;
    }
    for (int i = size - 1; i >= 0; i--) {
      if (tags[i] == tag) {
        return i;
      } else if (bounds(tags[i], scope)) {
        return -1;
      }
    }
    return -1;
  }

  private static boolean bounds(Tag tag, Scope scope) {
    return switch (scope) {
      case ANY -> tag.isScope();
      case BUTTON -> tag.isScope() || tag == Tag.BUTTON;
      case LIST -> tag.isScope() || tag == Tag.OL || tag == Tag.UL;
      case TABLE -> tag == Tag.TABLE || tag == Tag.TEMPLATE || tag == Tag.HTML;
    };
  }

  boolean hasSpecialAbove(int i) {
    for (int j = i + 1; j < size; j++) {
      if (tags[j].isSpecial()) {
        return true;
      }
    }
    return false;
  }

  /// Whether an element has the name that stands at a place on the page.
  boolean isNamed(int i, Tag tag, int from, int to) {
    return tags[i] == tag && (tag != Tag.OTHER || isSame(i, from, to));
  }

  private boolean isSame(int i, int from, int to) {
    int start = nameFrom[i];
    if (nameTo[i] - start != to - from) {
      return false;
    }
    for (int j = from; j < to; j++) {
      if (NameTable.small(page[j]) != NameTable.small(page[start + j - from])) {
        return false;
      }
    }
    return true;
  }

  /// Whether the innermost element is `<svg>`, `<math>` or one of theirs, where HTML's rules rest.
  boolean isForeign() {
    if (count(Tag.SVG) + count(Tag.MATH) == 0) {
      return false;
    }
    for (int i = size - 1; i >= 0; i--) {
      switch (tags[i]) {
        case SVG, MATH -> {
          return true;
        }
        case FOREIGNOBJECT, DESC, TITLE -> {
          return false;
        }
        default -> {}
      }
    }
    return false;
  }
}
