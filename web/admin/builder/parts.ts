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
};

/** The part in which a place is written; undefined for what is written elsewhere, the examples. */
export const partOf = (place: string): PartId | undefined => {
  const [key = ''] = place.split('.');
  return key === 'examples' ? undefined : (partOfKey[key as keyof Service] ?? 'general');
};

export const isPart = (name: string | null): name is PartId => partIds.some((id) => id === name);

/** The address of a part of the builder, or of a place in it, on the page one is on. */
export const builderAddress = (query: URLSearchParams, part: PartId, place?: string): string => {
  const next = new URLSearchParams(query);
  next.set('part', part);
  if (place === undefined) next.delete('place');
  else next.set('place', place);
  return `?${next.toString()}`;
};
