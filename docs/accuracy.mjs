// Measures the coding and writes the figures between the marks of README.md and README.ar.md.
// node docs/accuracy.mjs [GOLD_DIR]     without GOLD_DIR: ../shared/coding/gold beside the repository, or in ISNAD_SHARED
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..');
const shared = process.env.ISNAD_SHARED ?? join(root, '..', 'shared');
const gold = process.argv[2] ?? join(shared, 'coding', 'gold');
if (!existsSync(gold)) {
  console.error(`There is no folder ${gold}. Name the folder of gold files.`);
  process.exit(2);
}

const program = ['run', '-c', 'Release', '--project', join(root, 'src', 'Isnad.Cli'), '--'];
const evaluate = folder => JSON.parse(execFileSync('dotnet', [...program, 'evaluate', folder, '--json'], { encoding: 'utf8' }));
const samples = evaluate(join(root, 'samples', 'expected'));
const real = evaluate(gold);

const lines = [
  ['entity', 'entities', 'الكيانات'],
  ['event+type', 'event and its type', 'الحدث ونوعه'],
  ['event+type+mode', 'event, type and mode', 'الحدث ونوعه وطريقته'],
  ['actor', 'actor', 'الفاعل'],
  ['recipient', 'recipient', 'المتلقي'],
  ['who-did-what-to-whom', 'who did what to whom, all right', 'من فعل ماذا بمن، صحيحا كله'],
  ['date', 'date', 'التاريخ'],
  ['place', 'place', 'المكان'],
  ['status', 'status', 'الحال'],
  ['claim', 'claim: source and stance', 'القول: القائل وموقفه'],
  ['relation', 'relation', 'العلاقة'],
];

const table = (head, name) => [
  head,
  '|---|--:|--:|--:|--:|',
  ...lines.map(([key, ...names]) =>
    `| ${names[name]} | ${[real[key].p, real[key].r, real[key].f1, samples[key].f1].map(n => n.toFixed(1)).join(' | ')} |`),
].join('\n');

for (const [file, head, name] of [
  ['README.md', '| percent | precision | recall | F1 | F1 on the samples |', 0],
  ['README.ar.md', '| بالمئة | الدقة | الاستدعاء | F1 | F1 في العينات |', 1],
]) {
  const path = join(root, file);
  const text = readFileSync(path, 'utf8');
  const marked = text.replace(/(<!-- figures -->)[^]*?(<!-- end of figures -->)/, (_, begin, end) => `${begin}\n\n${table(head, name)}\n\n${end}`);
  writeFileSync(path, marked);
}

console.log(table('| | precision | recall | F1 | F1 on the samples |', 0));
