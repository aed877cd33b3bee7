-- Derived from the log and nothing else; RecordStore.Rebuild makes them anew.
CREATE TABLE capture (
  entry INTEGER PRIMARY KEY,
  id TEXT NOT NULL,
  copy_of TEXT,
  sha256 TEXT NOT NULL,
  extractor TEXT NOT NULL,
  origin TEXT NOT NULL,
  url TEXT,
  publisher TEXT,
  publisher_folded TEXT,
  fingerprint TEXT
) STRICT;
CREATE INDEX capture_by_id ON capture (id);
CREATE INDEX capture_by_copy ON capture (copy_of) WHERE copy_of IS NOT NULL;
CREATE INDEX capture_by_sha256 ON capture (sha256);
CREATE INDEX capture_by_publisher ON capture (publisher_folded, copy_of, id, publisher);
CREATE INDEX capture_by_fingerprint ON capture (fingerprint) WHERE fingerprint IS NOT NULL;

CREATE TABLE coding (
  entry INTEGER PRIMARY KEY,
  report TEXT NOT NULL,
  capture INTEGER NOT NULL,
  coder TEXT NOT NULL
) STRICT;
CREATE INDEX coding_by_report ON coding (report, capture, coder);

CREATE TABLE report (
  id TEXT PRIMARY KEY,
  n INTEGER NOT NULL UNIQUE,
  capture INTEGER NOT NULL,
  coding INTEGER,
  coder TEXT,
  title TEXT NOT NULL,
  publisher TEXT,
  published TEXT,
  published_from TEXT,
  published_to TEXT,
  sort TEXT NOT NULL,
  url TEXT,
  origin TEXT NOT NULL,
  fingerprint TEXT,
  versions INTEGER NOT NULL,
  copies INTEGER NOT NULL,
  events INTEGER NOT NULL
) STRICT;
CREATE INDEX report_by_sort ON report (sort DESC, id);

CREATE TABLE entity (
  report TEXT NOT NULL,
  ordinal INTEGER NOT NULL,
  id TEXT NOT NULL,
  kind TEXT NOT NULL,
  name TEXT NOT NULL,
  names TEXT NOT NULL,
  country TEXT,
  sector TEXT,
  registry_id TEXT,
  latin TEXT,
  latitude REAL,
  longitude REAL,
  place_precision TEXT,
  PRIMARY KEY (report, ordinal)
) STRICT, WITHOUT ROWID;

CREATE TABLE event (
  report TEXT NOT NULL,
  ordinal INTEGER NOT NULL,
  id TEXT NOT NULL,
  type TEXT NOT NULL,
  mode TEXT,
  label TEXT,
  status TEXT NOT NULL,
  historical INTEGER NOT NULL,
  date TEXT,
  date_from TEXT,
  date_to TEXT,
  first_day TEXT,
  last_day TEXT,
  sort TEXT NOT NULL,
  start INTEGER NOT NULL,
  review TEXT NOT NULL,
  confidence REAL NOT NULL,
  country TEXT,
  province TEXT,
  latitude REAL,
  longitude REAL,
  at_country INTEGER NOT NULL,
  actors TEXT NOT NULL,
  places TEXT NOT NULL,
  PRIMARY KEY (report, ordinal)
) STRICT, WITHOUT ROWID;
CREATE INDEX event_by_sort ON event (sort DESC, report, ordinal, review, last_day);
CREATE INDEX event_by_confidence ON event (confidence, report, ordinal, review);
-- For counting: each is read in the order of what it counts.
CREATE INDEX event_by_type ON event (type, mode, review, sort DESC);
CREATE INDEX event_by_status ON event (status, review);
CREATE INDEX event_by_country ON event (country, province, review);
CREATE INDEX event_by_year ON event (CASE WHEN substr(first_day, 1, 4) = substr(last_day, 1, 4) THEN substr(first_day, 1, 4) END, review);

