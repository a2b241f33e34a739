package dev.firsthand.weigh.likeness;

import dev.firsthand.weigh.figure.FigureMention;

/// A figure among those of its story: what [FigureTraits] compares.
///
/// @param onlyOfUnit its report gives no other number in its unit
public record FigureProfile(
    FigureMention mention,
    WeighedWords clause,
    WeighedWords sentence,
    WeighedWords counted,
    WeighedWords beside,
    WeighedWords names,
    boolean onlyOfUnit) {}
