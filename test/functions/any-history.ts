import { QueryCommand } from '@aws-sdk/lib-dynamodb';
import fc from 'fast-check';
import type { DossierView } from '#shared/api/views.ts';
import type { Dossier, DossierEvent } from '#shared/dossier/dossier.ts';
import { lifecycle } from '#shared/dossier/lifecycle.ts';
import type { ActionType } from '#shared/dossier/lifecycle.ts';
import { addMilliseconds } from '#shared/calendar/local-time.ts';
import { dossierPartition } from '#functions/store/keys.ts';
import type { Portal } from './portal.ts';
import { aDraftToSubmit } from './steps.ts';

/** A ward that receives for itself, and a department that a centre receives for: who works at each. */
export const places = [
  { serviceId: 'cap-ban-sao', desks: ['reception'], registrar: 'reception', workers: ['processor', 'leader'] },
  {
    serviceId: 'cap-phep',
    desks: ['reception-centre', 'leader-x'],
    registrar: 'reception-centre',
    workers: ['processor-x', 'leader-x'],
  },
] as const;

const items = [{ kind: 'field', ref: 'copies', reason: 'Ghi rõ số bản' }];
const missing = [{ kind: 'document', ref: 'giay-to', reason: 'Bản sao mờ' }];
const late = 'Người dân đến từ bản xa';
/** What is tried: by the applicant or by whoever of the place has such a duty; the table decides what comes of it. */
const tries: readonly {
  by: 'applicant' | 'counter' | 'desk' | 'processor' | 'leader';
  body: { type: ActionType } & Record<string, unknown>;
}[] = [
  { by: 'applicant', body: { type: 'submit', saved: 1, declaration: true } },
  { by: 'applicant', body: { type: 'answer-supplement', saved: 0, declaration: true } },
  { by: 'applicant', body: { type: 'withdraw', reason: 'Không cần nữa' } },
  { by: 'counter', body: { type: 'receive', saved: 1, outOfHours: late } },
  { by: 'counter', body: { type: 'request-supplement', saved: 1, items: missing } },
  { by: 'counter', body: { type: 'request-supplement', saved: 1, items: missing } },
  { by: 'counter', body: { type: 'decline', saved: 1, reason: 'Sai nơi nộp' } },
  { by: 'counter', body: { type: 'receive-supplement', saved: 0, outOfHours: late } },
  { by: 'counter', body: { type: 'receive-supplement', saved: 0, outOfHours: late } },
  { by: 'desk', body: { type: 'accept' } },
  { by: 'desk', body: { type: 'accept' } },
  { by: 'desk', body: { type: 'accept' } },
  { by: 'desk', body: { type: 'accept' } },
  { by: 'desk', body: { type: 'decline', reason: 'Sai nơi nộp' } },
  { by: 'desk', body: { type: 'request-supplement', items } },
  { by: 'processor', body: { type: 'claim' } },
  { by: 'processor', body: { type: 'claim' } },
  { by: 'processor', body: { type: 'claim' } },
  { by: 'processor', body: { type: 'claim' } },
  { by: 'processor', body: { type: 'request-supplement', items, again: 'Còn thiếu' } },
  { by: 'leader', body: { type: 'resolve' } },
  { by: 'leader', body: { type: 'resolve' } },
  { by: 'leader', body: { type: 'resolve' } },
  { by: 'leader', body: { type: 'resolve' } },
  { by: 'leader', body: { type: 'refuse', reason: 'Không đủ điều kiện' } },
  { by: 'leader', body: { type: 'stop', reason: 'Không bổ sung' } },
  { by: 'leader', body: { type: 'extend', reason: 'Cần xác minh thêm', until: '2026-12-31' } },
  { by: 'leader', body: { type: 'correct', reason: 'Sai tên' } },
  { by: 'desk', body: { type: 'return-result', to: 'Lò Thị Hoa', method: 'counter' } },
  { by: 'desk', body: { type: 'return-result', to: 'Lò Thị Hoa', method: 'counter' } },
  { by: 'desk', body: { type: 'return-result', to: 'Lò Thị Hoa', method: 'counter' } },
  { by: 'desk', body: { type: 'return-result', to: 'Lò Thị Hoa', method: 'counter' } },
];

