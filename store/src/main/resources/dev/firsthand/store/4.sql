-- What each story is part of: the running affair, by the id of the story that began it.
CREATE TABLE storylines (
  story     TEXT PRIMARY KEY,
  storyline TEXT NOT NULL
) WITHOUT ROWID;
CREATE INDEX storylines_by_line ON storylines (storyline);
INSERT INTO storylines (story, storyline) SELECT DISTINCT story, story FROM articles;
