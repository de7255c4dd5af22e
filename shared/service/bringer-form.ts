import type { Intake } from '../dossier/intake.ts';
import type { Capacity } from '../person/capacity.ts';
import { intakeWords as words } from '../words/intake.ts';
import type { Answers } from './condition.ts';
import type { Field } from './form.ts';

type Question = Extract<Field, { kind: 'one-of' | 'text' | 'national-id' | 'date' | 'phone' | 'email' }>;

const byPost = { field: 'channel', compare: 'is', value: 'post' } as const;

/** Somebody who acts for another shows who they are (BLDS 2015 Đ138); whoever files for themselves may be without a card. */
const fieldsFor = (capacity: Capacity): Question[] => [
  {
    ...{ kind: 'one-of', id: 'channel', label: words.channel, required: true },
    choices: [
      { value: 'counter', label: words.counter },
      { value: 'post', label: words.post },
    ],
  },
  { kind: 'text', id: 'postalItem', label: words.postalItem, required: false, showIf: byPost, maxLength: 40 },
  { kind: 'text', id: 'fullName', label: words.fullName, required: true, maxLength: 200 },
  { kind: 'national-id', id: 'nationalId', label: words.nationalId, required: capacity === 'authorised' },
  { kind: 'date', id: 'birthDate', label: words.birthDate, required: false, notAfter: 'today' },
  {
    ...{ kind: 'one-of', id: 'sex', label: words.sex, required: false },
    choices: [
      { value: 'male', label: words.male },
      { value: 'female', label: words.female },
    ],
  },
  { kind: 'text', id: 'address', label: words.address, required: false, maxLength: 300 },
  { kind: 'phone', id: 'phone', label: words.phone, required: false },
  { kind: 'email', id: 'email', label: words.email, required: false },
];

/** How a dossier on paper came and who brings it, asked as a form of its own: the same controls, the same checks. */
export const bringerForm = (capacity: Capacity) => ({
  sections: [{ id: 'brought-by', title: words.broughtBy, fields: fieldsFor(capacity) }],
});

export const answersOfIntake = ({ channel, postalItem, broughtBy }: Intake): Answers => ({
  channel,
  postalItem,
  ...broughtBy,
});

const text = (value: unknown): string | undefined => (typeof value === 'string' && value !== '' ? value : undefined);

/** What is kept of it; half a date is not. */
export const intakeFrom = (answers: Answers, { papers }: Pick<Intake, 'papers'>): Intake => {
  const { birthDate, sex } = answers;
  const channel = answers.channel === 'post' ? 'post' : 'counter';
  const postalItem = channel === 'post' ? text(answers.postalItem) : undefined;
  const facts = {
    ...{ fullName: text(answers.fullName), nationalId: text(answers.nationalId), address: text(answers.address) },
    ...{ phone: text(answers.phone), email: text(answers.email) },
    birthDate: typeof birthDate === 'string' && /^\d{4}-\d\d-\d\d$/.test(birthDate) ? birthDate : undefined,
    sex: sex === 'male' || sex === 'female' ? sex : undefined,
  };
  const broughtBy = Object.fromEntries(
    Object.entries(facts).filter(([, value]) => value !== undefined),
  ) as Intake['broughtBy'];
  return { channel, broughtBy, ...(postalItem !== undefined && { postalItem }), papers };
};
