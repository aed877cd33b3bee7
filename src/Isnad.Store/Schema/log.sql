-- The truth: an append-only, hash-chained log and the originals that it names.
CREATE TABLE log (
  seq INTEGER PRIMARY KEY,
  kind TEXT NOT NULL CHECK (kind IN ('capture', 'coding', 'problem', 'decision')),
  at TEXT NOT NULL,
  author TEXT NOT NULL,
  payload TEXT NOT NULL,
  prev TEXT NOT NULL,
  hash TEXT NOT NULL
) STRICT;

CREATE TRIGGER log_is_never_changed BEFORE UPDATE ON log BEGIN SELECT RAISE(ABORT, 'the log is append-only'); END;
CREATE TRIGGER log_is_never_cut BEFORE DELETE ON log BEGIN SELECT RAISE(ABORT, 'the log is append-only'); END;

CREATE TABLE blob (
  sha256 TEXT PRIMARY KEY,
  packed_sha256 TEXT NOT NULL,
  size INTEGER NOT NULL,
  packed BLOB NOT NULL
) STRICT;

CREATE TRIGGER blob_is_never_changed BEFORE UPDATE ON blob BEGIN SELECT RAISE(ABORT, 'originals are kept'); END;
CREATE TRIGGER blob_is_never_cut BEFORE DELETE ON blob BEGIN SELECT RAISE(ABORT, 'originals are kept'); END;

-- How far the log goes, so that a cut-off end is noticed.
CREATE TABLE head (
  id INTEGER PRIMARY KEY CHECK (id = 1),
  seq INTEGER NOT NULL,
  hash TEXT NOT NULL
) STRICT;

INSERT INTO head VALUES (1, 0, '');
