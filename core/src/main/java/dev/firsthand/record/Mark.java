package dev.firsthand.record;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A span of an article's body with a meaning.
///
/// `start` and `end` are Unicode code points into [Article#body]; `text` equals that slice.
public sealed interface Mark {

  int start();

  int end();

  String text();

  /// A person, organisation, place or other named thing.
  ///
  /// @param entity the fullest form of the name in the article, the same for all its mentions
  /// @param country the country that it is, lies in or belongs to, as far as the article's words
  ///     say: its code of ISO 3166, `NO`
  record Name(
      int start, int end, String text, Kind kind, @Nullable String entity, @Nullable String country)
      implements Mark {

    public Name(int start, int end, String text, Kind kind, @Nullable String entity) {
      this(start, end, text, kind, entity, null);
    }

    public enum Kind {
      PERSON,
      ORGANISATION,
      PLACE,
      OTHER
    }
  }

  /// Somebody's words, without the quote marks around them.
  ///
  /// @param cue the verb that attributes it, such as `said`
  /// @param relayedBy who passed the words on, where the report does not have them from the speaker
  record Quote(
      int start,
      int end,
      String text,
      Kind kind,
      @Nullable Speaker speaker,
      @Nullable String cue,
      @Nullable String relayedBy)
      implements Mark {
    public enum Kind {
      DIRECT,
      INDIRECT
    }
  }

  /// Who speaks.
  ///
  /// @param name the words that name the speaker where the quote is attributed
  /// @param start,end those words in the body
  /// @param entity the fullest form of the speaker's name in the article
  record Speaker(String name, int start, int end, @Nullable String entity) {}

  /// A quantity: the span covers the number, its approximator and its unit noun.
  ///
  /// @param value in base units ("1.4 million" is 1400000, 5 percent is 5); null for a range or a
  ///     vague quantity
  /// @param low,high the least and the most that the words allow; null is open
  /// @param unit a plain noun (`person`, `vote`, `mile`), `percent`, `percentage point`, or
  ///     `money:` and an ISO 4217 code
  /// @param what what is counted and what was done to it, in words of the text
  /// @param since,asOf ISO 8601, as fine as the text allows
  /// @param attributedTo the source that the text gives for the figure
  /// @param place where it counts, as the words of its clause name it
  record Figure(
      int start,
      int end,
      String text,
      @Nullable Double value,
      @Nullable Double low,
      @Nullable Double high,
      Approx approx,
      @Nullable String unit,
      @Nullable String what,
      Scope scope,
      @Nullable String since,
      @Nullable String asOf,
      @Nullable String attributedTo,
      @Nullable String place)
      implements Mark {
    public enum Approx {
      EXACTLY,
      ABOUT,
      OVER,
      UNDER,
      RANGE,
      VAGUE
    }

    public enum Scope {
      TOTAL,
      SUBSET,
      INCREMENT,
      RATE,
      RANK,
      THRESHOLD
    }
  }

  /// A time expression.
  ///
  /// @param value TIMEX3: `2025-12-12`, `2025-W50`, `P3D`, `2025-12-12T19:42`, `PAST_REF`;
  ///     null where the text gives no anchor to resolve it against
  record Moment(int start, int end, String text, @Nullable String value, Kind kind)
      implements Mark {
    public enum Kind {
      DATE,
      TIME,
      DURATION,
      SET
    }
  }

  /// Who did what to whom, when and where; the span is the clause that tells it.
  ///
  /// @param kind what sort of happening it is
  /// @param mode how it was done, in the modes of PLOVER for its kind: `hunger`, `firearms`
  /// @param context what it is about, in the general contexts of PLOVER: `military`, `election`
  /// @param date ISO 8601, as fine as the text allows
  /// @param negated the clause says that it did not happen
  record Happening(
      int start,
      int end,
      String text,
      Plover kind,
      @Nullable String mode,
      List<String> context,
      @Nullable String actor,
      @Nullable String recipient,
      @Nullable String date,
      @Nullable String place,
      Status status,
      boolean negated)
      implements Mark {

    public Happening {
      context = List.copyOf(context);
    }

    public enum Status {
      HAPPENED,
      PLANNED,
      POSSIBLE,
      DENIED,
      DEMANDED
    }

    /// The same on a certain date, or on none.
    public Happening on(@Nullable String date) {
      return new Happening(
          start, end, text, kind, mode, context, actor, recipient, date, place, status, negated);
    }
  }

  /// The event types of PLOVER, and `OTHER` for a happening that a story tells but PLOVER does not
  /// name, such as an accident.
  enum Plover {
    AGREE,
    CONSULT,
    SUPPORT,
    CONCEDE,
    COOPERATE,
    AID,
    RETREAT,
    REQUEST,
    ACCUSE,
    REJECT,
    THREATEN,
    PROTEST,
    SANCTION,
    MOBILIZE,
    COERCE,
    ASSAULT,
    OTHER
  }
}
