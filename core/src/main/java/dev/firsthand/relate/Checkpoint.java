package dev.firsthand.relate;

/// What a fold has learned after some articles. A fold that takes it up and is given back all
/// later articles goes on as if it had never stopped.
///
/// @param arrivals how many articles had come
/// @param needed the articles that came before so many are forgotten: a checkpoint of no more
///     arrivals than that is where a fold has to begin
@SuppressWarnings("ArrayRecordComponent") // a blob on its way between two owners
public record Checkpoint(int arrivals, int needed, byte[] state) {}
