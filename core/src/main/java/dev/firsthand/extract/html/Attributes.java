package dev.firsthand.extract.html;

/// The attributes of an element.
public interface Attributes {

  /// The decoded value; empty when the element has no such attribute or an empty one.
  String value(Attribute attribute);

  boolean has(Attribute attribute);
}
