package dev.firsthand.relate.reading;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;

/// What the fold has learned from all articles so far and keeps in little room: it goes into a
/// checkpoint as it is, where everything else is built again from the articles of the window.
public interface Memory {

  void write(DataOutput out) throws IOException;

  /// Takes the place of all that was learned.
  void read(DataInput in) throws IOException;
}
