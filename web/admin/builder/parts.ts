import type { Service } from '#shared/service/service.ts';
import { builderParts } from '../../words/admin-builder.ts';

export type PartId = keyof typeof builderParts;

/** The parts in the order one writes them. */
export const partIds = Object.keys(builderParts) as PartId[];

const partOfKey: Partial<Record<keyof Service, PartId>> = {
  cases: 'cases',
  channels: 'time',
  timeLimits: 'time',
  afterSupplement: 'time',
  documents: 'documents',
  sets: 'documents',
  form: 'form',
  fee: 'fee',
  procedure: 'steps',
  steps: 'steps',
  legalBases: 'legal',
  competentAgency: 'agencies',
  coordinatingAgency: 'agencies',
  offerings: 'agencies',
  result: 'result',
  conditions: 'result',
  retentionYears: 'result',
  level: 'result',
  onlineMode: 'result',
  partialReason: 'result',
  declaration: 'declaration',
  chain: 'chain',
};

/** The part in which a place is written; undefined for what is written elsewhere, the examples. */
export const partOf = (place: string): PartId | undefined => {
  const [key = ''] = place.split('.');
  return key === 'examples' ? undefined : (partOfKey[key as keyof Service] ?? 'general');
};

export const isPart = (name: string | null): name is PartId => partIds.some((id) => id === name);

const withQuery = (query: URLSearchParams, changes: Record<string, string | undefined>): string => {
  const next = new URLSearchParams(query);
  for (const [name, value] of Object.entries(changes)) {
    if (value === undefined) next.delete(name);
    else next.set(name, value);
  }
  return `?${next.toString()}`;
};

/** The address of a part of the builder, on the page one is on. */
export const addressOfPart = (query: URLSearchParams, part: PartId): string =>
  withQuery(query, { tab: 'write', part, place: undefined });

/** The address of a tab of a draft; the part of the builder one was in is kept. */
export const addressOfTab = (query: URLSearchParams, tab: string): string =>
  withQuery(query, { tab, place: undefined, example: undefined });

/** Where an example is tried again. */
export const addressOfExample = (query: URLSearchParams, example: string): string =>
  withQuery(query, { tab: 'preview', place: undefined, example });

/** Where what stands at a place is written. */
export const addressOfPlace = (query: URLSearchParams, place: string): string => {
  const part = partOf(place);
  return withQuery(query, part === undefined ? { tab: 'examples', place } : { tab: 'write', part, place });
};
