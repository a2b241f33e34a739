/// The front door of Firsthand. [Firsthand] reads news pages into story files; [Pipeline] names the
/// steps in order.
@NullMarked
package dev.firsthand;

import org.jspecify.annotations.NullMarked;
