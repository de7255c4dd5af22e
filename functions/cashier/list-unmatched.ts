import type { OpenLine } from '#shared/api/cash-views.ts';
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

/** Why a line was left, in words. */
const messageOf = ({ reason = 'no-reference', purpose, difference = 0 }: BankLine): Text => {
  return fill(unmatchedWords[reason], {
    references: referencesIn(purpose).join(', '),
    difference: moneyText(Math.abs(difference)),
  });
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
  const about = await aboutPayments(deps, [...named.flat(), ...doubts.flatMap(({ parts }) => parts)]);
  return {
    collector: collectorView(collector),
    lines: lines.map((line, at): OpenLine => {
      const { id, dong, purpose, bankReference, accountId, reason, importedAt, reference } = line;
      return {
        ...{ id, at: line.at, dong, purpose, accountId, importedAt },
        ...(bankReference !== undefined && { bankReference }),
        ...(reason !== undefined && { reason }),
        ...(reference !== undefined && { reference }),
        message: messageOf(line),
        about: (named[at] ?? []).flatMap((part) => about(part) ?? []),
      };
    }),
    attempts: doubts.map(({ reference, status, way, dong, createdAt, code, transaction, parts }) => ({
      ...{ reference, status, way, dong, createdAt },
      ...(code !== undefined && { code }),
      ...(transaction !== undefined && { transaction }),
      about: parts.flatMap((part) => about(part) ?? []),
    })),
  };
};
