"""Lessons of the context model: read from lines of JSON, put side by side."""
import json
import os

import numpy as np
import torch

SCORER = [0, 1, 0, 1, 2, 3, 4, 5]  # who else is weighed as who
DEVICE = 'cuda' if torch.cuda.is_available() else 'cpu'
FLAT = {'mean': (2, 1), 'mode': (4, 1), 'stat': (2, 1), 'ment': (3, 1), 'stance': (4, 3), 'ties': (3, 2)}  # width; how many of it are words


def parse(job):
    """Reports from lines of JSON; what lies beyond the longest stretch is left out."""
    lines, most = job
    return [report(json.loads(line), most) for line in lines]


def report(r, most):
    keep = min(len(r['w']), most)
    flat = {}
    for name, (width, places) in FLAT.items():
        rows = np.array(r[name], dtype=np.int64).reshape(-1, width)
        flat[name] = rows[(rows[:, :places] < keep).all(1)]
    tasks, rows = [], []
    for pair in r['pairs']:
        candidates = np.array(pair[2:], dtype=np.int64).reshape(-1, 3)
        if pair[1] < keep and (candidates[:, :2] < keep).all() and len(candidates) > 1:
            rows.append(np.column_stack((np.full((len(candidates), 3), (len(tasks), pair[0], pair[1])), candidates)))
            tasks.append(pair[0])
    rows = np.concatenate(rows) if rows else np.zeros((0, 6), dtype=np.int64)
    words, marks = (np.array(r[name][:most], dtype=np.int64) for name in ('w', 'm'))
    return dict(flat, g=r['g'], f=r['f'], w=words, m=marks, lessons=np.array(tasks, dtype=np.int64), rows=rows)


def batch(reports):
    """Reports side by side; words are numbered through, candidates sorted by who weighs them, each event and word of theirs listed once."""
    n = max(len(r['w']) for r in reports)
    types, marks = np.zeros((2, len(reports), n), dtype=np.int64)
    found = {name: [] for name in (*FLAT, 'lessons', 'rows')}
    done = 0
    for i, r in enumerate(reports):
        types[i, :len(r['w'])], marks[i, :len(r['m'])] = r['w'], r['m']
        for name, (_, places) in FLAT.items():
            found[name].append(moved(r[name], range(places), i * n))
        rows = moved(r['rows'], (2, 3, 4), i * n)
        rows[:, 0] += done
        done += len(r['lessons'])
        found['rows'].append(rows)
        found['lessons'].append(r['lessons'])
    t = {name: np.concatenate(v) for name, v in found.items()}
    rows = t.pop('rows')
    scorers = np.array(SCORER)[rows[:, 1]]
    rows, begins = rows[np.argsort(scorers, kind='stable')], np.searchsorted(np.sort(scorers), np.arange(max(SCORER) + 2))
    t.update(zip(('lesson', 'task', 'event', 'one', 'other', 'right'), rows.T.copy()))
    for name in ('event', 'one'):
        each = [np.unique(t[name][begin:end], return_inverse=True) for begin, end in zip(begins, begins[1:])]
        t['of_' + name] = np.concatenate([inverse for _, inverse in each])
        t.update(('%ss%d' % (name, s), listed) for s, (listed, _) in enumerate(each))
    t.update(types=types, marks=marks, lengths=np.array([len(r['w']) for r in reports]))
    return t, begins.tolist()


class Batches(torch.utils.data.Dataset):
    """Batches of reports, put side by side while those before are learned."""

    def __init__(self, reports, groups):
        self.reports, self.groups = reports, groups

    def __len__(self):
        return len(self.groups)

    def __getitem__(self, n):
        return batch([self.reports[i] for i in self.groups[n]])

    def __iter__(self):
        cuda = DEVICE == 'cuda'
        pinned = lambda a: torch.from_numpy(a).pin_memory() if cuda else torch.from_numpy(a)
        for t, begins in torch.utils.data.DataLoader(self, batch_size=None, num_workers=max(0, os.cpu_count() - 4) if cuda else 0, collate_fn=tuple):
            yield {name: pinned(a).to(DEVICE, non_blocking=True) for name, a in t.items()} | {'begins': begins}


def moved(rows, columns, by):
    rows = rows.copy()
    for c in columns:
        rows[:, c] = np.where(rows[:, c] < 0, -1, rows[:, c] + by)
    return rows
