package dev.firsthand.extract.html;

import org.jspecify.annotations.Nullable;

/// The attributes that somebody reads; all others are passed over.
public enum Attribute {
  CLASS("class"),
  CONTENT("content"),
  DATA_DATETIME("data-datetime"),
  DATETIME("datetime"),
  HIDDEN("hidden"),
  HREF("href"),
  ID("id"),
  ITEMPROP("itemprop"),
  LANG("lang"),
  NAME("name"),
  PROPERTY("property"),
  REL("rel"),
  ROLE("role"),
  STYLE("style"),
  TITLE("title"),
  TYPE("type"),
  XML_LANG("xml:lang");

  private static final NameTable<Attribute> TABLE = new NameTable<>(64);

  static {
    for (Attribute attribute : values()) {
      TABLE.put(attribute.text, attribute);
    }
  }

  private final String text;

  Attribute(String text) {
    this.text = text;
  }

  /// The name in markup: `data-datetime`.
  public String text() {
    return text;
  }

  static @Nullable Attribute of(byte[] page, int from, int to, int hash) {
    return TABLE.get(page, from, to, hash);
  }
}