-- Who and where of the events: actor, recipient, place. The key is the same in every report, so that it counts across them.
CREATE TABLE argument (
  report TEXT NOT NULL,
  event TEXT NOT NULL,
  role TEXT NOT NULL,
  entity TEXT NOT NULL,
  key TEXT NOT NULL,
  name TEXT NOT NULL,
  PRIMARY KEY (report, event, role, entity)
) STRICT, WITHOUT ROWID;
CREATE INDEX argument_by_key ON argument (role, key, name);

CREATE TABLE claim (
  report TEXT NOT NULL,
  target TEXT NOT NULL,
  ordinal INTEGER NOT NULL,
  source TEXT,
  source_name TEXT,
  source_names TEXT NOT NULL,
  stance TEXT NOT NULL,
  PRIMARY KEY (report, target, ordinal)
) STRICT, WITHOUT ROWID;
CREATE INDEX claim_by_stance ON claim (stance, report, target);

CREATE TABLE relation (
  report TEXT NOT NULL,
  ordinal INTEGER NOT NULL,
  subject TEXT NOT NULL,
  predicate TEXT NOT NULL,
  object TEXT NOT NULL,
  role TEXT,
  ended INTEGER NOT NULL,
  subject_key TEXT NOT NULL,
  object_key TEXT NOT NULL,
  subject_names TEXT NOT NULL,
  object_names TEXT NOT NULL,
  start INTEGER,
  length INTEGER,
  day TEXT,
  PRIMARY KEY (report, ordinal)
) STRICT, WITHOUT ROWID;
CREATE INDEX relation_by_subject ON relation (subject_key, predicate, object_key, report, day);
CREATE INDEX relation_by_object ON relation (object_key, predicate, subject_key, report, day);

CREATE TABLE problem (
  entry INTEGER PRIMARY KEY,
  told TEXT NOT NULL UNIQUE
) STRICT;

-- What people decided, and whether it holds: withdrawn_by names the entry that undid it.
CREATE TABLE decision (
  entry INTEGER PRIMARY KEY,
  kind TEXT NOT NULL,
  field TEXT,
  author TEXT NOT NULL,
  withdraws INTEGER,
  withdrawn_by INTEGER
) STRICT;
CREATE INDEX decision_by_withdrawn ON decision (withdraws) WHERE withdraws IS NOT NULL;

-- 'about' is 0 for the targets and 1 for what stays when targets are split off.
CREATE TABLE decision_target (
  entry INTEGER NOT NULL,
  about INTEGER NOT NULL,
  ordinal INTEGER NOT NULL,
  kind TEXT NOT NULL,
  report TEXT NOT NULL,
  text TEXT,
  start INTEGER,
  length INTEGER,
  linked TEXT,
  orphan TEXT,
  PRIMARY KEY (entry, about, ordinal)
) STRICT, WITHOUT ROWID;
CREATE INDEX decision_target_by_report ON decision_target (report, start);
CREATE INDEX decision_target_by_linked ON decision_target (linked) WHERE linked IS NOT NULL;

-- Codings in which people's decisions stand; reports without any have none here.
CREATE TABLE decided (
  report TEXT PRIMARY KEY,
  coding TEXT NOT NULL
) STRICT;

-- The n-th word of title and text has the n-th word, stem and lemma here; all are folded and hold no space.
CREATE TABLE words (
  n INTEGER PRIMARY KEY,
  title_words INTEGER NOT NULL,
  words TEXT NOT NULL,
  stems TEXT NOT NULL,
  lemmas TEXT NOT NULL
) STRICT;

-- Folding is ours, so the tokenizer only cuts at spaces: 'ascii' takes every letter beyond ASCII as it is.
CREATE VIRTUAL TABLE search USING fts5 (
  words, stems, lemmas,
  content = 'words', content_rowid = 'n',
  tokenize = "ascii tokenchars '_'"
);
