-- Who may use a record's workbench. A file of its own: a record is handed on, this is not.
-- Times are UTC, written so that their letters sort as they do.

CREATE TABLE account (
  key TEXT PRIMARY KEY,       -- the name, folded
  name TEXT NOT NULL,
  role TEXT NOT NULL CHECK (role IN ('reader', 'coder', 'reviewer', 'admin')),
  password TEXT NOT NULL,     -- its hash
  stamp TEXT NOT NULL,        -- changes with the password and when the account is disabled; sessions carry it
  created TEXT NOT NULL,
  disabled TEXT,
  removed TEXT                -- the name stays taken, since decisions are signed with it
) STRICT, WITHOUT ROWID;

CREATE TABLE attempt (
  key TEXT PRIMARY KEY,       -- SHA-256 of the folded name that was tried, whether there is such an account or not
  failures INTEGER NOT NULL,
  last TEXT NOT NULL,
  locked_until TEXT
) STRICT, WITHOUT ROWID;
