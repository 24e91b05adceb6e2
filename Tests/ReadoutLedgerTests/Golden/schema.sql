CREATE INDEX articleByAddress ON article(address) WHERE address IS NOT NULL;
CREATE INDEX articleByName ON article(name);
CREATE INDEX articleByOutlet ON article(outlet COLLATE NOCASE) WHERE outlet IS NOT NULL;
CREATE INDEX articleByPublished ON article(published, outlet);
CREATE INDEX articleByText ON article(textDigest);
CREATE INDEX articleLinkByFirst ON articleLink(first);
CREATE INDEX formerStatementByArticle ON formerStatement(article);
CREATE INDEX groupRulingBySecond ON groupRuling(second);
CREATE INDEX journalEntryByOriginal ON journalEntry(original) WHERE original IS NOT NULL;
CREATE INDEX journalEntryByUndone ON journalEntry(undoes) WHERE undoes IS NOT NULL;
CREATE INDEX journalStateByOther ON journalState(other) WHERE other IS NOT NULL;
CREATE INDEX journalStateByStatement ON journalState(statement) WHERE statement IS NOT NULL;
CREATE INDEX learnedRoleByPerson ON learnedRole(person, office, country);
CREATE INDEX mentionByPerson ON mention(person, name);
CREATE INDEX mergeProposalBySecond ON mergeProposal(second);
CREATE INDEX personMergeByTarget ON personMerge(target);
CREATE INDEX personSplitByPerson ON personSplit(person);
CREATE INDEX sketchByArticle ON sketch(article);
CREATE UNIQUE INDEX statementByArticle ON statement(article, n);
CREATE INDEX statementByReview ON statement(review) WHERE review <> 'auto';
CREATE INDEX statementByUtterance ON statement(utterance) WHERE utterance IS NOT NULL;
CREATE INDEX statementCodeByLabel ON statementCode(label, statement);
CREATE INDEX uncorrectedByArticle ON uncorrected(article);
CREATE INDEX uncorrectedMentionByPerson ON uncorrectedMention(person, name);
CREATE INDEX uncorrectedRoleByPerson ON uncorrectedRole(person, office, country);
CREATE INDEX ungroupedNew ON ungrouped(statement) WHERE isNew;
CREATE INDEX utteranceBySpeaker ON utterance(speaker);
CREATE INDEX utteranceByTalkingPoint ON utterance(talkingPoint)
  WHERE talkingPoint IS NOT NULL;
