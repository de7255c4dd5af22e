import type { Acted } from '#shared/api/views.ts';
import type { RouteName } from '#shared/api/paths.ts';
import type { Answered, Asked } from '#test/support/caller.ts';
import { Service } from '#shared/service/service.ts';
import { filled } from '#test/infra/seed/filled.ts';
import { readSeed } from '#test/infra/seed/read-seed.ts';
import type { Random } from './random.ts';

/** One request of somebody, with its Idempotency-Key: the same again is the same request. */
export type Request = { as: string; name: RouteName; asked: Asked & { key: string } };

/** What the portal said is done: an action by its version, or a save by its count. */
export type Acknowledged =
  { dossierId: string; action: string; version: number } | { dossierId: string; saved: number };

/** A dossier as its last answer left it. */
type Known = { dossierId: string; owner: string; status: string; version: number; saved: number };

/** A procedure that needs no file, neither from its applicant nor as its result. */
const { id: serviceId, form } = Service.parse(readSeed('services/dang-ky-ket-hon.json'));

/** Answers to it that may be filed, differing by a number. */
const answers = (timesMarried: number) => ({
  ...(form && filled(form, 'first')),
  firstBirthDate: '1992-05-14',
  secondBirthDate: '1990-03-02',
  signDate: '2030-01-05',
  firstTimesMarried: timesMarried,
});

const owners = ['citizen', 'citizen2', 'business'] as const;

/** What may be tried in a status: who, and the action without its version. */
const moves: Record<string, (known: Known) => readonly (readonly [as: string, body: Record<string, unknown>])[]> = {
  draft: ({ owner, saved }) => [[owner, { type: 'submit', saved, declaration: true }]],
  submitted: ({ owner }) => [
    ['reception', { type: 'accept' }],
    ['reception', { type: 'accept' }],
    [
      'reception',
      {
        type: 'request-supplement',
        items: [{ kind: 'other', ref: 'khac', reason: 'Bổ sung' }],
        again: 'Còn thiếu',
      },
    ],
    ['reception', { type: 'decline', reason: 'Không đúng thẩm quyền' }],
    [owner, { type: 'withdraw' }],
  ],
  'supplement-before-acceptance': ({ owner, saved }) => [
    [owner, { type: 'answer-supplement', saved, declaration: true }],
  ],
  accepted: () => [
    ['processor', { type: 'claim' }],
    ['leader', { type: 'assign', staffId: 'processor' }],
    ['leader', { type: 'resolve', summary: 'Trả ngay' }],
  ],
  processing: () => [
    ['processor', { type: 'propose', documentIds: [], summary: 'Đủ điều kiện' }],
    ['leader', { type: 'resolve', summary: 'Đồng ý' }],
    ['leader', { type: 'return-draft', reason: 'Sửa lại' }],
    ['leader', { type: 'refuse', reason: 'Không đủ điều kiện' }],
    [
      'processor',
      {
        type: 'request-supplement',
        items: [{ kind: 'other', ref: 'khac', reason: 'Bổ sung' }],
        again: 'Còn thiếu',
      },
    ],
  ],
  supplement: ({ owner, saved }) => [[owner, { type: 'answer-supplement', saved, declaration: true }]],
  resolved: () => [
    ['reception', { type: 'return-result', to: 'Lò Thị Hoa', method: 'counter' }],
    ['leader', { type: 'correct', reason: 'Sai tên' }],
  ],
};

/** Officers and applicants at work: chooses requests, and remembers what was answered. */
export const workAt = (random: Random) => {
  const known = new Map<string, Known>();
  const acknowledged: Acknowledged[] = [];
  const request = (as: string, name: RouteName, asked: Asked): Request => ({
    as,
    name,
    asked: { ...asked, key: random.key() },
  });

  const choose = (): Request => {
    const open = [...known.values()].filter(({ status }) => status in moves);
    const dossier = random.oneOf(open);
    const owner = random.oneOf(owners) ?? 'citizen';
    if (!dossier || random.below(4) === 0)
      return request(owner, 'openDossier', { body: { serviceId, agencyId: 'sl-p-to-hieu' } });
    const { dossierId, version, saved, status } = dossier;
    const params = { dossierId };
    if (status === 'draft' && (saved === 0 || random.below(3) === 0))
      return request(dossier.owner, 'saveAnswers', {
        params,
        body: { saved, answers: answers(1 + random.below(5)) },
      });
    const [as, body] = random.oneOf(moves[status]?.(dossier) ?? []) ?? [dossier.owner, { type: 'withdraw' }];
    const name = as === dossier.owner ? 'actOnDossier' : 'actAtDesk';
    return request(as, name, { params, body: { ...body, version } });
  };

  /** Takes in an answer; a refusal changes nothing. Throws on a failure of the portal. */
  const heed = ({ as, name, asked }: Request, { status, text, json }: Answered): void => {
    if (status >= 500) throw new Error(`${name} answered ${status}: ${text}`);
    if (status !== 200) return;
    if (name === 'openDossier') {
      const { dossier } = json as { dossier: { id: string } };
      known.set(dossier.id, { dossierId: dossier.id, owner: as, status: 'draft', version: 1, saved: 0 });
      acknowledged.push({ dossierId: dossier.id, action: 'open', version: 1 });
      return;
    }
    const dossierId = asked.params?.dossierId ?? '';
    const before = known.get(dossierId);
    if (!before) throw new Error(`an answer about the unknown dossier ${dossierId}`);
    if (name === 'saveAnswers') {
      const { saved } = json as { saved: number };
      known.set(dossierId, { ...before, saved: Math.max(saved, before.saved) });
      acknowledged.push({ dossierId, saved });
      return;
    }
    const { version, status: now } = json as Acted;
    const { type } = asked.body as { type: string };
    acknowledged.push({ dossierId, action: type, version });
    if (version <= before.version) return;
    // A supplement is written in a revision of its own, whose saves count from none.
    const saved = now.startsWith('supplement') ? 0 : before.saved;
    known.set(dossierId, { ...before, status: now, version, saved });
  };

  return { choose, heed, acknowledged, dossierIds: () => [...known.keys()] };
};
export type Work = ReturnType<typeof workAt>;
