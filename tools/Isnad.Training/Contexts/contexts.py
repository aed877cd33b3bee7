"""Learns the context model from what `Isnad.Training contexts` wrote.

First it guesses words left out of the raw news, then it learns the choices of coded reports, first of our own, then of the gold
reports too: once for each part of the cross-validation without that part, and once with all. What it leaves is packed by
`Isnad.Training contexts-pack`. Needs PyTorch, and a GPU for ten minutes; without one, two processors take an hour for ten rounds over our own
reports, if the library of products knows them (OpenBLAS: `OPENBLAS_CORETYPE`). Nothing else in Isnad needs either.

    python3 contexts.py --data WORK/contexts --out LEARNED
    python3 contexts.py --data WORK/contexts --start LEARNED --out AGAIN     goes on teaching what was taught before
"""
import argparse
import json
import math
import multiprocessing
import os
import time

import numpy as np
import torch
import torch.nn as nn
import torch.nn.functional as F

from lessons import DEVICE, FLAT, SCORER, Batches, parse

TASKS = 8                          # ContextTask.cs up to Telling
MEANINGS = 17
MARKS = 64
PARTS = 13                         # WordParts.Most
MIDDLE = 16                        # PairScorer.DistanceOf of 0
NOT_TAUGHT = 20                    # one of so many of our own reports is held back (CodingLessons.cs)
HEAD = 64                          # numbers of a look, as ContextPacking.cs takes them
NEVER = -1e4
WEIGHTS = {'mean': 0.5, 'ties': 0.5}  # of what is learned by heart first


