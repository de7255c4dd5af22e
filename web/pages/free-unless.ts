import { assessFee } from '#shared/service/assess-fee.ts';
import { countsOf } from '#shared/service/fee-parts.ts';
import type { Answer, Answers, Condition } from '#shared/service/condition.ts';
import type { PlainField } from '#shared/service/form.ts';
import type { Service } from '#shared/service/service.ts';

type Compared = { field: string; value: Answer | undefined };

const comparedIn = (condition: Condition): Compared[] => {
  if ('field' in condition) return [{ field: condition.field, value: condition.value }];
  if ('not' in condition) return comparedIn(condition.not);
  return ('all' in condition ? condition.all : condition.any).flatMap(comparedIn);
};

const plainFields = ({ form }: Service): Map<string, PlainField> => {
  const fields = (form?.sections ?? []).flatMap((section) => section.fields);
  return new Map(
    fields.flatMap((field) => (field.kind === 'group' || field.kind === 'note' ? [] : [[field.id, field] as const])),
  );
};

/** Each answer that the fee's conditions tell apart. */
const answersToTry = (field: PlainField | undefined, compared: Compared): (Answer | undefined)[] => {
  if (field?.kind === 'yes-no') return [true, false];
  if (field !== undefined && 'choices' in field) return field.choices.map(({ value }) => value);
  return [compared.value, undefined];
};

/** What counts when nobody asks for more: the least the form takes, else one. */
const leastCount = (field: PlainField | undefined): number => (field?.kind === 'whole-number' ? (field.min ?? 1) : 1);

const combined = (before: Answers[], field: string, answers: (Answer | undefined)[]): Answers[] =>
  before.flatMap((each) => answers.map((answer) => ({ ...each, [field]: answer })));

/** The lines wherever one lives and in whatever capacity one files; what someone is exempted from is owed all the same. */
const forAnyone = ({ due, lines }: Service['fee']): Service['fee'] => ({
  due,
  lines: lines.map(({ agencyIds: _agencies, places: _places, capacities: _capacities, ...line }) => line),
});

/** Can one file online in each case and owe nothing? Then the fee lines are exceptions, and the page says so first. */
export const isFreeUnless = (service: Service, today: string): boolean => {
  if (service.fee.lines.length === 0) return false;
  const fields = plainFields(service);
  let ways: Answers[] = [{}];
  const compared = service.fee.lines.flatMap(({ when }) => (when === undefined ? [] : comparedIn(when)));
  for (const each of new Map(compared.map((one) => [one.field, one])).values())
    ways = combined(ways, each.field, answersToTry(fields.get(each.field), each));
  for (const count of service.fee.lines.flatMap(({ amount }) => countsOf(amount)))
    if (typeof count !== 'number') ways = combined(ways, count.field, [leastCount(fields.get(count.field))]);
  const fee = forAnyone(service.fee);
  return service.cases.every(({ id: caseId }) =>
    ways.some((answers) => assessFee({ fee }, answers, { caseId, channel: 'online', date: today }).total === 0),
  );
};
