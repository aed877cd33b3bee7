-- Which events and names of different reports are one: derived from the newest codings by linking, never from the log alone.
-- `isnad verify --rebuild` empties these tables and links anew.
-- A story is all reports that may bear on each other; it is named after the first of them. 'signs' holds numbers of eight bytes.
CREATE TABLE linked_report (
  report TEXT PRIMARY KEY,
  coding INTEGER NOT NULL,
  copies INTEGER NOT NULL,
  decided INTEGER NOT NULL,
  n INTEGER NOT NULL,
  story TEXT NOT NULL,
  day INTEGER,
  signs BLOB NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX linked_report_by_story ON linked_report (story, report);
CREATE INDEX linked_report_by_n ON linked_report (n, report);

-- Counts the writings, so that of two programs that link at once only one does.
CREATE TABLE linked_head (
  id INTEGER PRIMARY KEY CHECK (id = 1),
  writings INTEGER NOT NULL
) STRICT;
INSERT INTO linked_head VALUES (1, 0);

-- Under which numbers reports find each other that may have one news or one text.
CREATE TABLE linked_sign (
  sign INTEGER NOT NULL,
  n INTEGER NOT NULL,
  PRIMARY KEY (sign, n)
) STRICT, WITHOUT ROWID;

-- The state of a report on which links stand: its newest coding, its copies, the last entry by which people decided about it.
CREATE VIEW linkable AS
SELECT r.id AS report, r.n AS n, ifnull(r.coding, 0) AS coding, r.copies AS copies,
  (SELECT ifnull(max(max(d.entry, ifnull(d.withdrawn_by, 0))), 0)
   FROM decision_target t JOIN decision d ON d.entry = t.entry WHERE t.report = r.id) AS decided
FROM report r WHERE r.coding IS NOT NULL OR r.id IN (SELECT report FROM decided);

CREATE TABLE linked_event (
  id TEXT PRIMARY KEY,
  type TEXT NOT NULL,
  mode TEXT,
  label TEXT,
  status TEXT NOT NULL,
  news INTEGER NOT NULL,
  date_from TEXT,
  date_to TEXT,
  sort TEXT NOT NULL,
  reports INTEGER NOT NULL,
  outlets INTEGER NOT NULL,
  origins INTEGER NOT NULL,
  denied INTEGER NOT NULL,
  contradictions INTEGER NOT NULL,
  told TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX linked_event_by_sort ON linked_event (sort DESC, id);
CREATE INDEX linked_event_by_contradictions ON linked_event (contradictions, sort DESC, id);
CREATE INDEX linked_event_by_origins ON linked_event (news, origins, reports, sort DESC, id);
CREATE INDEX linked_event_by_reports ON linked_event (reports DESC, sort DESC, id);

CREATE TABLE linked_telling (
  report TEXT NOT NULL,
  event TEXT NOT NULL,
  start INTEGER NOT NULL,
  linked TEXT NOT NULL,
  PRIMARY KEY (report, event, start, linked)
) STRICT, WITHOUT ROWID;
CREATE INDEX linked_telling_by_event ON linked_telling (linked);

CREATE TABLE linked_party (
  linked TEXT NOT NULL,
  role TEXT NOT NULL,
  entity TEXT NOT NULL,
  reports INTEGER NOT NULL,
  PRIMARY KEY (linked, role, entity)
) STRICT, WITHOUT ROWID;
CREATE INDEX linked_party_by_entity ON linked_party (entity, linked);

CREATE TABLE linked_entity (
  id TEXT PRIMARY KEY,
  kind TEXT NOT NULL,
  name TEXT NOT NULL,
  names TEXT NOT NULL,
  country TEXT,
  sector TEXT,
  mentions INTEGER NOT NULL,
  told TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX linked_entity_by_mentions ON linked_entity (mentions DESC, id);

-- What reports say of an entity, each way of saying it once; the id is a hash of key and words.
CREATE TABLE linked_form (
  id INTEGER PRIMARY KEY,
  key TEXT NOT NULL,
  country TEXT,
  told TEXT NOT NULL
) STRICT;
CREATE INDEX linked_form_by_key ON linked_form (key, country);

CREATE TABLE linked_mention (
  report TEXT NOT NULL,
  entity TEXT NOT NULL,
  linked TEXT NOT NULL,
  form INTEGER NOT NULL,
  day INTEGER,
  offices TEXT,
  PRIMARY KEY (report, entity)
) STRICT, WITHOUT ROWID;
CREATE INDEX linked_mention_by_entity ON linked_mention (linked);
CREATE INDEX linked_mention_by_form ON linked_mention (form);
