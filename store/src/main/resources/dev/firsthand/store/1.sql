-- Articles in the order in which they came in; `story` is where each stands now, `change` what
-- relating it found at the time.
CREATE TABLE articles (
  seq          INTEGER PRIMARY KEY,
  id           TEXT NOT NULL UNIQUE,
  story        TEXT NOT NULL,
  outlet       TEXT,
  title        TEXT,
  published    TEXT,
  published_at INTEGER,
  article      TEXT NOT NULL,
  marks        TEXT NOT NULL,
  change       TEXT NOT NULL
);
CREATE INDEX articles_by_story ON articles (story, seq);

-- Every reading of every input that gave an article, the same one for the same bytes.
CREATE TABLE captures (
  source   TEXT NOT NULL,
  digest   TEXT NOT NULL,
  article  TEXT NOT NULL REFERENCES articles (id),
  url      TEXT,
  captured TEXT,
  bytes    INTEGER NOT NULL,
  PRIMARY KEY (digest, source)
) WITHOUT ROWID;

-- Stories that were found to be part of another.
CREATE TABLE merges (
  story TEXT PRIMARY KEY,
  into_story TEXT NOT NULL
) WITHOUT ROWID;

CREATE TABLE rejections (
  source TEXT PRIMARY KEY,
  id     TEXT NOT NULL,
  reason TEXT NOT NULL
) WITHOUT ROWID;
