package dev.firsthand.quality;

/// One figure that was measured, such as `word F1` .932. More is better, whatever the metric.
public record Measure(String metric, double score) {}
