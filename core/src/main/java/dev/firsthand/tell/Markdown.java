package dev.firsthand.tell;

import dev.firsthand.record.Dossier;
import dev.firsthand.tell.StoryFile.Row;
import dev.firsthand.tell.StoryFile.Section;

/// Sets a story file as Markdown: a heading a section, a list item a statement, the exact words as
/// items below it.
public final class Markdown {

  private final StringBuilder out = new StringBuilder();

  private Markdown() {}

  public static String of(Dossier dossier) {
    return new Markdown().set(StoryFile.of(dossier));
  }

  private String set(StoryFile file) {
    out.append("# ").append(escape(file.headline())).append("\n\n");
    out.append(escape(file.facts())).append('\n');
    file.sections().forEach(this::section);
    return out.toString();
  }

  private void section(Section section) {
    out.append("\n## ").append(section.heading()).append("\n\n");
    section.rows().forEach(this::row);
  }

  private void row(Row row) {
    out.append("- ");
    if (!row.lead().isEmpty()) {
      out.append("**").append(escape(row.lead())).append("** ");
    }
    out.append(escape(row.statement()));
    StringBuilder behind = new StringBuilder();
    for (String part : new String[] {row.tags(), row.support(), row.standing()}) {
      if (!part.isEmpty()) {
        behind.append(behind.isEmpty() ? "" : " · ").append(part);
      }
    }
    if (!behind.isEmpty()) {
      out.append(" *(").append(escape(behind.toString())).append(")*");
    }
    out.append('\n');
    row.further().forEach(this::voice);
  }

  private void voice(Voice whole) {
    Voice voice = whole.inOneLine();
    out.append("  - ").append(voice.tag()).append(": “").append(escape(voice.before()));
    out.append("**").append(escape(voice.words().strip())).append("**");
    out.append(escape(voice.after())).append('”');
    if (!voice.note().isEmpty()) {
      out.append(" (").append(escape(voice.note())).append(')');
    }
    out.append('\n');
  }

  /// Keeps characters of the reports from being read as Markdown.
  private static String escape(String text) {
    StringBuilder escaped = new StringBuilder(text.length() + 8);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if ("\\`*_[]<>#|".indexOf(c) >= 0) {
        escaped.append('\\');
      }
      escaped.append(c == '\n' ? ' ' : c);
    }
    return escaped.toString();
  }
}
