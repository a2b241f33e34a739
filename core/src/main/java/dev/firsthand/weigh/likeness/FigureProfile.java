package dev.firsthand.weigh.likeness;

import dev.firsthand.weigh.figure.FigureMention;

/// A figure among those of its story: what [FigureTraits] compares.
public record FigureProfile(
    FigureMention mention,
    FigureOutline outline,
    WeighedWords clause,
    WeighedWords sentence,
    WeighedWords counted,
    WeighedWords beside,
    WeighedWords names) {}
