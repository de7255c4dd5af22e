import { Refusal } from '#shared/errors.ts';
import type { LineOutcome } from '#shared/api/cash-views.ts';
import { statementRoutes } from '#shared/api/routes-statements.ts';
import { grouped } from '#shared/grouped.ts';
import type { Statement } from '#shared/payment/bank-line.ts';
import type { Collector } from '#shared/payment/collector.ts';
import { referencesIn } from '#shared/payment/reference.ts';
import type { CashDeps } from '../cash-deps.ts';
import type { Call, UseCase } from '../http/call.ts';
import { someAtATime } from '../some-at-a-time.ts';
import type { Item } from '../store/table.ts';
import { cashViolation } from './cash-violation.ts';
import { collectorFor } from './collector-for.ts';
import { onDuty } from './on-duty.ts';
import { once } from '../acting/once.ts';
import { keyedLines } from './sent-lines.ts';
import type { KeyedLine } from './sent-lines.ts';
import { takeLine } from './take-line.ts';
import type { Source } from './take-line.ts';

/** Lines of different requests are taken in side by side. */
const sideBySide = 8;

type Part = Call<'importStatement'>['body'];

/** What became of each line, in their order; how many are new, and how many this very file brought before, in a call whose answer was lost. */
type Taken = { outcomes: LineOutcome[]; fresh: number; own: number };

/** Takes lines in; those of one request, or alike, one after the other, so that the second finds what became of the first. */
const takeLines = async (deps: CashDeps, lines: readonly KeyedLine[], source: Source): Promise<Taken> => {
  const [kept, alike] = await Promise.all([
    deps.bankLines.known(lines.map(({ id }) => id)),
    deps.bankLines.alike(lines.map(({ mark }) => mark)),
  ]);
  const before = new Map(kept.map((line) => [line.id, line]));
  const seen = new Set<string>();
  const taken: Taken = { outcomes: [], fresh: 0, own: 0 };
  const turns = grouped(
    lines.map((keyed, at) => ({ keyed, at })),
    ({ keyed }) => referencesIn(keyed.line.purpose)[0] ?? keyed.mark,
  );
  await someAtATime([...turns.values()], sideBySide, async (turn) => {
    for (const { keyed, at } of turn) {
      const { id, line } = keyed;
      const { row } = line;
      const known = before.get(id);
      if (known?.digest === source.digest && !seen.has(id)) {
        taken.outcomes[at] = { row, outcome: known.status === 'open' ? 'unmatched' : 'matched' };
        taken.own += 1;
      } else {
        const outcome: LineOutcome = known ? { row, outcome: 'known' } : await takeLine(deps, keyed, source, alike[at]);
        taken.outcomes[at] = outcome;
        if (outcome.outcome !== 'known') taken.fresh += 1;
      }
      seen.add(id);
    }
  });
  return taken;
};

const rounds = 4;

/**
 * The statement as far as it was read, bound to its account before any line is taken, so that no second reading takes them for another. Refuses
 * 'invalid' where it was read for another account.
 */
const claimed = async (deps: CashDeps, source: Source, collector: Collector, part: Part): Promise<Statement> => {
  const { collectorId, accountId, digest, onDuty: duty } = source;
  const { name, of } = part;
  for (let round = 0; round < rounds; round += 1) {
    const begun = await deps.bankLines.statement(collectorId, digest);
    const other = begun?.accountId === accountId ? undefined : begun?.accountId;
    if (other !== undefined) {
      const { bank, number } = collector.accounts.find(({ id }) => id === other) ?? { bank: '', number: other };
      throw cashViolation('accountId', 'read-for-another', { account: `${bank} ${number}`.trim() });
    }
    if (begun) return begun;
    const counts = { version: 1, done: [], added: 0 };
    const first: Statement = {
      ...{ collectorId, accountId, digest, name, of, ...counts },
      at: deps.now(),
      by: duty.staff.staffId,
    };
    const failing = await deps.bankLines.noteStatement(first, duty);
    if (failing.length === 0) return first;
    if (failing.includes('duty')) throw new Refusal('wrong-role');
  }
  throw new Refusal('too-busy', { retryAfter: 1 });
};

/** The statement once this part is done. */
const notedAs = (before: Statement, { accountId, part, of }: Part, added: number): Statement => {
  const isNew = !before.done.includes(part);
  return {
    accountId,
    ...before,
    of,
    version: before.version + 1,
    done: isNew ? [...before.done, part] : before.done,
    added: before.added + (isNew ? added : 0),
  };
};

type Noted = { begun: Statement; taken: Taken; reply: Item };

/**
 * Notes that a part was read. Refuses 'statement-imported-already' a file that was read to its end before, and one that comes to its end
 * without a line that was new.
 */
const note = async (deps: CashDeps, source: Source, part: Part, { begun, taken, reply }: Noted): Promise<void> => {
  const { fresh, own } = taken;
  let before = begun;
  for (let round = 0; round < rounds; round += 1) {
    const wasRead = before.done.length >= before.of;
    const after = notedAs(before, part, fresh + own);
    const isRead = after.done.length >= after.of;
    if (fresh === 0 && (wasRead || (isRead && after.added === 0))) throw new Refusal('statement-imported-already');
    const failing = await deps.bankLines.noteStatement(after, source.onDuty, reply);
    if (failing.length === 0) return;
    if (failing.includes('duty')) throw new Refusal('wrong-role');
    if (failing.includes('reply')) throw new Refusal('changed-meanwhile');
    before = (await deps.bankLines.statement(source.collectorId, source.digest)) ?? begun;
  }
  throw new Refusal('too-busy', { retryAfter: 1 });
};

/** Reads a part of a bank statement: each line brings its money once, whichever files have it and however often. */
export const importStatement: UseCase<'importStatement'> = async (deps, { actor, body, repeat }) => {
  const staff = await actor;
  const collector = await collectorFor(deps, staff);
  const account = collector.accounts.find(({ id }) => id === body.accountId);
  if (!account) throw new Refusal('not-found');
  if (body.part > body.of) throw cashViolation('part', 'not-a-part');
  const lines = keyedLines(deps, account, body.lines);
  const { agencyId: collectorId } = collector;
  const accounts = collector.accounts.map(({ bin, number }) => `${bin}/${number}`);
  const source = { collectorId, accountId: account.id, accounts, digest: body.digest, onDuty: onDuty(deps, staff) };
  return once(deps, { staff, repeat, Reply: statementRoutes.importStatement.reply }, async (kept) => {
    const begun = await claimed(deps, source, collector, body);
    const taken = await takeLines(deps, lines, source);
    const reply = { lines: taken.outcomes };
    await note(deps, source, body, { begun, taken, reply: kept(reply) });
    return reply;
  });
};
