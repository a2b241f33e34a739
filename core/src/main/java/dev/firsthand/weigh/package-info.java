/// In: a [dev.firsthand.record.Story]. Out: its [dev.firsthand.record.Dossier].
@NullMarked
package dev.firsthand.weigh;

import org.jspecify.annotations.NullMarked;
