import type { Acted } from '#shared/api/views.ts';
import type { Consumer } from '#infra/roster.ts';
import type { Runner } from '#shared/api/route.ts';
import type { BenchPortal } from '../support/bench-portal.ts';
import { toDraft } from '../capacity/results.ts';
import { fillIn, openDraft, serviceId, submit, upload } from '../support/birth-registration.ts';
import { clock } from '../support/gateway-event.ts';
import { publishingCalls } from './publishing-calls.ts';
import type { PublishedFiles } from './published-once.ts';

/** A call to a service other than DynamoDB: which client and command of the SDK, with what. */
export type OtherCall = { service: 's3' | 'sqs' | 'ses'; command: string; input: Record<string, unknown> };

/** Calls on their way together. */
type Wave = readonly OtherCall[];

/** What a function is asked first: as a person or an event does, and answered with success. */
export type FirstCall = {
  event: unknown;
  /** The calls beside those to DynamoDB: wave by wave before them, along with the first, or wave by wave after the last. */
  before?: readonly Wave[];
  along?: Wave;
  after?: readonly Wave[];
};

type Ticket = { document: { id: string } };

/** The first call of every function, on dossiers made for it; `queues` are the addresses it forwards to, `site` what was published. */
export const firstCalls = async (
  portal: BenchPortal,
  queues: readonly string[],
  site: PublishedFiles,
): Promise<Record<Runner | Consumer | 'seed', FirstCall>> => {
  const api = portal.open(portal.engineUrl);
  const dossierId = await openDraft(api);
  await fillIn(api, portal.table, dossierId);
  const params = { dossierId };
  const { temporaryCode = '' } = await api.call<Acted>('actOnDossier', { as: 'citizen', params, body: submit });
  const writing = await openDraft(api);
  const asking = { as: 'citizen', params: { dossierId: writing }, body: upload };
  const { document } = await api.call<Ticket>('requestUpload', asking);
  const drafting = await toDraft(api);
  const quarantined = `quarantine/${writing}/${document.id}`;
  const submitted = { dossierId, seq: 2, action: 'submit', at: clock };
  const message = { Records: [{ messageId: '1', body: JSON.stringify(submitted) }] };
  const image = {
    type: { S: 'event' },
    dossierId: { S: dossierId },
    seq: { N: '2' },
    action: { S: 'submit' },
    at: { S: clock },
  };
  const paper = (name: string) => ({ ...params, paper: name });
  return {
    public: { event: portal.event('trackDossier', { params: { code: temporaryCode } }) },
    citizen: { event: portal.event('listMyDossiers', { as: 'citizen' }) },
    officer: { event: portal.event('listDeskDossiers', { as: 'reception', query: { view: 'new' } }) },
    admin: { event: portal.event('listDrafts', { as: 'editor', query: { view: 'department' } }) },
    signer: {
      event: portal.event('draftResult', { as: 'processor', params: { dossierId: drafting } }),
      after: [[{ service: 's3', command: 'PutObject', input: { Bucket: 'documents', Key: drafting, Body: 'draft' } }]],
    },
    pay: { event: portal.event('listOwed', { as: 'citizen' }) },
    callback: { event: portal.event('hearVnpay', { query: { vnp_TxnRef: 'MC7K2M9QXWPD' } }) },
    cashier: { event: portal.event('listUnmatched', { as: 'cashier' }) },
    'public-paper': { event: portal.event('printBlankForm', { params: { serviceId } }) },
    'citizen-paper': { event: portal.event('printPaper', { as: 'citizen', params: paper('submission') }) },
    'officer-paper': { event: portal.event('printDeskPaper', { as: 'reception', params: paper('declaration') }) },
    'table-changed': {
      event: { Records: [{ eventName: 'INSERT', dynamodb: { SequenceNumber: '1', NewImage: image } }] },
      after: [
        queues.map((QueueUrl) => ({
          service: 'sqs' as const,
          command: 'SendMessageBatch',
          input: { QueueUrl, Entries: [{ Id: '0', MessageBody: JSON.stringify(submitted) }] },
        })),
      ],
    },
    'notice-due': {
      event: message,
      after: [
        [
          {
            service: 'ses',
            command: 'SendEmail',
            input: {
              FromEmailAddress: 'portal@bench.example',
              Destination: { ToAddresses: ['hoa.lo@example.com'] },
              Content: { Simple: { Subject: { Data: 'Đã nộp hồ sơ' }, Body: { Text: { Data: 'Đã nộp hồ sơ' } } } },
            },
          },
        ],
      ],
    },
    'search-due': { event: message },
    'receipts-due': { event: { Records: [{ messageId: '1', body: JSON.stringify({ dossierId }) }] } },
    'every-minute': { event: { time: clock } },
    'national-sync': { event: { time: clock } },
    'money-night': { event: { time: clock } },
    'document-uploaded': {
      event: { time: clock, detail: { object: { key: quarantined } } },
      along: [{ service: 's3', command: 'HeadObject', input: { Bucket: 'documents', Key: quarantined } }],
    },
    'document-checked': {
      event: {
        time: clock,
        detail: {
          s3ObjectDetails: { objectKey: quarantined },
          scanResultDetails: { scanResultStatus: 'NO_THREATS_FOUND' },
        },
      },
    },
    'dossiers-follow': { event: { time: clock } },
    'every-morning': { event: { time: clock } },
    'every-hour': { event: { time: clock } },
    ...(await publishingCalls(portal.table, site)),
    seed: {
      event: {
        RequestType: 'Create',
        ResourceProperties: { BucketName: 'assets', ObjectKey: 'seed.json', StaffIssuer: portal.issuers.staff },
      },
      before: [[{ service: 's3', command: 'GetObject', input: { Bucket: 'assets', Key: 'seed.json' } }]],
    },
  };
};