class Layer(nn.Module):
    """Norm, attention with turned positions; norm, rectified units."""

    def __init__(self, d, heads, inner):
        super().__init__()
        self.heads, self.drop = heads, 0.0
        self.n1, self.n2 = nn.Parameter(torch.ones(d)), nn.Parameter(torch.ones(d))
        self.qkv, self.out = nn.Linear(d, 3 * d), nn.Linear(d, d)
        self.up, self.down = nn.Linear(d, inner), nn.Linear(inner, d)

    def forward(self, x, cos, sin, mask):
        b, n, d = x.shape
        q, k, v = self.qkv(norm(x, self.n1)).view(b, n, 3, self.heads, d // self.heads).permute(2, 0, 3, 1, 4)
        drop = self.drop if self.training else 0.0
        seen = gathered(turn(q, cos, sin), turn(k, cos, sin), v, mask, drop)
        x = x + F.dropout(self.out(seen.transpose(1, 2).reshape(b, n, d)), drop)
        return x + F.dropout(self.down(F.relu(self.up(norm(x, self.n2)))), drop)


def gathered(q, k, v, mask, drop):
    """Scaled products of looks; by hand where PyTorch is older than 2."""
    mask = None if mask is None else mask.to(q.dtype)
    if hasattr(F, 'scaled_dot_product_attention'):
        return F.scaled_dot_product_attention(q, k, v, attn_mask=mask, dropout_p=drop)
    scores = q @ k.transpose(-1, -2) / math.sqrt(q.shape[-1])
    return F.dropout((scores if mask is None else scores + mask).softmax(-1), drop) @ v


def norm(x, gain):
    y = x.float()
    return (y * torch.rsqrt(y.pow(2).mean(-1, keepdim=True) + 1e-6)).to(x.dtype) * gain.to(x.dtype)


def turn(x, cos, sin):
    a, b = x.chunk(2, -1)
    return torch.cat((a * cos - b * sin, a * sin + b * cos), -1).to(x.dtype)


class Encoder(nn.Module):
    """From the parts of words and the marks before them to a vector for each word."""

    def __init__(self, rows, e, d, layers, inner):
        super().__init__()
        self.table = nn.Embedding(rows, e, padding_idx=0)
        nn.init.normal_(self.table.weight, std=0.1)
        self.mask = nn.Parameter(torch.randn(e) * 0.3)
        self.into = nn.Linear(e, d, bias=False)
        self.marks = nn.Embedding(MARKS, d)
        nn.init.normal_(self.marks.weight, std=0.3)
        self.first, self.last = nn.Parameter(torch.ones(d)), nn.Parameter(torch.ones(d))
        self.layers = nn.ModuleList(Layer(d, d // HEAD, inner) for _ in range(layers))
        self.drop = 0.0

    def forward(self, parts, marks, hidden=None, lengths=None):
        x = F.embedding_bag(parts.view(-1, PARTS), self.table.weight, mode='sum', padding_idx=0).view(*marks.shape, -1)
        if hidden is not None:
            x = torch.where(hidden[..., None], self.mask, x)
        x = F.dropout(norm(self.into(x) + self.marks(marks), self.first), self.drop, self.training)
        place = torch.arange(x.shape[1], device=x.device).float()
        at = place[:, None] * (10000 ** (-torch.arange(0, HEAD, 2, device=x.device).float() / HEAD))
        mask = None
        if lengths is not None:
            mask = torch.zeros(len(lengths), 1, 1, x.shape[1], device=x.device)
            mask.masked_fill_((place[None] >= lengths[:, None])[:, None, None, :], NEVER)
        for layer in self.layers:
            x = layer(x, at.cos(), at.sin(), mask)
        return norm(x, self.last)


class Heads(nn.Module):
    """From the vectors of words to scores of choices."""

    def __init__(self, d, h, modes, statuses, stances, ties, mentions):
        super().__init__()
        scorers = max(SCORER) + 1
        self.event = nn.Parameter(torch.randn(scorers, d, h) / math.sqrt(d))
        self.one = nn.Parameter(torch.randn(scorers, d, h) / math.sqrt(d))
        self.other = nn.Parameter(torch.randn(scorers, d, h) / math.sqrt(d) * 0.5)
        self.far = nn.Parameter(torch.zeros(scorers, 2 * MIDDLE + 1, h))
        self.none = nn.Parameter(torch.zeros(TASKS, h))
        self.bias = nn.Parameter(torch.zeros(scorers, h))
        self.weigh = nn.Parameter(torch.randn(scorers, h) / math.sqrt(h))
        self.meaning, self.mode, self.status, self.mention = (nn.Linear(d, n) for n in (MEANINGS, modes, statuses, mentions))
        self.stance_in, self.stance_out = nn.Linear(3 * d, h), nn.Linear(h, stances)
        self.tie_in, self.tie_far, self.tie_out = nn.Linear(2 * d, h), nn.Embedding(2 * MIDDLE + 1, h), nn.Linear(h, ties)
        nn.init.zeros_(self.tie_far.weight)

    def pairs(self, x, t, drop):
        """A score for each candidate. The last row of x is of nobody (-1)."""
        scores = []
        for s in range(max(SCORER) + 1):
            begin, end = t['begins'][s], t['begins'][s + 1]
            e, j, k, task = (t[name][begin:end] for name in ('event', 'one', 'other', 'task'))
            h = (x[t['events%d' % s]] @ self.event[s])[t['of_event'][begin:end]] + (x[t['ones%d' % s]] @ self.one[s])[t['of_one'][begin:end]] + x[k] @ self.other[s] + self.bias[s]
            h = h + torch.where((j < 0)[:, None], self.none[task], self.far[s][distance(j - e)])
            scores.append((F.dropout(F.relu(h), drop, self.training) @ self.weigh[s]).float())
        return torch.cat(scores)

    def flat(self, x, t):
        """Scores of the other choices, by name."""
        ties = self.tie_in(x[t['ties'][:, :2]].flatten(1)) + self.tie_far(distance(t['ties'][:, 1] - t['ties'][:, 0]))
        scores = {
            'mean': self.meaning(x[t['mean'][:, 0]]), 'mode': self.mode(x[t['mode'][:, 0]]), 'stat': self.status(x[t['stat'][:, 0]]), 'ment': self.mention(x[t['ment'][:, 0]]),
            'stance': self.stance_out(F.relu(self.stance_in(x[t['stance'][:, :3]].flatten(1)))), 'ties': self.tie_out(F.relu(ties)),
        }
        scores = {k: v.float() for k, v in scores.items()}
        modes = torch.arange(scores['mode'].shape[1], device=x.device)[None]
        scores['mode'] = scores['mode'].masked_fill((modes < t['mode'][:, 2:3]) | (modes > t['mode'][:, 3:4]), NEVER)   # modes of the event's type alone
        parts = torch.arange(scores['ment'].shape[1], device=x.device)[None]
        scores['ment'] = scores['ment'].masked_fill((t['ment'][:, 2:3] == 0) & (parts == parts.max()), NEVER)           # going on only where a word can
        return scores


def distance(d):
    """PairScorer.DistanceOf."""
    far = d.abs().float()
    step = torch.where(far < 5, far, (5 + 3 * torch.log2(far.clamp(min=5) / 5)).floor()).clamp(max=MIDDLE).long()
    return MIDDLE + torch.sign(d).long() * step


def shares(scores, lesson, right, count):
    """For each choice minus the logarithm of the share of its right candidates, and whether the likeliest is right."""
    fresh = lambda value: torch.full((count,), value, device=scores.device)
    top = fresh(-1e9).scatter_reduce(0, lesson, scores.detach(), 'amax')
    e = (scores - top[lesson]).exp()
    z, r = fresh(0.0).index_add(0, lesson, e), fresh(0.0).index_add(0, lesson, e * right)
    hit = fresh(0.0).scatter_reduce(0, lesson, (scores >= top[lesson] - 1e-6).float() * right, 'amax')
    return z.log() - r.clamp(min=1e-9).log(), hit


class Learner:
    def __init__(self, a):
        self.a, self.start = a, time.time()
        numbers = lambda name, kind: torch.from_numpy(np.fromfile(os.path.join(a.data, name + '.bin'), dtype=kind).astype(np.int64))
        self.parts, self.targets = numbers('types', np.uint16).view(-1, PARTS).to(DEVICE), numbers('targets', np.uint16).to(DEVICE)
        news, marks = (torch.from_numpy(np.fromfile(os.path.join(a.data, name + '.bin'), dtype=kind)) for name, kind in (('news', np.int32), ('newsmarks', np.uint8)))
        self.news, self.news_marks = news[news >= 0].to(DEVICE), marks[news >= 0].to(DEVICE)
        rows = os.path.getsize(os.path.join(a.data, 'rows.bin')) // 4 + 1
        self.enc = Encoder(rows, a.e, a.d, a.layers, a.inner).to(DEVICE)
        self.out = nn.Linear(a.d, int(self.targets.max()) + 1).to(DEVICE)

    def say(self, *what):
        print(*what, '%.0fs' % (time.time() - self.start), flush=True)

    def adam(self, params, rate):
        groups = [dict(params=[p for p in params if p.dim() > 1], weight_decay=0.02), dict(params=[p for p in params if p.dim() <= 1], weight_decay=0.0)]
        return torch.optim.AdamW(groups, lr=rate, betas=(0.9, 0.98), eps=1e-6, **(dict(fused=True) if DEVICE == 'cuda' else {}))

    def step(self, opt, params, loss, rate):
        for group in opt.param_groups:
            group['lr'] = rate
        opt.zero_grad(set_to_none=True)
        loss.backward()
        torch.nn.utils.clip_grad_norm_(params, 1.0)
        opt.step()

    def guess(self):
        """Words left out of the news are guessed from those around, for so many seconds."""
        a, begin, seen, done = self.a, time.time(), 0, 0
        params = [*self.enc.parameters(), *self.out.parameters()]
        opt = self.adam(params, a.rate)
        while done < 1:
            loss = self.left_out(a.tokens)
            self.step(opt, params, loss, a.rate * rate_at(done, 0.03))
            seen, done = seen + a.tokens, (time.time() - begin) / a.guess
        self.say('news read %.1f times, loss %.3f' % (seen / len(self.news), loss.item()))

    def left_out(self, count):
        """How unlikely the words left out of so many words of news were."""
        a = self.a
        ids = torch.randint(len(self.news) - a.window, (count // a.window, 1), device=DEVICE) + torch.arange(a.window, device=DEVICE)
        types = self.news[ids].long()
        chosen = (torch.rand(types.shape, device=DEVICE) < 0.2) & (self.targets[types] > 0)
        how = torch.rand(types.shape, device=DEVICE)
        shown = torch.where(chosen & (how > 0.9), types.flatten()[torch.randperm(types.numel(), device=DEVICE)].view_as(types), types)
        with torch.autocast(DEVICE, dtype=torch.bfloat16, enabled=DEVICE == 'cuda'):
            scores = self.out(self.enc(self.parts[shown], self.news_marks[ids].long(), chosen & (how < 0.85))[chosen])
        return F.cross_entropy(scores.float(), self.targets[types[chosen]])

    def loss(self, t, hide, drop, meters=None):
        types, marks, lengths = t['types'], t['marks'], t['lengths']
        hidden = (torch.rand(types.shape, device=DEVICE) < hide) if hide else None
        with torch.autocast(DEVICE, dtype=torch.bfloat16, enabled=DEVICE == 'cuda'):
            h = self.enc(self.parts[types], marks, hidden, lengths)
            x = torch.cat((h.reshape(-1, h.shape[-1]), h.new_zeros(1, h.shape[-1])))
            x = F.dropout(x, drop, self.enc.training)
            pairs, flat = self.heads.pairs(x, t, drop), self.heads.flat(x, t)
        losses, hit = shares(pairs, t['lesson'], t['right'].float(), len(t['lessons']))
        each = {name: F.cross_entropy(s, t[name][:, FLAT[name][1]], reduction='sum') if len(s) else s.sum() for name, s in flat.items()}
        if meters is not None:
            for task in range(TASKS):
                at = t['lessons'] == task
                meters.setdefault('task %d' % task, []).append((hit[at].sum().item(), int(at.sum()), losses[at].sum().item()))
            for name, s in flat.items():
                right = (s.argmax(-1) == t[name][:, FLAT[name][1]]).sum().item() if len(s) else 0
                meters.setdefault(name, []).append((right, len(s), each[name].item()))
        return (losses.sum() + sum(v * WEIGHTS.get(name, 1) for name, v in each.items())) / (40 * len(lengths))

    @torch.no_grad()
    def judge(self, reports, what):
        """How many choices are right, of how many, and how unlikely the right answers were."""
        self.enc.eval(), self.heads.eval()
        meters = {}
        for t in Batches(reports, [range(i, min(i + 32, len(reports))) for i in range(0, len(reports), 32)]):
            self.loss(t, 0, 0, meters)
        self.enc.train(), self.heads.train()
        sums = {name: [sum(v) for v in zip(*rows)] for name, rows in meters.items()}
        self.say(what, '; '.join('%s %.1f of %d (%.3f)' % (name, 100 * r / max(1, n), n, s / max(1, n)) for name, (r, n, s) in sums.items()))

    def teach(self, reports, epochs, rate, frozen=False, warm=0.05):
        """The choices of coded reports; beside them, unless the parts of words stay as they are, words left out of the news, lest these are forgotten."""
        a = self.a
        self.enc.table.weight.requires_grad_(not frozen)
        along = 0 if frozen else a.along
        params = [p for p in [*self.enc.parameters(), *self.heads.parameters(), *(self.out.parameters() if along else [])] if p.requires_grad]
        opt, rng, order = self.adam(params, rate), np.random.default_rng(1), []
        for _ in range(epochs):
            some = rng.permutation(len(reports))
            some = some[np.argsort([len(reports[i]['w']) // 40 for i in some], kind='stable')]   # reports of a length side by side
            groups = [some[i:i + a.batch] for i in range(0, len(some), a.batch)]
            rng.shuffle(groups)
            order += groups
        for n, t in enumerate(Batches(reports, order)):
            loss = self.loss(t, a.hide, a.drop) + (a.beside * self.left_out(along) if along else 0)
            self.step(opt, params, loss, rate * rate_at((n + 1) / len(order), warm))

    def save(self, name, states):
        with open(os.path.join(self.a.out, name), 'wb') as file, open(os.path.join(self.a.out, name + '.json'), 'w') as names:
            listed = {}
            for key, value in states:
                listed[key] = [file.tell() // 2, list(value.shape)]
                file.write(value.detach().cpu().to(torch.float16).numpy().tobytes())
            json.dump(listed, names)

    def load(self, name):
        path = os.path.join(self.a.start, name)
        numbers = np.fromfile(path, dtype=np.float16).astype(np.float32)
        return {k: torch.from_numpy(numbers[at:at + int(np.prod(shape))]).view(shape).to(DEVICE) for k, (at, shape) in json.load(open(path + '.json')).items()}

    def states(self):
        return [(k, v) for m in (self.enc, self.heads) for k, v in m.state_dict().items() if k != 'table.weight']

    def run(self):
        a = self.a
        with multiprocessing.get_context('spawn').Pool(max(1, os.cpu_count() - 4)) as pool:
            lines = open(os.path.join(a.data, 'reports.jsonl')).readlines()
            read = pool.map_async(parse, [(lines[i:i + 300], a.most) for i in range(0, len(lines), 300)])
            if not a.start:
                self.guess()
            reports = [r for part in read.get() for r in part]
        gold, own = [r for r in reports if r['g']], [r for r in reports if not r['g']]
        dev, own = own[::NOT_TAUGHT], [r for i, r in enumerate(own) if i % NOT_TAUGHT]
        top = lambda name, at: 1 + max(int(r[name][:, at].max()) for r in reports if len(r[name]))
        self.heads = Heads(a.d, a.h, top('mode', 3), top('stat', 1), top('stance', 3), top('ties', 2), top('ment', 1)).to(DEVICE)
        if a.start:
            self.enc.table.weight.data.copy_(self.load('table')['table'])
            begun = self.load('own')
            for m in (self.enc, self.heads):
                m.load_state_dict({k: v for k, v in begun.items() if k in m.state_dict()}, strict=False)
            self.out.load_state_dict({k[4:]: v for k, v in begun.items() if k.startswith('out.')}, strict=False)
        for layer in self.enc.layers:
            layer.drop = a.drop
        self.enc.drop = a.drop
        self.teach(own, a.epochs, a.teach)
        self.judge(dev, 'our own, not learned from:')
        self.judge(gold, 'gold, not learned from:')
        os.makedirs(a.out, exist_ok=True)
        self.save('table', [('table', self.enc.table.weight)])
        self.save('own', [*self.states(), *(('out.' + k, v) for k, v in self.out.state_dict().items())])
        own_state = [{k: v.clone() for k, v in m.state_dict().items()} for m in (self.enc, self.heads)]
        rng = np.random.default_rng(2)
        for part in [*range(a.folds), None]:
            for m, state in zip((self.enc, self.heads), own_state):
                m.load_state_dict(state)
            some = [r for r in gold if r['f'] != part]
            self.teach(some * 2 + [own[i] for i in rng.permutation(len(own))[:2 * len(some)]], a.rounds, a.last, frozen=True, warm=0.1)
            if part is not None:
                self.judge([r for r in gold if r['f'] == part], 'without part %d:' % part)
            self.save('all' if part is None else 'without-%d' % part, self.states())


def rate_at(done, warm):
    return min(1, done / warm) * (0.485 * (1 + math.cos(math.pi * min(1, done))) + 0.03)


def main():
    p = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    for name, usual, what in (
            ('data', 'contexts', 'folder of lessons'), ('out', 'learned', 'folder of results'), ('start', '', 'folder of earlier results to go on from'),
            ('d', 192, 'numbers of a word'), ('e', 96, 'numbers of a part of a word'), ('layers', 4, 'layers'), ('inner', 512, 'inner units of a layer'), ('h', 96, 'units of a head'),
            ('guess', 235, 'seconds of guessing'), ('rate', 1e-3, 'rate of guessing'), ('tokens', 65536, 'words at once'), ('window', 256, 'words in a row'),
            ('along', 8192, 'words of news beside a step of teaching'), ('beside', 0.1, 'how much these weigh'),
            ('epochs', 20, 'times over our own reports'), ('teach', 4e-4, 'rate there'), ('rounds', 4, 'times over gold reports'), ('last', 2e-4, 'rate there'), ('batch', 48, 'reports at once'),
            ('drop', 0.15, 'units left out'), ('hide', 0.12, 'words left out'), ('most', 640, 'words of a report at most'), ('folds', 5, 'parts of the cross-validation')):
        p.add_argument('--' + name, type=type(usual), default=usual, help=what)
    torch.manual_seed(1)
    Learner(p.parse_args()).run()


if __name__ == '__main__':
    main()
