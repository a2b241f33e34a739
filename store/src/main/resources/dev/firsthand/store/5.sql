-- Articles that later reports took to another story; the change of `by_article` says from where to
-- where, and why.
CREATE TABLE moves (
  article    TEXT NOT NULL,
  by_article TEXT NOT NULL,
  PRIMARY KEY (article, by_article)
) WITHOUT ROWID;
