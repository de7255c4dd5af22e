import * as z from 'zod';
import { describe, expect, it } from 'vitest';
import { Agency } from '#shared/agency/agency.ts';
import { isInForce } from '#shared/calendar/in-force.ts';
import { readSeed, seededServices } from './read-seed.ts';

const services = seededServices();
const agencies = new Map(
  z
    .array(Agency)
    .parse(readSeed('agencies.json'))
    .map((agency) => [agency.id, agency]),
);
/** The demo day of the portal's documents. */
const today = '2026-11-23';

describe.each(services)('seeding $file', ({ file, service }) => {
  it('is named as its file', () => {
    expect(`${service.id}.json`).toBe(file);
  });

  it('shares out all of the time among its steps', () => {
    expect(service.steps.reduce((sum, step) => sum + step.share, 0)).toBe(100);
  });

  it('names cases that it has, and each id once', () => {
    const cases = service.cases.map((each) => each.id);
    const named = [...service.documents, ...service.timeLimits].flatMap((each) => each.cases ?? []);
    expect(named.filter((id) => !cases.includes(id))).toEqual([]);
    for (const ids of [cases, service.documents.map((each) => each.id), service.steps.map((each) => each.id)])
      expect(new Set(ids).size).toBe(ids.length);
  });

  it('has a time limit for whoever no condition fits', () => {
    const last = service.timeLimits.at(-1);
    expect([last?.when, last?.cases]).toEqual([undefined, undefined]);
  });

  it('is offered by agencies in force', () => {
    const closed = service.offerings
      .flatMap((offering) => [offering.agencyId, offering.receivingAgencyId])
      .filter((id) => !isInForce(agencies.get(id) ?? { validFrom: '9999-12-31' }, today));
    expect(closed).toEqual([]);
    expect(service.offerings.some((offering) => isInForce(offering, today))).toBe(true);
  });

  it('asks questions online from level 3 on, and takes money only at the counter', () => {
    expect(service.form !== undefined).toBe(service.level >= 3);
    if (service.level === 4) expect(service.fee).toMatchObject({ due: 'none', lines: [] });
    expect(service.fee.due === 'none').toBe(service.fee.lines.length === 0);
  });

  it('says why it is only partly online', () => {
    expect(service.partialReason !== undefined).toBe(service.onlineMode === 'mot-phan');
  });

  it('lets one of an either-or group be the form or a paper, never a group of one', () => {
    const groups = service.documents.flatMap((each) => each.anyOf ?? []);
    expect(groups.filter((id) => groups.indexOf(id) === groups.lastIndexOf(id))).toEqual([]);
  });
});
