/// A page of markup as readers meet it: blocks of text in order, the regions around them and what
/// they are called, hints, and what the page tells machines.
@NullMarked
package dev.firsthand.extract.layout;

import org.jspecify.annotations.NullMarked;
