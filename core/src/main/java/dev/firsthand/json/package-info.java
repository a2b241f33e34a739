/// JSON Lines in and out, exactly as the command-line contract names the fields. A record's
/// components are its fields; what differs from that is said in [Mixins].
@NullMarked
package dev.firsthand.json;

import org.jspecify.annotations.NullMarked;