/** Steered: of what the lifecycle has for its status, so that histories go deep. */
const step = fc.record({
  which: fc.nat(4),
  what: fc.nat(999),
  steered: fc.integer({ min: 0, max: 5 }).map((drawn) => drawn > 0),
  minutes: fc.integer({ min: 1, max: 400 }),
});
type Try = (typeof tries)[number];
type Named = readonly [by: Try['by'], type: ActionType];
export type Step = (typeof step extends fc.Arbitrary<infer Each> ? Each : never) & { named?: Named };
const tryOf = ({ status }: Dossier, { what, steered, named }: Step): Try => {
  const meant = named && tries.find(({ by, body }) => by === named[0] && body.type === named[1]);
  if (meant) return meant;
  const able = tries.filter(({ body }) => lifecycle[status][body.type] !== undefined);
  const from = steered && able.length > 0 ? able : tries;
  return from[what % from.length]!;
};
/** What is tried, one after the other. */
export const histories = fc.array(step, { minLength: 12, maxLength: 50, size: 'max' });

/** One that goes all the way, whatever is drawn: asked to supplement while processed, then resolved, returned, corrected. */
const way: readonly Named[] = [
  ['applicant', 'submit'],
  ['desk', 'accept'],
  ['processor', 'claim'],
  ['processor', 'request-supplement'],
  ['applicant', 'answer-supplement'],
  ['leader', 'resolve'],
  ['desk', 'return-result'],
  ['leader', 'correct'],
];
export const allTheWay: readonly Step[] = way.map((named) => ({
  which: 0,
  what: 0,
  steered: true,
  minutes: 30,
  named,
}));

/** The same for one that is brought on paper with something missing. */
export const fromTheCounter: readonly Step[] = (
  [
    ['counter', 'request-supplement'],
    ['counter', 'receive-supplement'],
    ['desk', 'accept'],
    ['processor', 'claim'],
  ] as const
).map((named) => ({ which: 4, what: 0, steered: true, minutes: 30, named }));

/** A dossier on paper as it is written at the counter of a place, ready to be received. */
const anIntake = async (portal: Portal, { serviceId, desks }: (typeof places)[number]): Promise<string> => {
  const as = desks[0];
  const { body } = await portal.call<DossierView>('openIntake', { as, body: { serviceId } });
  const dossierId = body.dossier.id;
  const intake = {
    ...{ channel: 'counter', broughtBy: { fullName: 'Lò Thị Mai' } },
    papers: [{ id: 'giay-to', originals: 0, copies: 2, shown: false }],
  };
  const saved = { saved: 0, answers: { fullName: 'Lò Thị Mai', copies: 2 }, intake };
  const reply = await portal.call('saveIntake', { as, params: { dossierId }, body: saved });
  if (reply.status !== 200) throw new Error(reply.text);
  return dossierId;
};

/** A dossier and its events as the table keeps them. */
export type Kept = { dossier: Dossier; events: DossierEvent[] };
export const keptOf = async (portal: Portal, dossierId: string): Promise<Kept> => {
  const { Items = [] } = await portal.table.db.send(
    new QueryCommand({
      TableName: portal.table.name,
      KeyConditionExpression: 'PK = :pk',
      ExpressionAttributeValues: { ':pk': dossierPartition(dossierId) },
      ConsistentRead: true,
    }),
  );
  const ofType = (type: string) => Items.filter((item) => item.type === type);
  return { dossier: ofType('dossier')[0] as unknown as Dossier, events: ofType('event') as unknown as DossierEvent[] };
};

/** By whose route of the API something is tried. */
const routes = { applicant: 'actOnDossier', counter: 'receiveIntake' } as const;

/** Plays a history over two dossiers of each place and one more on paper; answers them by place. */
export const play = async (portal: Portal, history: readonly Step[]) => {
  portal.clock.at = '2026-11-23T01:00:00.000Z';
  const online = await Promise.all(
    [0, 0, 1, 1].map(async (at) => {
      const place = places[at]!;
      return { place, id: await aDraftToSubmit(portal, { body: { serviceId: place.serviceId } }) };
    }),
  );
  const five = [...online, { place: places[0], id: await anIntake(portal, places[0]) }];
  for (const each of history) {
    portal.clock.at = addMilliseconds(portal.clock.at, each.minutes * 60_000);
    const { place, id } = five[each.which]!;
    const { dossier } = await keptOf(portal, id);
    const { by, body } = tryOf(dossier, each);
    const asked = { params: { dossierId: id }, body: { ...body, version: dossier.version } };
    const [processor, leader] = place.workers;
    const as = { applicant: 'citizen', counter: place.desks[0], desk: place.desks[0], processor, leader }[by];
    const route = by === 'applicant' || by === 'counter' ? routes[by] : 'actAtDesk';
    await portal.call(route, { as, ...asked });
  }
  const idsAt = (place: (typeof places)[number]) => five.filter((each) => each.place === place).map(({ id }) => id);
  return Promise.all(
    places.map(async (place) => ({ place, kept: await Promise.all(idsAt(place).map((id) => keptOf(portal, id))) })),
  );
};
