// Measures the coding in detail and writes docs/quality.md; what is written by hand in docs/quality-attempts.md follows the figures.
// node docs/quality.mjs [SHARED_DIR]     without SHARED_DIR: ../shared beside the repository, or ISNAD_SHARED; needs tar and xz
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..');
const shared = process.argv[2] ?? process.env.ISNAD_SHARED ?? join(root, '..', 'shared');
const gold = join(shared, 'coding', 'gold');
if (!existsSync(gold)) {
  console.error(`There is no folder ${gold}. Name the folder that holds coding/gold and data/events.tar.xz.`);
  process.exit(2);
}

const program = ['run', '-c', 'Release', '--project', join(root, 'src', 'Isnad.Cli'), '--', 'evaluate', '--json'];
const evaluate = (...what) => JSON.parse(execFileSync('dotnet', [...program, ...what], { encoding: 'utf8', maxBuffer: 1 << 28 }));
const unpacked = mkdtempSync(join(tmpdir(), 'isnad-'));
try {
  execFileSync('tar', ['-C', unpacked, '-xJf', join(shared, 'data', 'events.tar.xz')]);
  const unseen = evaluate(gold, '--detail');
  const learned = evaluate(join(gold, 'train'), '--detail');
  const records = evaluate('--records', join(unpacked, 'event_gsr_ar'));
  writeFileSync(join(root, 'docs', 'quality.md'), page(unseen, learned, records));
} finally {
  rmSync(unpacked, { recursive: true });
}

function page(unseen, learned, records) {
  return `# Quality of the coding, in detail

Made by \`node docs/quality.mjs\`; do not edit. Figures are percent. An event counts as right where its word (or another word of the same
event) is found and its type is right. "Unseen": ${unseen.reports} reports that nothing was learned from. "Learned": the ${learned.reports} reports from which
all models were learned; where the two differ, believe the first.

## How far chance goes

The scheme's lines (F1) with the range that holds 95 of 100 draws of as many reports out of those at hand: another ${unseen.reports} reports of
the same kind may score anywhere in it.

${intervals(unseen, learned)}

## By type

${types(unseen, learned)}

## Facts beside the measure

Of entities and events that were found: an entity's kind, country and sector, whether an event is told as background, and how many people
were killed, hurt or arrested (a range is right where both its ends are).

${facts(unseen, learned)}

## Single sentences

How often an event of the type that took place and is told as news is found in sentences judged by people (ASSAULT and PROTEST gold
records, development halves). A sentence counts as found where its coding holds such an event.

${sentences(records)}

The weights that tell news from a mere mention (\`lexicon/news-weights.tsv\`) were fitted on these same sentences; in five-fold
cross-validation the same procedure reaches 61 (ASSAULT) and 39 (PROTEST) for yes against all no. The Arabic branch of UniversalPetrarch
over UDPipe reaches 21.5 and 0 on these sets.

## Types taken for one another

The most frequent in the ${learned.reports} learned and the ${unseen.reports} unseen reports together, of events whose word was found.

${confusions(unseen, learned)}

## Confidence

Rows by the confidence that they carry. Right: word and type; roles too: all actors and recipients besides.

${reliability(unseen)}

## Errors by kind

${causes(unseen, learned)}

## Thirty errors

Spread over the kinds and over the learned reports; offsets count Unicode code points of the report's text.

${errors(learned.errors, 30)}

${readFileSync(join(root, 'docs', 'quality-attempts.md'), 'utf8').trim()}
`;
}

function table(head, rows) {
  const line = cells => `| ${cells.join(' | ')} |`;
  return [line(head), `|${head.map((_, i) => (i === 0 ? '---' : '--:')).join('|')}|`, ...rows.map(line)].join('\n');
}

function intervals(unseen, learned) {
  const of = line => `${line.f1.toFixed(1)} | ${line.low.toFixed(1)} to ${line.high.toFixed(1)}`;
  const rows = unseen.measure.map((line, at) => `| ${line.name} | ${of(line)} | ${of(learned.measure[at])} |`);
  return ['| line | unseen | 95 of 100 | learned | 95 of 100 |', '|---|--:|--:|--:|--:|', ...rows].join('\n');
}

