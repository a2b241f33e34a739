/// In: a [dev.firsthand.record.Story]. Out: an [Account] for each piece, as weighing reads it: the
/// latest capture in sentences, with its marks and the captures before it.
@NullMarked
package dev.firsthand.weigh.account;

import org.jspecify.annotations.NullMarked;
