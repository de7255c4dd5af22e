import type { RefusalCode } from '#shared/errors.ts';
import { callerAt } from '#test/support/caller.ts';
import type { Answered, Caller } from '#test/support/caller.ts';
import { aPdf, serviceId, someAnswers, uploadOf } from '#test/support/filing.ts';
import type { WholePortal } from '#test/support/portal.ts';

/** A draft to try it on, and whose. */
export type Shown = { citizen: Caller; dossierId: string; portal: WholePortal };
type Case = [code: RefusalCode, status: number, what: string, ask: (shown: Shown) => Promise<Answered>];

const long = (bytes: number) => 'a'.repeat(bytes);
export const act = ({ citizen, dossierId }: Shown, body: unknown) =>
  citizen.ask('actOnDossier', { params: { dossierId }, body });
const save = ({ citizen, dossierId }: Shown, body: unknown) =>
  citizen.ask('saveAnswers', { params: { dossierId }, body });

/** Requests that are refused before anything is written: code, status, what is wrong, and how it is asked. */
export const refused: Case[] = [
  ['malformed-json', 400, 'half a body', ({ citizen }) => citizen.ask('openDossier', { text: '{"serviceId":' })],
  [
    'unknown-field',
    400,
    'a field of no route',
    ({ citizen }) => citizen.ask('openDossier', { body: { serviceId, gift: 1 } }),
  ],
  ['unknown-field', 400, 'an answer to no question', (shown) => save(shown, { saved: 1, answers: { gift: 'x' } })],
  ['wrong-type', 400, 'a number as text', (shown) => save(shown, { saved: '1', answers: {} })],
  ['wrong-type', 400, 'an answer of the wrong type', (shown) => save(shown, { saved: 1, answers: { copies: ['2'] } })],
  [
    'idempotency-key-missing',
    400,
    'a write without a key',
    ({ citizen }) => citizen.ask('openDossier', { body: { serviceId }, headers: { 'idempotency-key': '' } }),
  ],
  [
    'unknown-service',
    404,
    'a service nobody published',
    ({ citizen }) => citizen.ask('openDossier', { body: { serviceId: 'khong-co' } }),
  ],
  [
    'service-not-open',
    409,
    'a service of level 2',
    ({ citizen }) =>
      citizen.ask('openDossier', { body: { serviceId: 'chung-thuc-ban-sao', agencyId: 'sl-p-to-hieu' } }),
  ],
  [
    'not-found',
    404,
    'a paper it does not yield',
    ({ citizen, dossierId }) => citizen.ask('printPaper', { params: { dossierId, paper: 'receipt' } }),
  ],
  ['not-allowed-now', 409, 'collecting a draft', (shown) => act(shown, { type: 'collect', version: 1 })],
  ['changed-meanwhile', 409, 'a save on another save', (shown) => save(shown, { saved: 7, answers: someAnswers() })],
  [
    'changed-meanwhile',
    409,
    'an action on another save',
    (shown) => act(shown, { type: 'submit', version: 1, saved: 7, declaration: true }),
  ],
  [
    'body-too-large',
    413,
    'a body of 70 KB',
    ({ citizen }) => citizen.ask('openDossier', { body: { serviceId: long(70_000) } }),
  ],
  [
    'answers-too-large',
    413,
    'answers of 400 KB',
    (shown) => save(shown, { saved: 1, answers: someAnswers({ organisationName: long(400_000) }) }),
  ],
  [
    'invalid',
    422,
    'a file the service does not ask for',
    ({ citizen, dossierId }) =>
      citizen.ask('requestUpload', { params: { dossierId }, body: uploadOf('anh', aPdf('x')) }),
  ],
  [
    'wrong-role',
    403,
    'a call around CloudFront',
    async ({ portal }) => callerAt(portal.endpoints.api, await portal.tokenFor('citizen')).ask('getMe'),
  ],
];
