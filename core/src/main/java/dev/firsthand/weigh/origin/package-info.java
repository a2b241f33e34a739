/// In: accounts. Out: the independent origins that they rest on, in which support is counted.
@NullMarked
package dev.firsthand.weigh.origin;

import org.jspecify.annotations.NullMarked;