CREATE TABLE article (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  name TEXT NOT NULL,
  location TEXT NOT NULL,
  format TEXT NOT NULL,
  charset TEXT NOT NULL,
  originalDigest BLOB NOT NULL,
  title TEXT,
  outlet TEXT,
  credit TEXT NOT NULL,
  byline TEXT NOT NULL,
  language TEXT,
  url TEXT,
  published TEXT,
  publishedBasis TEXT,
  publishedEvidence TEXT,
  publishedReason TEXT,
  dateline TEXT,
  engineVersion TEXT NOT NULL,
  engineModel TEXT NOT NULL,
  engineWeights TEXT,
  textDigest BLOB NOT NULL,
  textLength INTEGER NOT NULL,
  titleSpan TEXT,
  bodySpan TEXT NOT NULL,
  hasTextValue INTEGER NOT NULL, address TEXT, languageConfidence REAL, section TEXT, updated TEXT, updatedBasis TEXT, updatedEvidence TEXT, updatedReason TEXT, teaserSpan TEXT,
  UNIQUE (originalDigest, name)
) STRICT;
CREATE TABLE articleLink (
  second INTEGER NOT NULL REFERENCES article(id),
  first INTEGER NOT NULL REFERENCES article(id),
  kind TEXT NOT NULL,
  share REAL,
  PRIMARY KEY (second, first)
) STRICT, WITHOUT ROWID;
CREATE TABLE code (
  label TEXT PRIMARY KEY,
  description TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TABLE correctedArticle (
  article INTEGER PRIMARY KEY REFERENCES article(id)
) STRICT;
CREATE TABLE day (
  part INTEGER PRIMARY KEY,
  issued INTEGER NOT NULL
) STRICT;
CREATE TABLE dayCount (
  part INTEGER PRIMARY KEY,
  statements INTEGER NOT NULL,
  unknownSpeakers INTEGER NOT NULL,
  unknownDates INTEGER NOT NULL
) STRICT;
CREATE TABLE formerStatement (
  id INTEGER PRIMARY KEY,
  article INTEGER NOT NULL REFERENCES article(id),
  n INTEGER NOT NULL,
  act TEXT NOT NULL,
  kind TEXT NOT NULL,
  source TEXT NOT NULL,
  cue TEXT NOT NULL,
  content TEXT NOT NULL,
  sourceWords TEXT NOT NULL,
  cueWords TEXT NOT NULL,
  contentWords TEXT NOT NULL,
  speakerName TEXT,
  speakerType TEXT,
  speakerRole TEXT,
  speakerCountry TEXT,
  speakerHow TEXT,
  speakerConfidence REAL,
  speakerReason TEXT,
  speakerCandidates TEXT,
  saidOn TEXT,
  saidOnBasis TEXT,
  saidOnEvidence TEXT NOT NULL,
  saidOnReason TEXT,
  addressee TEXT,
  occasion TEXT,
  earliestDay INTEGER,
  latestDay INTEGER,
  negated INTEGER NOT NULL,
  mood TEXT NOT NULL,
  parent INTEGER,
  headline INTEGER NOT NULL,
  confidence REAL NOT NULL
) STRICT;
CREATE TABLE grdb_migrations (identifier TEXT NOT NULL PRIMARY KEY);
CREATE TABLE groupRuling (
  first INTEGER NOT NULL,
  second INTEGER NOT NULL,
  isTogether INTEGER NOT NULL,
  PRIMARY KEY (first, second)
) STRICT, WITHOUT ROWID;
CREATE TABLE journalEntry (
  number INTEGER PRIMARY KEY,
  at TEXT NOT NULL,
  who TEXT NOT NULL,
  why TEXT,
  action TEXT NOT NULL,
  detail TEXT NOT NULL,
  original BLOB,
  outlet TEXT,
  text BLOB,
  content TEXT,
  undoes INTEGER REFERENCES journalEntry(number)
) STRICT;
CREATE TABLE journalState (
  entry INTEGER PRIMARY KEY REFERENCES journalEntry(number),
  isUndone INTEGER NOT NULL,
  applies INTEGER NOT NULL,
  statement INTEGER,
  other INTEGER
) STRICT;
CREATE TABLE learnedRole (
  article INTEGER NOT NULL REFERENCES article(id),
  person INTEGER NOT NULL REFERENCES person(id),
  role TEXT NOT NULL,
  office TEXT NOT NULL,
  country TEXT NOT NULL,
  PRIMARY KEY (article, person, role)
) STRICT, WITHOUT ROWID;
CREATE TABLE mention (
  article INTEGER NOT NULL REFERENCES article(id),
  name TEXT NOT NULL,
  person INTEGER NOT NULL REFERENCES person(id),
  statementCount INTEGER NOT NULL,
  PRIMARY KEY (article, name)
) STRICT, WITHOUT ROWID;
CREATE TABLE mergeProposal (
  first INTEGER NOT NULL REFERENCES person(id),
  second INTEGER NOT NULL REFERENCES person(id),
  reason TEXT NOT NULL,
  PRIMARY KEY (first, second)
) STRICT, WITHOUT ROWID;
CREATE TABLE original (
  article INTEGER PRIMARY KEY REFERENCES article(id),
  byteCount INTEGER NOT NULL,
  compressed BLOB NOT NULL
) STRICT;
CREATE TABLE person (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  name TEXT NOT NULL
) STRICT;
CREATE TABLE personApart (
  first INTEGER NOT NULL,
  second INTEGER NOT NULL,
  PRIMARY KEY (first, second)
) STRICT, WITHOUT ROWID;
CREATE TABLE personKey (
  key TEXT NOT NULL,
  person INTEGER NOT NULL REFERENCES person(id),
  PRIMARY KEY (key, person)
) STRICT, WITHOUT ROWID;
CREATE TABLE personMerge (
  person INTEGER PRIMARY KEY,
  target INTEGER NOT NULL
) STRICT;
CREATE TABLE personName (
  person INTEGER NOT NULL REFERENCES person(id),
  name TEXT NOT NULL,
  PRIMARY KEY (person, name)
) STRICT, WITHOUT ROWID;
CREATE TABLE personOffice (
  person INTEGER NOT NULL REFERENCES person(id),
  office TEXT NOT NULL,
  country TEXT NOT NULL,
  PRIMARY KEY (person, office, country)
) STRICT, WITHOUT ROWID;
CREATE TABLE personSplit (
  article INTEGER NOT NULL,
  name TEXT NOT NULL,
  person INTEGER NOT NULL,
  PRIMARY KEY (article, name)
) STRICT, WITHOUT ROWID;
CREATE TABLE posting (
  key INTEGER NOT NULL,
  statement INTEGER NOT NULL,
  PRIMARY KEY (key, statement)
) STRICT, WITHOUT ROWID;
CREATE TABLE provenance (
  article INTEGER NOT NULL REFERENCES article(id),
  location TEXT NOT NULL,
  name TEXT NOT NULL,
  PRIMARY KEY (article, location)
) STRICT, WITHOUT ROWID;
CREATE TABLE rejection (
  id INTEGER PRIMARY KEY,
  digest BLOB NOT NULL,
  location TEXT NOT NULL,
  code TEXT NOT NULL,
  reason TEXT NOT NULL,
  byteOffset INTEGER NOT NULL,
  sample BLOB NOT NULL, met INTEGER NOT NULL DEFAULT 1,
  UNIQUE (digest, location)
) STRICT;
CREATE TABLE roleTerm (
  id INTEGER PRIMARY KEY,
  person TEXT NOT NULL,
  spellings TEXT NOT NULL,
  holder TEXT NOT NULL,
  office TEXT NOT NULL,
  begun TEXT NOT NULL,
  ended TEXT NOT NULL,
  origin TEXT NOT NULL,
  UNIQUE (person, holder, office, begun)
) STRICT;
CREATE TABLE savedSearch (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  name TEXT NOT NULL,
  question TEXT NOT NULL,
  savedAt TEXT NOT NULL
) STRICT;
CREATE TABLE sketch (
  hash INTEGER NOT NULL,
  article INTEGER NOT NULL REFERENCES article(id),
  PRIMARY KEY (hash, article)
) STRICT, WITHOUT ROWID;
CREATE TABLE statement (
  id INTEGER PRIMARY KEY,
  article INTEGER NOT NULL REFERENCES article(id),
  n INTEGER NOT NULL,
  kind TEXT NOT NULL,
  act TEXT NOT NULL,
  source TEXT NOT NULL,
  cue TEXT NOT NULL,
  content TEXT NOT NULL,
  sourceWords TEXT NOT NULL,
  cueWords TEXT NOT NULL,
  contentWords TEXT NOT NULL,
  speakerName TEXT,
  speakerType TEXT,
  speakerRole TEXT,
  speakerCountry TEXT,
  speakerHow TEXT,
  speakerConfidence REAL,
  speakerReason TEXT,
  speakerCandidates TEXT,
  addressee TEXT,
  occasion TEXT,
  saidOn TEXT,
  saidOnBasis TEXT,
  saidOnEvidence TEXT NOT NULL,
  saidOnReason TEXT,
  earliestDay INTEGER,
  latestDay INTEGER,
  negated INTEGER NOT NULL,
  mood TEXT NOT NULL,
  parent INTEGER,
  headline INTEGER NOT NULL,
  confidence REAL NOT NULL
, utterance INTEGER REFERENCES utterance(id), wording TEXT, review TEXT NOT NULL DEFAULT 'auto') STRICT;
CREATE TABLE statementCode (
  statement INTEGER NOT NULL REFERENCES statement(id),
  label TEXT NOT NULL,
  PRIMARY KEY (statement, label)
) STRICT, WITHOUT ROWID;
CREATE TABLE statementLink (
  first INTEGER NOT NULL,
  second INTEGER NOT NULL,
  utterance INTEGER NOT NULL,
  claim INTEGER NOT NULL,
  isOpposed INTEGER NOT NULL,
  PRIMARY KEY (first, second)
) STRICT, WITHOUT ROWID;
CREATE VIRTUAL TABLE statementWords USING fts5(
  contentWords, sourceWords, speakerName,
  content='statement', content_rowid='id',
  tokenize='unicode61 remove_diacritics 2'
);
CREATE TABLE 'statementWords_config'(k PRIMARY KEY, v) WITHOUT ROWID;
CREATE TABLE 'statementWords_data'(id INTEGER PRIMARY KEY, block BLOB);
CREATE TABLE 'statementWords_docsize'(id INTEGER PRIMARY KEY, sz BLOB);
CREATE TABLE 'statementWords_idx'(segid, term, pgno, PRIMARY KEY(segid, term)) WITHOUT ROWID;
CREATE TABLE talkingPoint (
  id INTEGER PRIMARY KEY,
  speaker TEXT NOT NULL
) STRICT;
CREATE TABLE text (
  article INTEGER PRIMARY KEY REFERENCES article(id),
  byteCount INTEGER NOT NULL,
  compressed BLOB NOT NULL,
  sourceMapByteCount INTEGER NOT NULL,
  sourceMap BLOB NOT NULL
) STRICT;
CREATE TABLE tombstone (
  digest BLOB PRIMARY KEY,
  forgottenOn TEXT NOT NULL,
  reason TEXT NOT NULL,
  statementCount INTEGER NOT NULL
) STRICT;
CREATE TABLE uncorrected (
  statement INTEGER PRIMARY KEY REFERENCES statement(id),
  article INTEGER NOT NULL REFERENCES article(id),
  kind TEXT NOT NULL,
  source TEXT NOT NULL,
  cue TEXT NOT NULL,
  content TEXT NOT NULL,
  sourceWords TEXT NOT NULL,
  cueWords TEXT NOT NULL,
  contentWords TEXT NOT NULL,
  speakerName TEXT,
  speakerType TEXT,
  speakerRole TEXT,
  speakerCountry TEXT,
  speakerHow TEXT,
  speakerConfidence REAL,
  speakerReason TEXT,
  speakerCandidates TEXT,
  saidOn TEXT,
  saidOnBasis TEXT,
  saidOnEvidence TEXT NOT NULL,
  saidOnReason TEXT,
  earliestDay INTEGER,
  latestDay INTEGER
) STRICT;
CREATE TABLE uncorrectedMention (
  article INTEGER NOT NULL REFERENCES article(id),
  name TEXT NOT NULL,
  person INTEGER NOT NULL REFERENCES person(id),
  statementCount INTEGER NOT NULL,
  PRIMARY KEY (article, name)
) STRICT, WITHOUT ROWID;
CREATE TABLE uncorrectedRole (
  article INTEGER NOT NULL REFERENCES article(id),
  person INTEGER NOT NULL REFERENCES person(id),
  role TEXT NOT NULL,
  office TEXT NOT NULL,
  country TEXT NOT NULL,
  PRIMARY KEY (article, person, role)
) STRICT, WITHOUT ROWID;
CREATE TABLE unfinishedImport (
  learnedThrough INTEGER NOT NULL
) STRICT;
CREATE TABLE unfinishedReanalysis (
  command TEXT NOT NULL,
  learned BLOB NOT NULL,
  learnedByteCount INTEGER NOT NULL,
  lastArticle INTEGER NOT NULL
) STRICT;
CREATE TABLE unfoundedPerson (
  person INTEGER PRIMARY KEY
) STRICT;
CREATE TABLE ungrouped (
  statement INTEGER PRIMARY KEY,
  isNew INTEGER NOT NULL
) STRICT;
CREATE TABLE utterance (
  id INTEGER PRIMARY KEY,
  speaker TEXT NOT NULL,
  talkingPoint INTEGER REFERENCES talkingPoint(id),
  earliestDay INTEGER,
  latestDay INTEGER
) STRICT;
CREATE TABLE vectorChange (statement INTEGER PRIMARY KEY) STRICT;
CREATE TABLE vectorChunk (
  id INTEGER PRIMARY KEY,
  statements BLOB NOT NULL,
  signs BLOB NOT NULL
) STRICT;
CREATE TABLE vectorState (
  id INTEGER PRIMARY KEY CHECK (id = 1),
  model TEXT NOT NULL,
  coveredThrough INTEGER NOT NULL
) STRICT;
CREATE TRIGGER countCorrected AFTER UPDATE OF speakerName, saidOn ON statement BEGIN
  UPDATE dayCount SET
    unknownSpeakers = unknownSpeakers + (new.speakerName IS NULL) - (old.speakerName IS NULL),
    unknownDates = unknownDates + (new.saidOn IS NULL) - (old.saidOn IS NULL)
  WHERE part = new.id >> 30;
END;
CREATE TRIGGER countForgotten AFTER DELETE ON statement BEGIN
  UPDATE dayCount SET statements = statements - 1,
    unknownSpeakers = unknownSpeakers - (old.speakerName IS NULL),
    unknownDates = unknownDates - (old.saidOn IS NULL)
  WHERE part = old.id >> 30;
END;
CREATE TRIGGER countStored AFTER INSERT ON statement BEGIN
  INSERT INTO dayCount VALUES
    (new.id >> 30, 1, new.speakerName IS NULL, new.saidOn IS NULL)
  ON CONFLICT (part) DO UPDATE SET statements = statements + 1,
    unknownSpeakers = unknownSpeakers + excluded.unknownSpeakers,
    unknownDates = unknownDates + excluded.unknownDates;
END;
CREATE TRIGGER journalEntryIsFixed BEFORE UPDATE ON journalEntry
  BEGIN SELECT raise(ABORT, 'the journal is append-only'); END;
CREATE TRIGGER journalEntryIsKept BEFORE DELETE ON journalEntry
  BEGIN SELECT raise(ABORT, 'the journal is append-only'); END;
CREATE TRIGGER vectorOfChangedStatement AFTER UPDATE OF id, contentWords ON statement
WHEN old.id <> new.id OR old.contentWords <> new.contentWords BEGIN
  INSERT OR IGNORE INTO vectorChange (statement) VALUES (old.id), (new.id);
END;
CREATE TRIGGER vectorOfNewStatement AFTER INSERT ON statement
WHEN new.article <= (SELECT coveredThrough FROM vectorState) BEGIN
  INSERT OR IGNORE INTO vectorChange (statement) VALUES (new.id);
END;
CREATE TRIGGER vectorOfRemovedStatement AFTER DELETE ON statement BEGIN
  INSERT OR IGNORE INTO vectorChange (statement) VALUES (old.id);
END;
CREATE VIEW foundMention AS
  SELECT article, name, person, statementCount FROM mention
  WHERE NOT EXISTS (SELECT 1 FROM correctedArticle AS c WHERE c.article = mention.article)
  UNION ALL SELECT article, name, person, statementCount FROM uncorrectedMention;
CREATE VIEW foundRole AS
  SELECT article, person, role, office, country FROM learnedRole
  WHERE NOT EXISTS (SELECT 1 FROM correctedArticle AS c WHERE c.article = learnedRole.article)
  UNION ALL SELECT article, person, role, office, country FROM uncorrectedRole;
