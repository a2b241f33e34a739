package dev.firsthand.tell;

import dev.firsthand.record.Dossier;
import dev.firsthand.record.Dossier.Difference;
import dev.firsthand.record.Dossier.Mention;
import dev.firsthand.record.Dossier.Quotation;
import dev.firsthand.tell.StoryFile.Row;
import dev.firsthand.text.Token;
import dev.firsthand.text.Tokens;
import dev.firsthand.text.WordTable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Who said what: quotes that several reports give, with how each gives them, and of the others the
/// first few of named speakers. A few words in quote marks are as often a title or a way of
/// speaking, and are told only where they are surely somebody's.
final class QuoteRows {

  /// The most quotes of one report only that are listed.
  private static final int MOST_SINGLES = 12;

  private static final int FEWEST_WORDS = 5;

  /// A part of a sentence in quote marks is surely somebody's from so many words on.
  private static final int LONG_PART = 9;

  /// What is written, shown or decided has somebody else behind it.
  private static final Set<String> THINGS = WordTable.words(QuoteRows.class, "things.txt");

  /// Somebody of somebody's: `Orlan's lawyer`.
  private static final Pattern OWNED = Pattern.compile("\\p{L}(?:['’]s|s['’]) \\p{Ll}");

  private static final Pattern ASKED_FOR =
      Pattern.compile(
          "the (?:\\p{Ll}+|\\p{Lu}\\p{L}+ (?:leader|Republican|Democrat|senator|congressman"
              + "|congresswoman|governor|lawmaker|official|businessman|native))");

  /// The most differences of one report that are shown.
  private static final int MOST_CHANGES = 3;

  private final Carriers carriers;
  private final List<Quotation> quotes;
  private final Set<String> names;

  QuoteRows(Dossier dossier, Carriers carriers) {
    this.carriers = carriers;
    this.quotes = dossier.quotes();
    this.names =
        dossier.people().stream()
            .flatMap(party -> Stream.of(party.name(), lastWord(party.name())))
            .collect(Collectors.toSet());
  }

  List<Row> rows() {
    List<Row> rows = new ArrayList<>();
    quotes.stream()
        .filter(quote -> Carriers.areSeveral(quote.mentions()) && isNamed(quote))
        .filter(quote -> !isTitle(quote) && !namesItself(quote))
        .sorted(
            Comparator.<Quotation>comparingInt(quote -> Carriers.articles(quote.mentions()).size())
                .reversed())
        .forEach(quote -> rows.add(row(quote)));
    List<Quotation> singles =
        quotes.stream()
            .filter(quote -> !Carriers.areSeveral(quote.mentions()))
            .filter(quote -> isNamed(quote) && isSpeech(quote) && !isAskedFor(quote))
            .toList();
    singles.stream().limit(MOST_SINGLES).forEach(quote -> rows.add(row(quote)));
    int more = singles.size() - MOST_SINGLES;
    if (more > 0) {
      rows.add(
          Row.of("", "and at least " + Count.of(more, "quote") + " more in one report only", ""));
    }
    return rows;
  }

  /// Whether the speaker is one whom the story names, or is described ("the hospital's director"):
  /// "it" and "sixty percent" speak for nobody.
  private boolean isNamed(Quotation quote) {
    String speaker = quote.speaker();
    return speaker != null
        && !THINGS.contains(lastWord(speaker))
        && (speaker.startsWith("the ")
            || OWNED.matcher(speaker).find()
            || names.contains(speaker)
            || names.contains(lastWord(speaker)));
  }

  /// "The family", "the show", "the Ohio Republican": a reader would ask which.
  private static boolean isAskedFor(Quotation quote) {
    return ASKED_FOR.matcher(Objects.requireNonNull(quote.speaker())).matches();
  }

  private static String lastWord(String name) {
    return name.substring(name.lastIndexOf(' ') + 1);
  }

  private static boolean isSpeech(Quotation quote) {
    String text = longest(quote).text();
    long words = words(longest(quote));
    boolean whole = text.codePoints().limit(1).anyMatch(Character::isUpperCase);
    return words >= FEWEST_WORDS
        && (whole || words >= LONG_PART)
        && !isTitle(quote)
        && !namesItself(quote);
  }

  /// Whether the words name who is said to speak them: they are somebody else's, of him.
  private static boolean namesItself(Quotation quote) {
    return longest(quote).text().contains(lastWord(Objects.requireNonNull(quote.speaker())));
  }

  /// Whether most words have capitals, as those of a song or an order.
  private static boolean isTitle(Quotation quote) {
    List<Token> words = Tokens.of(longest(quote).text()).stream().filter(Token::isWord).toList();
    long capital = words.stream().filter(Token::isCapitalised).count();
    return capital > words.size() / 2.0;
  }

  private static long words(Mention mention) {
    return Tokens.of(mention.text()).stream().filter(Token::isWord).count();
  }

  private Row row(Quotation quote) {
    Mention longest = longest(quote);
    String relay = longest.relayedBy() == null ? "" : ", relayed by " + longest.relayedBy();
    Set<String> givers = Carriers.articles(quote.mentions());
    boolean several = givers.size() > 1;
    String silent = several ? carriers.others(givers) : "";
    return new Row(
        "",
        Objects.requireNonNull(quote.speaker()) + relay + ": “" + longest.text() + "”",
        carriers.tags(quote.mentions()),
        silent.isEmpty() ? "" : "not in " + silent,
        quote.altered() ? "altered" : "",
        Carriers.best(quote.mentions()).stream()
            .map(mention -> voice(quote, mention, longest))
            .toList(),
        !several,
        null);
  }

  private static Mention longest(Quotation quote) {
    Mention longest = quote.mentions().getFirst();
    for (Mention mention : quote.mentions()) {
      longest = words(mention) > words(longest) ? mention : longest;
    }
    return longest;
  }

  private Voice voice(Quotation quote, Mention mention, Mention longest) {
    List<String> notes = new ArrayList<>();
    if (mention.relayedBy() != null) {
      notes.add("relayed by " + mention.relayedBy());
    }
    quote.changes().stream()
        .filter(change -> change.article().equals(mention.article()))
        .map(QuoteRows::note)
        .distinct()
        .limit(MOST_CHANGES)
        .forEach(notes::add);
    if (notes.isEmpty() && words(mention) < words(longest)) {
      notes.add("trimmed");
    }
    return Voice.of(carriers.tag(mention.article()), mention, String.join("; ", notes));
  }

  private static String note(Difference change) {
    if (change.words().isEmpty()) {
      return "without “" + change.instead() + "”";
    }
    return change.instead().isEmpty()
        ? "adds “" + change.words() + "”"
        : "“" + change.words() + "” for “" + change.instead() + "”";
  }
}
