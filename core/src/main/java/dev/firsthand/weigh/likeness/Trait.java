package dev.firsthand.weigh.likeness;

/// What speaks for or against two figures counting the same; [FigureTraits] measures them, and
/// `likeness.txt` holds the weight of each.
public enum Trait {
  ALWAYS,
  /// The same number, one that hardly turns up twice by chance.
  SAME_RARE_NUMBER,
  /// The same number, such as any story has several of.
  SAME_NUMBER,
  /// The same number in the same guarded words, such as "about" or "at least".
  SAME_HEDGE,
  /// Different numbers that may mean the same, "more than 50" and "52".
  AGREEING_NUMBERS,
  /// Different numbers that lie close together.
  NEAR_NUMBERS,
  /// How far apart numbers are that do not agree, as the logarithm of their ratio; not of counts
  /// that may have moved.
  FARNESS,
  /// Words shared by the clauses around the figures.
  CLAUSE,
  /// Words shared by their sentences.
  SENTENCE,
  /// Words shared by what is counted.
  COUNTED,
  /// Words shared within a few words of the figures.
  BESIDE,
  /// Both count in the same sense, such as `killed`.
  SAME_SENSE,
  /// Both are counts of what the event did to people, taken at different times.
  MOVED,
  /// Names that both sentences hold.
  SHARED_NAMES,
  /// Both sentences hold names, and none in common.
  OTHER_NAMES,
  SAME_UNIT,
  /// The same unit, of which either report has this one number only.
  ONLY_OF_UNIT,
  /// Both have a unit, and not the same.
  OTHER_UNIT,
  /// Both are ranks, or both limits.
  SAME_SCOPE,
  OTHER_SCOPE,
  /// Numbers that differ, one of them from a source that the other does not name.
  OTHER_SOURCE,
  /// Sources that share a word.
  SAME_SOURCE,
  /// Each is what is most like the other in its report; counterparts are found where figures
  /// are lined up.
  COUNTERPARTS
}
