import type { DoubtfulAttempt, OpenLine } from '#shared/api/cash-views.ts';
import type { Attempt } from '#shared/payment/attempt.ts';
import type { BankLine } from '#shared/payment/bank-line.ts';
import { referencesIn } from '#shared/payment/reference.ts';
import { moneyText } from '#shared/words/format.ts';
import { unmatchedWords } from '#shared/words/statements.ts';
import { fill } from '#shared/words/text.ts';
import type { Text } from '#shared/words/text.ts';
import type { UseCase } from '../http/call.ts';
import { aboutPayments } from './about-payments.ts';
import { collectorFor } from './collector-for.ts';
import { collectorView } from './collector-view.ts';
import { lineText } from './line-text.ts';

/** Why a line was left, in words. */
const messageOf = (
  { reason = 'no-reference', purpose, difference = 0 }: BankLine,
  other: BankLine | undefined,
): Text => {
  return fill(unmatchedWords[reason], {
    references: referencesIn(purpose).join(', '),
    difference: moneyText(Math.abs(difference)),
    ...(other && { other: lineText(other) }),
  });
};

const doubtShown = (attempt: Attempt, about: ReturnType<typeof aboutPayments>): DoubtfulAttempt => {
  const { reference, status, way, dong, came, createdAt, code, transaction, named, contradicted, parts } = attempt;
  return {
    ...{ reference, status, way, dong, createdAt },
    ...(came !== undefined && { came }),
    ...(code !== undefined && { code }),
    ...(transaction !== undefined && { transaction }),
    ...(named !== undefined && { named }),
    ...(contradicted && {
      contradicted: { code: contradicted.code, dong: contradicted.dong, at: contradicted.at },
    }),
    about: parts.flatMap((part) => about(part) ?? []),
  };
};

/** What a person must look into: lines of statements that paid nothing, and attempts in doubt. */
export const listUnmatched: UseCase<'listUnmatched'> = async (deps, { actor }) => {
  const collector = await collectorFor(deps, await actor);
  const [lines, doubts] = await Promise.all([
    deps.bankLines.open(collector.agencyId),
    deps.payments.inDoubt(collector.agencyId),
  ]);
  const named = await Promise.all(
    lines.map(async ({ reference }) => {
      const tried = reference === undefined ? undefined : await deps.payments.attempt(reference);
      return tried?.attempt.collectorId === collector.agencyId ? tried.attempt.parts : [];
    }),
  );
  const mayBe = await deps.bankLines.known(lines.flatMap((line) => line.mayBe ?? []));
  const others = new Map(mayBe.map((line) => [line.id, line]));
  const about = aboutPayments(await deps.payments.named([...named.flat(), ...doubts.flatMap(({ parts }) => parts)]));
  return {
    collector: collectorView(collector),
    lines: lines.map((line, at): OpenLine => {
      const { id, dong, purpose, bankReference, accountId, reason, importedAt, reference } = line;
      return {
        ...{ id, at: line.at, dong, purpose, accountId, importedAt },
        ...(bankReference !== undefined && { bankReference }),
        ...(reason !== undefined && { reason }),
        ...(reference !== undefined && { reference }),
        message: messageOf(line, line.mayBe === undefined ? undefined : others.get(line.mayBe)),
        about: (named[at] ?? []).flatMap((part) => about(part) ?? []),
      };
    }),
    attempts: doubts.map((attempt) => doubtShown(attempt, about)),
  };
};
