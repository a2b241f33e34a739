package dev.firsthand.mark.clause;

/// What a word does in its sentence: the Penn tags, without the distinctions that nobody here asks
/// for.
public enum PartOfSpeech {
  NOUN,
  NAME,
  ADJECTIVE,
  ADVERB,
  BASE,
  PAST,
  PRESENT,
  ING,
  PARTICIPLE,
  MODAL,
  PREPOSITION,
  TO,
  DETERMINER,
  PRONOUN,
  POSSESSIVE,
  CONJUNCTION,
  NUMBER,
  WH,
  PARTICLE,
  CLITIC,
  PUNCTUATION,
  OTHER;

  /// The part of speech of a Penn tag.
  public static PartOfSpeech ofPenn(String tag) {
    return switch (tag) {
      case "NN", "NNS" -> NOUN;
      case "NNP", "NNPS" -> NAME;
      case "JJ", "JJR", "JJS" -> ADJECTIVE;
      case "RB", "RBR", "RBS" -> ADVERB;
      case "VB" -> BASE;
      case "VBD" -> PAST;
      case "VBZ", "VBP" -> PRESENT;
      case "VBG" -> ING;
      case "VBN" -> PARTICIPLE;
      case "MD" -> MODAL;
      case "IN" -> PREPOSITION;
      case "TO" -> TO;
      case "DT", "PDT" -> DETERMINER;
      case "PRP", "EX" -> PRONOUN;
      case "PRP$" -> POSSESSIVE;
      case "CC" -> CONJUNCTION;
      case "CD" -> NUMBER;
      case "WP", "WDT", "WRB", "WP$" -> WH;
      case "RP" -> PARTICLE;
      case "POS" -> CLITIC;
      case ".", ",", ":", "``", "''", "-LRB-", "-RRB-", "(", ")", "HYPH" -> PUNCTUATION;
      default -> OTHER;
    };
  }

  public boolean isFiniteVerb() {
    return this == PAST || this == PRESENT || this == MODAL;
  }

  public boolean isVerb() {
    return isFiniteVerb() || this == BASE || this == ING || this == PARTICIPLE;
  }

  /// Whether a word of this kind can be the head of a noun phrase.
  public boolean isNominal() {
    return this == NOUN || this == NAME || this == PRONOUN;
  }
}
