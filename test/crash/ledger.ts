import { createHash } from 'node:crypto';
import { DynamoDBDocumentClient, paginateScan } from '@aws-sdk/lib-dynamodb';
import type { Dossier, DossierEvent } from '#shared/dossier/dossier.ts';
import { verifyChain } from '#shared/dossier/seal.ts';
import { readDossier, readEvent } from '#functions/store/folder.ts';
import { clientOf } from '#test/support/engine.ts';
import type { Acknowledged } from './work.ts';

type Entry = { dossier?: Dossier; events: DossierEvent[]; saves: number };

/** What the table holds of every dossier, read without the portal. */
export const readLedger = async (endpoint: string, TableName: string): Promise<Map<string, Entry>> => {
  const plain = clientOf(endpoint);
  const client = DynamoDBDocumentClient.from(plain);
  const ledger = new Map<string, Entry>();
  for await (const { Items = [] } of paginateScan({ client }, { TableName, ConsistentRead: true })) {
    for (const item of Items) {
      const [kind, dossierId = ''] = String(item.PK).split('#');
      if (kind !== 'D') continue;
      const entry = ledger.get(dossierId) ?? { events: [], saves: 0 };
      ledger.set(dossierId, entry);
      const key = String(item.SK);
      if (key === 'A#DOSSIER') entry.dossier = readDossier(item);
      if (key.startsWith('E#')) entry.events.push(readEvent(item));
      if (key.startsWith('A#ANSWERS#')) entry.saves = Math.max(entry.saves, Number(item.saved));
    }
  }
  plain.destroy();
  for (const { events } of ledger.values()) events.sort((one, other) => one.seq - other.seq);
  return ledger;
};

const sha256hex = (text: string): string => createHash('sha256').update(text).digest('hex');

const faultsOf = (dossierId: string, { dossier, events }: Entry): string[] => {
  if (!dossier) return [`${dossierId}: ${events.length} events and no dossier`];
  const last = events.at(-1);
  return [
    ...(events.length === dossier.version ? [] : [`version ${dossier.version} and ${events.length} events`]),
    ...(events.every(({ seq }, index) => seq === index + 1) ? [] : ['events are not dense']),
    ...(last?.to === dossier.status ? [] : [`${dossier.status}, but the last event led to ${last?.to}`]),
    ...(last?.hash === dossier.lastHash && verifyChain(events, sha256hex) ? [] : ['the chain of events is broken']),
  ].map((fault) => `${dossierId}: ${fault}`);
};

/** All that does not add up: dossiers without their events, events without their dossier, and what was acknowledged and is not there. */
export const discrepancies = (
  ledger: Map<string, Entry>,
  acknowledged: readonly Acknowledged[],
  dossierIds: readonly string[],
): string[] => {
  const lost = acknowledged.flatMap((each) => {
    const entry = ledger.get(each.dossierId);
    if ('saved' in each)
      return entry && entry.saves >= each.saved ? [] : [`${each.dossierId}: save ${each.saved} is lost`];
    const event = entry?.events.find(({ seq }) => seq === each.version);
    return event?.action === each.action ? [] : [`${each.dossierId}: ${each.action} (${each.version}) is lost`];
  });
  const unknown = [...ledger.keys()].filter((each) => !dossierIds.includes(each));
  return [
    ...[...ledger].flatMap(([dossierId, entry]) => faultsOf(dossierId, entry)),
    ...lost,
    ...unknown.map((dossierId) => `${dossierId}: opened twice, or by nobody`),
  ];
};
