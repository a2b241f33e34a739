/// In: a [dev.firsthand.record.Story]. Out: its [dev.firsthand.record.Dossier].
///
/// [Weigher] puts the dossier together. Each report is read as an `account`, and of all accounts
/// are told, each in a package of its own: the `origin`s behind them, what they `quote`, the
/// `timeline`, the `claim`s, the `digest` and the `party`s. What a `figure` counts, the
/// `likeness` of two and the `alignment` of all lead to claims. `revision` tells of earlier
/// captures, `wording` of names for one thing, `related` of other stories.
///
/// Each package knows only those that stand before it: `account`, `index`, `origin`, `revision`,
/// `quote`, `timeline`, `figure`, `likeness`, `alignment`, `claim`, `digest`, `party`, `wording`,
/// `related`. The vocabularies are resources beside the classes.
@NullMarked
package dev.firsthand.weigh;

import org.jspecify.annotations.NullMarked;
