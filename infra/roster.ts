import type { Runner } from '#shared/api/route.ts';
import { publishing } from './publishing.ts';

/** What a function is, what it may touch, and what a person notices when it fails. */
export type FunctionPlan = {
  entry: string;
  /** What its failure does to a person, in the words of the alarm. */
  impact: string;
  /** Seconds; the HTTP API itself gives up after 30. */
  timeout: number;
  /** MB; CPU grows with it. */
  memory: number;
  table: readonly TableAction[];
  /** The indexes it may query. */
  indexes: readonly ('byOwner' | 'byQueue' | 'byHolder')[];
  /** What it may do with the documents bucket, by key prefix. */
  documents: {
    readonly quarantine?: readonly ObjectAction[];
    readonly documents?: readonly ObjectAction[];
    /** Whether it may put into `documents/` what lies there already, and nothing else. */
    readonly copies?: boolean;
    /** Whether it must know that an object is missing: S3 tells only those who may list the bucket, others get a 403. */
    readonly missing?: boolean;
  };
  /** Whether it may read the secrets that providers of payments gave. */
  payments?: true;
  /** Containers kept for it alone, so that nothing else crowds it out. */
  reserved?: number;
  /** Whether it signs papers: with the province's key and certificate, kept in `documents/receipts/` and `documents/papers/`, each written once. */
  signs?: boolean;
  /** Whether it seals results too: with the key of QR codes. */
  seals?: true;
  /** Whether it publishes: reads and writes what `publishedKeys` names of the site bucket. */
  site?: 'publishes';
};

type TableAction =
  'GetItem' | 'BatchGetItem' | 'Query' | 'ConditionCheckItem' | 'PutItem' | 'UpdateItem' | 'DeleteItem';
type ObjectAction = 'GetObject' | 'GetObjectVersion' | 'PutObject' | 'DeleteObject';

const read = ['GetItem', 'BatchGetItem', 'Query'] as const;
const write = ['ConditionCheckItem', 'PutItem', 'UpdateItem', 'DeleteItem'] as const;
const open = ['GetObject', 'GetObjectVersion'] as const;
/** Whichever comes last, arrival, verdict or the hour, takes a file out of quarantine or throws it away. */
const settling = { quarantine: [...open, 'DeleteObject'], documents: ['PutObject'], missing: true } as const;

/** The functions behind the API, one per audience; printing apart, so that its weight slows nobody. */
export const apiRoster: Record<Runner, FunctionPlan> = {
  public: {
    entry: 'functions/entry/public.ts',
    impact: 'Nobody can look up a dossier by its code or take a number in a waiting hall, and its board stands still.',
    timeout: 10,
    memory: 512,
    table: ['GetItem', 'Query', 'PutItem', 'UpdateItem'],
    indexes: ['byQueue'],
    documents: {},
  },
  citizen: {
    entry: 'functions/entry/citizen.ts',
    impact: 'Citizens cannot fill in, submit or follow their dossiers.',
    timeout: 15,
    memory: 1024,
    table: [...read, ...write],
    indexes: ['byOwner'],
    documents: { quarantine: ['PutObject'], documents: open, copies: true },
  },
  officer: {
    entry: 'functions/entry/officer.ts',
    impact: 'Officers cannot work their dossiers; deadlines promised to citizens keep running.',
    timeout: 15,
    memory: 1024,
    table: [...read, ...write],
    indexes: ['byQueue', 'byHolder'],
    documents: { quarantine: ['PutObject'], documents: open },
  },
  admin: {
    entry: 'functions/entry/admin.ts',
    impact: 'Procedures cannot be written, reviewed or published; citizens notice only what should have changed.',
    timeout: 29,
    memory: 1024,
    table: [...read, ...write],
    indexes: ['byOwner', 'byQueue', 'byHolder'],
    documents: { quarantine: ['PutObject'], documents: open },
  },
  'public-paper': {
    entry: 'functions/entry/public-paper.ts',
    impact: 'Nobody can download a blank declaration form.',
    timeout: 20,
    memory: 1769,
    table: ['GetItem', 'Query', 'UpdateItem'],
    indexes: [],
    documents: {},
  },
  'citizen-paper': {
    entry: 'functions/entry/citizen-paper.ts',
    impact: 'Citizens cannot download the receipt or the other papers of their dossiers.',
    timeout: 20,
    memory: 1769,
    table: [...read, 'UpdateItem'],
    indexes: [],
    documents: { missing: true },
    signs: true,
  },
  pay: {
    entry: 'functions/entry/pay.ts',
    impact: 'Nobody can begin to pay a fee online; dossiers wait for it.',
    timeout: 15,
    memory: 1024,
    table: [...read, ...write],
    indexes: ['byOwner', 'byHolder'],
    documents: {},
    payments: true,
  },
  callback: {
    entry: 'functions/entry/callback.ts',
    impact: 'Payments are noticed only when providers are asked, minutes later.',
    timeout: 15,
    memory: 1024,
    table: [...read, ...write],
    indexes: [],
    documents: {},
    payments: true,
    reserved: 20,
  },
  cashier: {
    entry: 'functions/entry/cashier.ts',
    impact: 'Nobody can take a fee at the counter, read a bank statement or give money back.',
    timeout: 29,
    memory: 1024,
    table: [...read, ...write],
    indexes: ['byQueue'],
    documents: {},
    payments: true,
  },
  'officer-paper': {
    entry: 'functions/entry/officer-paper.ts',
    impact: 'Officers cannot print the papers that citizens wait for at the counter.',
    timeout: 20,
    memory: 1769,
    table: [...read, 'PutItem', 'UpdateItem'],
    indexes: [],
    documents: { missing: true },
    signs: true,
  },
  signer: {
    entry: 'functions/entry/signer.ts',
    impact: 'Results cannot be drafted, signed or numbered; citizens wait for them.',
    timeout: 29,
    memory: 1769,
    table: [...read, ...write],
    indexes: [],
    documents: { documents: [...open, 'PutObject'] },
    signs: true,
    seals: true,
  },
};

