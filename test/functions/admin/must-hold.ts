import { addDays } from '#shared/calendar/local-time.ts';
import { verifyChain } from '#shared/dossier/seal.ts';
import { lastDayOf } from '#shared/service/standing.ts';
import { sha256hex } from '#functions/sha256hex.ts';
import type { World } from './world.ts';

type Check = (world: World) => string[];

const ended = ['published', 'dropped'];

const draftsAreChained: Check = ({ drafts }) =>
  drafts.flatMap(({ id, version, status, events }) => [
    ...(verifyChain(events, sha256hex) && events.length === version ? [] : [`events of draft ${id}`]),
    ...(events.at(-1)?.to === status ? [] : [`status of draft ${id}`]),
  ]);

const nobodyPassesTheirOwn: Check = ({ drafts }) =>
  drafts
    .filter(({ status }) => status === 'published')
    .flatMap(({ id, authors, reviewedBy, events }) => {
      const last = events.at(-1)?.by.staffId ?? '';
      return authors.includes(last) || authors.includes(reviewedBy?.staffId ?? '') ? [`author passes draft ${id}`] : [];
    });

const oneOpenDraftEach: Check = ({ drafts }) => {
  const open = drafts.filter(({ status }) => !ended.includes(status));
  const held = open.flatMap(({ serviceId, replaces }) =>
    replaces === undefined ? [serviceId] : [serviceId, replaces],
  );
  return held.filter((id, at) => held.indexOf(id) !== at).map((id) => `two open drafts of ${id}`);
};

const decisionsAreChained: Check = ({ decisions }) =>
  decisions.flatMap(({ id, version, status, state, events }) => [
    ...(verifyChain(events, sha256hex) && events.length === version ? [] : [`events of decision ${id}`]),
    ...(state === status || (state === 'signing' && status === 'preparing') ? [] : [`state of decision ${id}`]),
  ]);

const numbersAreUnique: Check = ({ decisions, numbers }) => {
  const signed = decisions.filter(({ status }) => status === 'signed');
  const keys = signed.map(
    ({ issuerId, signedOn = '', number = '' }) => `${issuerId} ${signedOn.slice(0, 4)} ${number.toUpperCase()}`,
  );
  return [
    ...keys.filter((key, at) => keys.indexOf(key) !== at).map((key) => `number twice: ${key}`),
    ...(numbers.length === signed.length ? [] : ['a number without its decision']),
  ];
};

/** Whole and no more than that: what a signed decision lists is there, and nothing else of it. */
const decisionsAreWhole: Check = ({ decisions, services, drafts }) =>
  decisions.flatMap(({ id, status, items, effectiveOn }) => {
    const begun = services.flatMap((service) =>
      service.standing.versions.flatMap((each) =>
        each.decisionId === id ? [`${service.id} ${each.version} ${each.validFrom}`] : [],
      ),
    );
    const over = services.flatMap((service) =>
      service.standing.end?.decisionId === id ? [`${service.id} ${service.standing.end.from}`] : [],
    );
    const listed = status === 'signed' ? items : [];
    const begins = listed.filter(({ kind }) => kind !== 'abolished');
    const ends = listed.flatMap(({ kind, serviceId, replaces }) =>
      kind === 'abolished' ? serviceId : (replaces ?? []),
    );
    const wanted = begins.map(({ serviceId, version }) => `${serviceId} ${version ?? ''} ${effectiveOn ?? ''}`);
    const unsettled = listed.filter(({ draftId, version }) => {
      const draft = drafts.find((each) => each.id === draftId);
      return draft && (draft.status !== 'published' || draft.publishedAs !== version);
    });
    return [
      ...(begun.sort().join() === wanted.sort().join()
        ? []
        : [`versions of decision ${id}: ${begun.join()} for ${wanted.join()}`]),
      ...(over.sort().join() ===
      ends
        .map((each) => `${each} ${effectiveOn ?? ''}`)
        .sort()
        .join()
        ? []
        : [`ends of decision ${id}`]),
      ...unsettled.map(({ serviceId }) => `the draft of ${serviceId} was not told`),
    ];
  });

const versionsAreDense: Check = ({ services }) =>
  services.flatMap(({ id, standing: { versions, end }, content, events }) => {
    const faults = versions.flatMap((each, at) => {
      const before = versions[at - 1];
      const service = content.get(each.version);
      const step = each.procedureVersion - (before?.procedureVersion ?? 0);
      return [
        ...(each.version === at + 1 ? [] : [`version ${at + 1} of ${id}`]),
        ...(step === (each.decisionId === undefined && before ? 0 : 1)
          ? []
          : [`procedure version of ${id} ${each.version}`]),
        ...(service?.validFrom === each.validFrom && service.publishedBy.number === each.number
          ? []
          : [`content of ${id} ${each.version}`]),
      ];
    });
    const late =
      end === undefined ? [] : versions.filter(({ validFrom }) => validFrom >= end.from && validFrom !== end.from);
    return [
      ...faults,
      ...late.map(({ version }) => `${id} ${version} begins after its end`),
      ...(verifyChain(events, sha256hex) ? [] : [`events of ${id}`]),
    ];
  });

/** A version that another of the same day took the place of was in force for some hours of no other day. */
const oneVersionADay: Check = ({ services }) =>
  services.flatMap(({ id, standing }) => {
    const spans = standing.versions
      .map((each) => ({ from: each.validFrom, to: lastDayOf(standing, each) ?? '9999-12-31' }))
      .filter(({ from, to }) => from <= to);
    return spans
      .filter(({ from }, at) => at > 0 && from !== addDays(spans[at - 1]?.to ?? '', 1))
      .map(({ from }) => `two versions, or none, of ${id} on ${from}`);
  });

const checks = [
  draftsAreChained,
  nobodyPassesTheirOwn,
  oneOpenDraftEach,
  decisionsAreChained,
  numbersAreUnique,
  decisionsAreWhole,
  versionsAreDense,
  oneVersionADay,
];

/** What of a world is not as it must be, whatever happened in it. */
export const faultsIn = (world: World): string[] => checks.flatMap((check) => check(world));
