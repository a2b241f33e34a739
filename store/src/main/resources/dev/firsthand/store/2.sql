-- Whether an article's language has no rules, so that only what needs none was looked for.
ALTER TABLE articles ADD COLUMN neutral INTEGER NOT NULL DEFAULT 0;
