-- The words of an article that its neighbours showed to be the page's; what a restart asks for.
ALTER TABLE articles ADD COLUMN furniture TEXT;

-- What relating had learned after so many arrivals. `needed` is how many of the first arrivals were
-- forgotten by then.
CREATE TABLE checkpoints (
  arrivals INTEGER PRIMARY KEY,
  needed   INTEGER NOT NULL,
  state    BLOB NOT NULL
);

-- What people put right, in the order in which they did; `subject` and `object` as the kind has them.
CREATE TABLE corrections (
  seq     INTEGER PRIMARY KEY,
  kind    TEXT NOT NULL,
  subject TEXT NOT NULL,
  object  TEXT
);

-- The highest story id ever given, so that none is given twice.
CREATE TABLE stories_opened (
  one  INTEGER PRIMARY KEY CHECK (one = 1),
  last INTEGER NOT NULL
);
INSERT INTO stories_opened (one, last)
  SELECT 1, coalesce(max(CAST(story AS INTEGER)), 0) FROM articles;
