package dev.firsthand.extract.layout;

/// A set of roles, as bits: every element of a page has one.
public record Roles(int bits) {

  static final Roles NONE = new Roles(0);

  private static final int APART = bits(false);
  private static final int FURNITURE = bits(true);

  static Roles of(Role role) {
    return new Roles(bit(role));
  }

  public boolean has(Role role) {
    return (bits & bit(role)) != 0;
  }

  /// Whether one of them sets a part apart from an article's text.
  boolean areApart() {
    return (bits & APART) != 0;
  }

  /// Whether text in such a part is no part of an article.
  boolean areFurniture() {
    return (bits & FURNITURE) != 0;
  }

  Roles and(Role role) {
    return and(bit(role));
  }

  Roles and(Roles others) {
    return bits == 0 ? others : and(others.bits);
  }

  private Roles and(int more) {
    return (bits | more) == bits ? this : new Roles(bits | more);
  }

  Roles without(Role role) {
    return new Roles(bits & ~bit(role));
  }

  Roles only(Role role) {
    return new Roles(bits & bit(role));
  }

  /// Those that set no part apart, but hidden.
  Roles ofHeading() {
    return new Roles(bits & (~APART | bit(Role.HIDDEN)));
  }

  private static int bits(boolean furniture) {
    int bits = 0;
    for (Role role : Role.values()) {
      bits |= (furniture ? role.isFurniture() : role.isApart()) ? bit(role) : 0;
    }
    return bits;
  }

  @SuppressWarnings("EnumOrdinal") // for sets that live no longer than the page
  private static int bit(Role role) {
    return 1 << role.ordinal();
  }
}
