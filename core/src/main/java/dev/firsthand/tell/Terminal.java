package dev.firsthand.tell;

import dev.firsthand.record.Dossier;
import dev.firsthand.tell.StoryFile.Row;
import dev.firsthand.tell.StoryFile.Section;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// Sets a story file for a terminal: one column, wrapped at the width, the exact words below each
/// statement.
public final class Terminal {

  /// Wider lines than this are hard to read.
  private static final int WIDEST = 110;

  private static final int NARROWEST = 40;
  private static final Pattern BLANKS = Pattern.compile("[\\p{Cntrl}\\p{Zl}\\p{Zp} ]+");
  private static final String INDENT = "  ";

  private final StringBuilder out = new StringBuilder();
  /// What is longer stands on a line of its own.
  private static final int WIDEST_LEAD = 18;

  private final int width;
  private final boolean colour;

  private Terminal(int width, boolean colour) {
    this.width = Math.clamp(width, NARROWEST, WIDEST);
    this.colour = colour;
  }

  /// The whole story file as text.
  ///
  /// @param width columns of the terminal
  /// @param colour whether ANSI styles may be used
  public static String of(Dossier dossier, int width, boolean colour) {
    return new Terminal(width, colour).set(StoryFile.of(dossier));
  }

  private String set(StoryFile file) {
    wrap(file.headline(), "", "").forEach(line -> line(bold(line)));
    wrap(file.facts(), "", "").forEach(this::line);
    file.sections().forEach(this::section);
    return out.toString();
  }

  private void section(Section section) {
    line("");
    line(bold(section.heading().toUpperCase(Locale.ROOT)));
    int lead = leadWidth(section.rows());
    section.rows().forEach(row -> row(row, lead));
  }

  /// The column of what stands before the lines, such as days; none where few lines have it.
  private int leadWidth(List<Row> rows) {
    int[] leads = rows.stream().mapToInt(row -> row.lead().length()).filter(n -> n > 0).toArray();
    return leads.length * 2 < rows.size()
        ? 0
        : Math.min(Math.min(WIDEST_LEAD, width / 3), Arrays.stream(leads).max().orElse(0));
  }

  private void row(Row row, int leadWidth) {
    String hanging = INDENT + (leadWidth == 0 ? "" : " ".repeat(leadWidth) + INDENT);
    String first = hanging;
    if (row.lead().length() > leadWidth) {
      line(INDENT + row.lead());
    } else if (leadWidth > 0) {
      first = INDENT + pad(row.lead(), leadWidth) + INDENT;
    }
    wrap(statement(row), first, hanging).forEach(this::line);
    for (Voice voice : row.further()) {
      voice(voice, hanging + INDENT);
    }
  }

  /// The statement with what stands behind it: its carriers, support and standing.
  private static String statement(Row row) {
    List<String> behind = new ArrayList<>();
    for (String part : List.of(row.tags(), row.support(), row.standing())) {
      if (!part.isEmpty()) {
        behind.add(part.replace(' ', '\u00A0'));
      }
    }
    return behind.isEmpty()
        ? row.statement()
        : row.statement() + " [" + String.join(" · ", behind) + "]";
  }

  private void voice(Voice voice, String indent) {
    String note = voice.note().isEmpty() ? "" : " (" + voice.note() + ")";
    String start = indent + voice.tag() + " ";
    String text = "“" + voice.inOneLine().sentence().strip() + "”" + note;
    wrap(text, start, " ".repeat(start.length())).forEach(line -> line(dim(line)));
  }

  /// Breaks the words of `text` into lines. Control characters of a report become blanks: nothing
  /// that an outlet writes may steer the reader's terminal.
  private List<String> wrap(String text, String first, String rest) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder(first);
    boolean fresh = true;
    for (String word : BLANKS.matcher(text).replaceAll(" ").split(" ", -1)) {
      if (!fresh && line.length() + 1 + word.length() > width) {
        lines.add(line.toString());
        line = new StringBuilder(rest);
        fresh = true;
      }
      line.append(fresh ? "" : " ").append(word);
      fresh = false;
    }
    lines.add(line.toString());
    return lines.stream().map(done -> done.replace('\u00A0', ' ')).toList();
  }

  private void line(String text) {
    out.append(text).append('\n');
  }

  private String bold(String text) {
    return colour ? "\u001B[1m" + text + "\u001B[0m" : text;
  }

  private String dim(String text) {
    return colour ? "\u001B[2m" + text + "\u001B[0m" : text;
  }

  private static String pad(String text, int width) {
    return text + " ".repeat(Math.max(0, width - text.length()));
  }
}