function types(unseen, learned) {
  return lines('type', 'events', unseen.types, learned.types);
}

function facts(unseen, learned) {
  return lines('fact', 'told', unseen.facts, learned.facts);
}

function lines(what, counted, unseen, learned) {
  const figures = l => (l ? [l.precision, l.recall, l.f1].map(n => n.toFixed(1)).concat(l.gold) : ['', '', '', 0]);
  const names = [...new Set([...unseen, ...learned].map(t => t.name))].sort();
  const of = (report, name) => figures(report.find(t => t.name === name));
  return table(
    [what, 'precision', 'recall', 'F1', counted, 'learned: precision', 'recall', 'F1', counted],
    names.map(name => [name, ...of(unseen, name), ...of(learned, name)]));
}

function sentences(records) {
  return table(
    ['', 'precision', 'recall', 'F1', 'sentences judged yes'],
    Object.entries(records).filter(([name]) => name !== 'sentences').sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, l]) => [name, l.p.toFixed(1), l.r.toFixed(1), l.f1.toFixed(1), l.gold]));
}

function confusions(...reports) {
  const counts = new Map();
  for (const { gold, predicted, count } of reports.flatMap(r => r.confusions)) {
    counts.set(`${gold}|${predicted}`, (counts.get(`${gold}|${predicted}`) ?? 0) + count);
  }

  const most = [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).slice(0, 20);
  return table(['by hand', 'by the program', 'times'], most.map(([key, count]) => [...key.split('|'), count]));
}

function reliability({ reliability }) {
  const percent = share => (100 * share).toFixed(0);
  return table(
    ['confidence', 'rows', 'mean', 'right', 'roles too'],
    reliability.map(b => [`${b.from.toFixed(1)}–${b.to.toFixed(1)}`, b.rows, percent(b.confidence), percent(b.typeRight), percent(b.rolesRight)]));
}

function meaning(cause) {
  return {
    missed: 'no event was found at the word',
    merged: 'the word was taken into another event',
    'no-event': 'the word names no event here',
    'told-again': 'an event told before was counted again',
    type: 'another type',
    mode: 'another mode, or none',
    actor: 'who did it is missing or wrong',
    recipient: 'to whom it was done is missing or wrong',
    status: 'another status',
    date: 'another date, or none',
    place: 'another place, or none',
  }[cause] ?? cause;
}

function causes(unseen, learned) {
  const names = [...new Set([...Object.keys(unseen.causes), ...Object.keys(learned.causes)])];
  return table(['kind', 'unseen', 'learned'], names.map(name => [meaning(name), unseen.causes[name] ?? 0, learned.causes[name] ?? 0]));
}

/** Takes errors of the kinds in turn, each kind's spread evenly over its list. */
function errors(all, count) {
  const kinds = [...new Set(all.map(e => e.cause))].sort();
  const chosen = [];
  for (let round = 0; chosen.length < count; round++) {
    for (const kind of kinds.slice(0, count - chosen.length)) {
      const list = all.filter(e => e.cause === kind);
      chosen.push(list[Math.floor(((round + 0.5) * list.length) / Math.ceil(count / kinds.length)) % list.length]);
    }
  }

  return table(
    ['report', 'offsets', 'word', 'kind', 'by hand', 'by the program', 'cause'],
    chosen.map(e => [e.report, `${e.start}–${e.end}`, e.trigger, meaning(e.cause), e.gold, e.predicted, why(e)]));
}

/** What made an error, in words where it is no rule that can be looked up. */
function why(error) {
  if (error.why === 'unknown-party') {
    return 'whom or where the coders name was not found as an entity';
  }

  if (error.why !== 'left-open') {
    return `\`${error.why}\``;
  }

  return error.cause === 'missed' ? 'no meaning of the word was likely enough' : 'nothing was likely enough';
}