/** What runs after a transaction stands, an upload arrives or an hour passes. */
export const consumerRoster = {
  'table-changed': {
    entry: 'functions/on/table-changed.ts',
    impact: 'What happens to a dossier no longer reaches citizens by notice nor the desk by name.',
    timeout: 30,
    memory: 512,
    table: [],
    indexes: [],
    documents: {},
  },
  'notice-due': {
    entry: 'functions/on/notice-due.ts',
    impact: 'Citizens are not told that their dossier moved or that something is asked of them.',
    timeout: 30,
    memory: 512,
    table: [...read, ...write],
    indexes: [],
    documents: {},
  },
  'search-due': {
    entry: 'functions/on/search-due.ts',
    impact: 'Officers do not find new dossiers by the name of the citizen who asks at the counter.',
    timeout: 30,
    memory: 512,
    table: [...read, ...write],
    indexes: [],
    documents: {},
  },
  'document-uploaded': {
    entry: 'functions/on/document-uploaded.ts',
    impact: 'Files that citizens upload stay "being checked" and hold up their submission.',
    timeout: 60,
    memory: 512,
    table: [...read, ...write],
    indexes: [],
    documents: settling,
  },
  'document-checked': {
    entry: 'functions/on/document-checked.ts',
    impact: 'Files that passed the malware check cannot be opened by citizen or officer.',
    timeout: 60,
    memory: 512,
    table: [...read, ...write],
    indexes: [],
    documents: settling,
  },
  'every-hour': {
    entry: 'functions/on/every-hour.ts',
    impact: 'Uploads that never arrived keep blocking the dossiers they belong to.',
    timeout: 120,
    memory: 512,
    table: [...read, ...write],
    indexes: [],
    documents: settling,
  },
  'receipts-due': {
    entry: 'functions/on/receipts-due.ts',
    impact: 'Fees were paid and have no receipt yet.',
    timeout: 30,
    memory: 512,
    table: [...read, ...write],
    indexes: [],
    documents: {},
  },
  'every-minute': {
    entry: 'functions/on/every-minute.ts',
    impact: 'A payment whose callback was lost is not noticed; approved refunds are not sent.',
    timeout: 55,
    memory: 512,
    table: [...read, ...write],
    indexes: ['byQueue', 'byHolder'],
    documents: {},
    payments: true,
  },
  'national-sync': {
    entry: 'functions/on/national-sync.ts',
    impact: 'What was filed at the National Portal waits there, and citizens read old statuses of their dossiers.',
    timeout: 120,
    memory: 512,
    table: [...read, ...write],
    indexes: [],
    documents: { quarantine: ['PutObject'] },
    payments: true,
  },
  'money-night': {
    entry: 'functions/on/money-night.ts',
    impact: 'Nobody is told that what came yesterday differs from its receipts, refunds and lists.',
    timeout: 600,
    memory: 1024,
    table: [...read, 'PutItem'],
    indexes: ['byQueue'],
    documents: {},
  },
  'every-morning': {
    entry: 'functions/on/every-morning.ts',
    impact: 'Leaders are not told in time that a dossier will be late; citizens get their apology after the date.',
    timeout: 600,
    memory: 1024,
    table: [...read, ...write],
    indexes: ['byQueue'],
    documents: {},
  },
  'dossiers-follow': {
    entry: 'functions/on/dossiers-follow.ts',
    impact:
      'Dossiers of a unit that ended lie where nobody works on them, dates stay as the old calendar had them, and what follows a result in a chain does not begin.',
    timeout: 180,
    memory: 1024,
    table: [...read, ...write],
    indexes: ['byQueue'],
    documents: { documents: open, copies: true },
  },
  'service-published': {
    ...publishing,
    entry: 'functions/on/service-published.ts',
    impact: 'Citizens read procedures as they were before the last decision, or do not find new ones.',
  },
  'every-night': {
    ...publishing,
    entry: 'functions/on/every-night.ts',
    impact: 'Procedures that begin or end today are not shown so; what is filed is still judged by its date.',
  },
} as const satisfies Record<string, FunctionPlan>;

export type Consumer = keyof typeof consumerRoster;

/** What fills a fresh portal's table, while it is deployed and at no other time. */
export const seedPlan: FunctionPlan = {
  entry: 'functions/on/seed.ts',
  impact: 'New services, agencies or days off of this deployment are not in force.',
  timeout: 120,
  memory: 512,
  table: ['Query', 'PutItem', 'UpdateItem'],
  indexes: [],
  documents: {},
};

/** What renders everything with the styles and scripts of a deployment, while it is made and at no other time. */
export const pagesPlan: FunctionPlan = {
  ...publishing,
  entry: 'functions/on/site-deployed.ts',
  impact: 'Pages keep the look and the scripts of the deployment before.',
};

/** The entry file of every function there is, by name. */
export const entries: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries({ ...apiRoster, ...consumerRoster, seed: seedPlan, 'site-deployed': pagesPlan }).map(
    ([name, { entry }]) => [name, entry],
  ),
);
