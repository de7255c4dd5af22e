import { ScanCommand } from '@aws-sdk/lib-dynamodb';
import { expect } from 'vitest';
import type { Definition, DraftView } from '#shared/api/admin-views.ts';
import type { RouteName } from '#shared/api/paths.ts';
import { canonicalJson } from '#shared/dossier/seal.ts';
import type { DecisionItem, DecisionView } from '#shared/service/decision/decision.ts';
import type { Asked } from '../portal.ts';
import { copies, signing } from './keepers.ts';
import type { Keepers } from './keepers.ts';

export type Problem = {
  code: string;
  violations?: { path: string; rule: string; message: { vi: string } }[];
  current?: unknown;
};

export const pathsIn = ({ violations = [] }: Problem): string[] => violations.map(({ path }) => path);

/** What a copy lacks until somebody writes it. */
export const inEnglish = (definition: Definition): Definition => ({
  ...definition,
  name: { ...(definition.name as object), en: 'Issue a copy' },
});

/** The same keepers, whose requests are expected to be refused. */
export const refusingAt = (keepers: Keepers) => {
  const { db, name: TableName } = keepers.portal.table;
  let copied = 0;

  /** Everything the table holds, by its key. */
  const everything = async (): Promise<Map<string, string>> => {
    const items = new Map<string, string>();
    for (let start: Record<string, unknown> | undefined, first = true; first || start; first = false) {
      const page = await db.send(new ScanCommand({ TableName, ...(start && { ExclusiveStartKey: start }) }));
      for (const item of page.Items ?? []) items.set(`${String(item.PK)} ${String(item.SK)}`, canonicalJson(item));
      start = page.LastEvaluatedKey;
    }
    return items;
  };

  /** A refusal that left the table as it was. */
  const refused = async (name: RouteName, asked: Asked): Promise<Problem> => {
    const before = await everything();
    const reply = await keepers.portal.call<Problem>(name, asked);
    expect(reply.status, reply.text).toBeGreaterThanOrEqual(400);
    const after = await everything();
    const keys = [...new Set([...before.keys(), ...after.keys()])];
    expect(keys.filter((key) => before.get(key) !== after.get(key))).toEqual([]);
    return reply.body;
  };

  /** Another service that is a copy of one, so that drafts of one test are in no other's way. */
  const aCopy = () => {
    copied += 1;
    return { kind: 'new', serviceId: `ban-sao-${copied}`, copyOf: copies, name: `Bản sao ${copied}` };
  };

  return {
    refused,
    aDraft: (as = 'editor') => keepers.open(aCopy(), as),
    approved: () => keepers.approved(aCopy(), inEnglish),
    /** An action of somebody who saw the draft as it is, unless it says otherwise. */
    act: ({ draft }: DraftView, as: string, action: { type: string; version?: number; saved?: number }) => {
      const { id: draftId, version, saved } = draft;
      const seen = ['send', 'approve'].includes(action.type) ? { version, saved } : { version };
      return refused('actOnDraft', { as, params: { draftId }, body: { ...seen, ...action } });
    },
    /** A decision with its PDF. */
    decided: async (...items: DecisionItem[]): Promise<DecisionView> => {
      const view = await keepers.decide(items);
      await keepers.upload(view.decision.id);
      return view;
    },
    sign: ({ decision: { id, version } }: DecisionView, changes: object = {}, as = 'publisher') =>
      refused('actOnDecision', {
        as,
        params: { decisionId: id },
        body: { type: 'sign', version, ...signing(changes) },
      }),
  };
};
