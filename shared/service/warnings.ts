import type { Violation } from '../errors.ts';
import { isNationalId, readNationalId } from '../person/national-id.ts';
import type { Text } from '../words/text.ts';
import type { Answer, Answers } from './condition.ts';
import { planOf } from './form-plan.ts';
import type { Field, Form } from './form.ts';
import { isRealDate } from './real-date.ts';
import { settle } from './settle.ts';
import { violationAt } from './violation.ts';

type Asked = { field: Field; answer: Answer | undefined; path: string };

const prefillOf = (field: Field) => (field.kind === 'note' ? undefined : field.prefill);

/** Birth date and sex of the same person: named alike (`fatherNationalId`, `fatherBirthDate`), or both the signed-in person's. */
const companion = (id: Field, what: 'birthDate' | 'sex', others: Asked[]): Answer | undefined => {
  const stem = id.id.replace(/nationalId$/i, '');
  const name = `${stem}${stem === '' ? what : what.charAt(0).toUpperCase() + what.slice(1)}`;
  const alike = others.find(({ field }) => field.id === name);
  const own = prefillOf(id) === 'nationalId' ? others.find(({ field }) => prefillOf(field) === what) : undefined;
  return (alike ?? own)?.answer;
};

const sexes = new Map([
  ['male', 'male'],
  ['nam', 'male'],
  ['female', 'female'],
  ['nu', 'female'],
]);

const judge = ({ field, answer, path }: Asked, others: Asked[], today: string): Violation[] => {
  if (field.kind !== 'national-id' || typeof answer !== 'string' || !isNationalId(answer)) return [];
  const { sex, birthYear } = readNationalId(answer);
  const spot: { path: string; label: Text } = { path, label: field.label };
  if (birthYear > Number(today.slice(0, 4))) return [violationAt(spot, 'id-future', { year: birthYear })];
  const birthDate = companion(field, 'birthDate', others);
  const declared = companion(field, 'sex', others);
  const said = typeof declared === 'string' ? sexes.get(declared) : undefined;
  const otherSex = said !== undefined && said !== sex;
  return [
    ...(isRealDate(birthDate) && Number(birthDate.slice(0, 4)) !== birthYear
      ? [violationAt(spot, 'id-birth-year', { year: birthYear })]
      : []),
    ...(otherSex ? [violationAt(spot, 'id-sex')] : []),
  ];
};

/**
 * What someone should look at again but may leave: a personal number whose century, sex or year digits disagree with what is
 * declared (TT 59/2021). Never a reason to refuse.
 */
export const warnings = (form: Form, answers: Answers, { today }: { today: string }): Violation[] => {
  const plan = planOf(form);
  const { values, entries } = settle(plan, answers);
  const asked = plan.fields.map(({ field }) => ({ field, answer: values[field.id], path: field.id }));
  const ofEntries = plan.groups.flatMap(({ field, group }) =>
    (entries.get(field) ?? []).flatMap((entry, number) => {
      const inEntry = group.children.map(({ field: child }) => ({
        field: child,
        answer: entry.values[child.id],
        path: `${field.id}.${number}.${child.id}`,
      }));
      return inEntry.flatMap((each) => judge(each, inEntry, today));
    }),
  );
  return [...asked.flatMap((each) => judge(each, asked, today)), ...ofEntries];
};
