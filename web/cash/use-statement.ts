import { useEffect, useRef, useState } from 'preact/hooks';
import type { LineOutcome } from '#shared/api/cash-views.ts';
import { alikeIn } from '#shared/payment/statement/line-key.ts';
import { readStatement } from '#shared/payment/statement/read-statement.ts';
import type { ReadStatement, StatementLine } from '#shared/payment/statement/statement.ts';
import type { Text } from '#shared/words/text.ts';
import { readFile } from '../admin/import/read-file.ts';
import { TableFault } from '../admin/import/table-fault.ts';
import { useStay } from '../admin/use-stay.ts';
import { isRefused } from '../api/call.ts';
import type { Call } from '../api/call.ts';
import { statementWords as words } from '../words/cash.ts';
import { forgetReport, keepReport, keptReport } from './kept-report.ts';

/** A statement as read on the device: whose file it is by its digest, and what it says. */
export type StatementFile = { name: string; digest: string; read: ReadStatement };
export type StatementAccount = { id: string; number: string };
/** How far it was sent: each part with a key of its own, so that one whose answer was lost is not another. */
export type Sending = { file: StatementFile; account: StatementAccount; keys: string[]; outcomes: LineOutcome[] };

export type StatementPhase =
  | { at: 'choose' }
  | { at: 'reading'; name: string }
  | { at: 'read'; file: StatementFile }
  | { at: 'sending' | 'stopped' | 'ended'; sending: Sending };

/** Lines in one call. */
const partOf = 100;

const hexOf = (bytes: ArrayBuffer): string =>
  [...new Uint8Array(bytes)].map((byte) => byte.toString(16).padStart(2, '0')).join('');

const fileOf = async (file: File): Promise<StatementFile> => {
  const read = await readFile(file);
  if (!('cells' in read)) throw new TableFault('not-a-table');
  const digest = hexOf(await crypto.subtle.digest('SHA-256', await file.arrayBuffer()));
  return { name: file.name, digest, read: readStatement(read.cells) };
};

/** The lines as they are sent, each with its number among those of the whole file that nothing tells apart. */
const sentLines = (read: readonly StatementLine[], account: string) => {
  const lines = read.map(({ bankReference, purpose, ...line }) => ({
    ...line,
    purpose: purpose.slice(0, 600),
    ...(bankReference !== undefined && { bankReference: bankReference.slice(0, 100) }),
  }));
  const alike = alikeIn(lines, account);
  return lines.map((line, at) => ({ ...line, alike: alike[at] ?? 1 }));
};

/** Why the portal does not take the file for the account that was chosen; undefined where that is not the matter. */
export const refusedAccount = (error: unknown): Text | undefined =>
  isRefused(error, 'invalid')
    ? error.detail.violations?.find(({ path }) => path === 'accountId' || /^lines\.\d+\.account$/.test(path))?.message
    : undefined;

/** A statement from the choice of its file to what became of each line; what stops goes on at the part it stopped at. */
export const useStatement = (call: Call) => {
  const [phase, setPhase] = useState<StatementPhase>(() => {
    const sending = keptReport();
    return sending ? { at: 'ended', sending } : { at: 'choose' };
  });
  const [error, setError] = useState<unknown>();
  const left = useRef(false);
  useStay(phase.at === 'sending' || phase.at === 'stopped', words.leave);
  useEffect(
    () => () => {
      left.current = true;
    },
    [],
  );
  const choose = async (file: File) => {
    setError(undefined);
    setPhase({ at: 'reading', name: file.name });
    try {
      setPhase({ at: 'read', file: await fileOf(file) });
    } catch (failure) {
      setError(failure);
      setPhase({ at: 'choose' });
    }
  };
  const goOn = async (sending: Sending) => {
    setError(undefined);
    const { file, account, keys } = sending;
    const lines = sentLines(file.read.lines, account.number);
    let now = sending;
    try {
      while (now.outcomes.length < lines.length && !left.current) {
        setPhase({ at: 'sending', sending: now });
        const part = Math.floor(now.outcomes.length / partOf);
        const body = {
          accountId: account.id,
          digest: file.digest,
          name: file.name,
          part: part + 1,
          of: keys.length,
          lines: lines.slice(part * partOf, (part + 1) * partOf),
        };
        const { lines: outcomes } = await call('importStatement', { body, key: keys[part] ?? crypto.randomUUID() });
        now = { ...now, outcomes: [...now.outcomes, ...outcomes] };
      }
      if (now.outcomes.length === lines.length) keepReport(now);
      setPhase({ at: 'ended', sending: now });
    } catch (failure) {
      setError(failure);
      if (isRefused(failure, 'statement-imported-already')) setPhase({ at: 'choose' });
      else if (now.outcomes.length === 0 && refusedAccount(failure)) setPhase({ at: 'read', file });
      else setPhase({ at: 'stopped', sending: now });
    }
  };
  return {
    phase,
    error,
    choose,
    goOn,
    send: (file: StatementFile, account: StatementAccount) => {
      const parts = Math.ceil(file.read.lines.length / partOf);
      const keys = Array.from({ length: parts }, () => crypto.randomUUID());
      return goOn({ file, account, keys, outcomes: [] });
    },
    again: () => {
      forgetReport();
      setError(undefined);
      setPhase({ at: 'choose' });
    },
  };
};
