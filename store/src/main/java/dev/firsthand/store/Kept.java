package dev.firsthand.store;

import dev.firsthand.record.Marked;
import dev.firsthand.record.StoryChange;
import java.util.Optional;

/// An article as a restart needs it.
///
/// @param change what was found when it came
/// @param story where it belongs now
/// @param storyline what that story is part of now
/// @param furniture its words that the neighbours showed to be the page's, as they were written
///     down; empty in what versions before this one kept
public record Kept(
    Marked marked,
    StoryChange change,
    String story,
    String storyline,
    Optional<String> furniture) {}
