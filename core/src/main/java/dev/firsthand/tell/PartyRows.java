package dev.firsthand.tell;

import dev.firsthand.record.Dossier.Party;
import dev.firsthand.record.Dossier.Wording;
import dev.firsthand.tell.StoryFile.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// Who and where, and how each is called. A name that one report writes once is not told: it
/// carries nothing of the story, and is the likeliest to be read wrongly. Nor is a surname that no
/// report ties to somebody, where the story has a person of that name: it would stand beside them
/// as a second person.
final class PartyRows {

  private static final int MOST_PARTIES = 12;

  /// The most wordings that are set side by side.
  private static final int MOST_WORDINGS = 10;

  private final Carriers carriers;

  PartyRows(Carriers carriers) {
    this.carriers = carriers;
  }

  List<Row> of(List<Party> parties) {
    Set<String> surnames =
        parties.stream()
            .map(Party::name)
            .filter(name -> name.indexOf(' ') > 0)
            .map(name -> name.substring(name.lastIndexOf(' ') + 1))
            .collect(Collectors.toSet());
    return parties.stream()
        .filter(party -> party.mentions() > 1 && !surnames.contains(party.name()))
        .limit(MOST_PARTIES)
        .map(this::row)
        .toList();
  }

  List<Row> wordings(List<Wording> wordings) {
    return wordings.stream().limit(MOST_WORDINGS).map(this::wording).toList();
  }

  private Row row(Party party) {
    List<Voice> deeds = new ArrayList<>(party.did().stream().map(carriers::voice).toList());
    return new Row(
        "",
        party.role() == null ? party.name() : party.name() + " — " + party.role(),
        carriers.tags(party.articles()),
        party.said().isEmpty() ? "" : "quoted",
        "",
        deeds,
        false,
        null);
  }

  private Row wording(Wording wording) {
    String terms =
        wording.terms().stream()
            .map(term -> "“" + term.words().text() + "” (" + carriers.tags(term.articles()) + ")")
            .collect(Collectors.joining(" · "));
    return new Row(
        wording.of(),
        terms,
        "",
        "",
        "",
        wording.terms().stream().map(term -> carriers.voice(term.words())).toList(),
        true,
        null);
  }
}
