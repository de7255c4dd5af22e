import { randomBytes } from 'node:crypto';
import type { Environment } from './environment.ts';
import { accesses } from './store/accesses.ts';
import { answersStore } from './store/answers.ts';
import { changes } from './store/changes.ts';
import { codes } from './store/codes.ts';
import { deskFilters } from './store/desk-filters.ts';
import { documents } from './store/documents.ts';
import { dossiers } from './store/dossiers.ts';
import { filesWhenNeeded } from './store/files-when-needed.ts';
import { replies } from './store/idempotency.ts';
import { grantsStore } from './store/grants.ts';
import { hallDays } from './store/hall-days.ts';
import { kiosks } from './store/kiosks.ts';
import { lists } from './store/lists.ts';
import { noticeTemplates } from './store/notice-templates.ts';
import { lookUpMarks } from './store/look-up-marks.ts';
import { notices } from './store/notices.ts';
import { opinions } from './store/opinions.ts';
import { paymentsStore } from './store/payments.ts';
import { payLinks } from './store/pay-links.ts';
import { people } from './store/people.ts';
import { receiptsStore } from './store/receipts.ts';
import { reference } from './store/reference.ts';
import { registers } from './store/registers.ts';
import { resultChecks } from './store/result-checks.ts';
import { outgoingNumbers } from './store/outgoing-numbers.ts';
import { sendings } from './store/sendings.ts';
import { search } from './store/search.ts';
import { signedDecisions } from './store/signed-decisions.ts';
import { staffStore } from './store/staff.ts';
import { openTable } from './store/table.ts';
import { throttle } from './store/throttle.ts';
import { wishesStore } from './store/wishes.ts';
import { identity } from './gateway/identity.ts';
import { uuidV7 } from './new-id.ts';

/** What lives as long as the container: clients, what never or seldom changes, and the environment. */
export const openContainer = (environment: Environment & { ORIGIN_SECRET?: string }) => {
  const table = openTable(environment.TABLE_NAME);
  const random = Math.random;
  const signed = signedDecisions(table);
  return {
    environment: { ...environment, ORIGIN_SECRET: environment.ORIGIN_SECRET ?? '' },
    table,
    random,
    staffBindings: new Map<string, string>(),
    lasting: {
      accesses: accesses(table),
      answers: answersStore(table, random),
      changes: changes(table, random),
      codes: codes(table),
      deskFilters: deskFilters(table),
      documents: documents(table, random),
      files: filesWhenNeeded(environment.DOCUMENTS_BUCKET),
      identity: identity(environment.APPLICANT_ISSUER, environment.APPLICANT_CLIENT_ID),
      grants: grantsStore(table, random),
      hallDays: hallDays(table, random),
      kiosks: kiosks(table, random),
      lists: lists(table),
      noticeTemplates: noticeTemplates(table, random),
      marks: lookUpMarks(table),
      notices: notices(table),
      opinions: opinions(table),
      payments: paymentsStore(table, random),
      payLinks: payLinks(table),
      people: people(table),
      receipts: receiptsStore(table, random),
      reference: reference(table, signed),
      registers: registers(table, random),
      outgoingNumbers: outgoingNumbers(table),
      resultChecks: resultChecks(table),
      search: search(table, random),
      sendings: sendings(table, random),
      signedDecisions: signed,
      wishes: wishesStore(table),
      portalUrl: environment.PORTAL_URL,
    },
  };
};
export type Container = ReturnType<typeof openContainer>;

/** The one plain object of what a use case may touch, at the moment (an instant) of one invocation. */
export const depsAt = ({ table, random, staffBindings, lasting }: Container, at: string) => {
  const now = () => at;
  return {
    ...lasting,
    dossiers: dossiers(table, now, lasting.reference.agency),
    replies: replies(table, now),
    staff: staffStore(table, staffBindings, now),
    throttle: throttle(table, now),
    now,
    newId: () => uuidV7(at, randomBytes(10)),
    random,
  };
};
export type Deps = ReturnType<typeof depsAt>;
