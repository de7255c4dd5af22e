import type { Concerning } from '../person/person.ts';
import { whoWords as words } from '../words/who.ts';
import type { Answers } from './condition.ts';
import type { Field } from './form.ts';
import type { Service } from './service.ts';

const organisation = { field: 'capacity', compare: 'is', value: 'organisation' } as const;
const another = {
  any: ['parent', 'guardian', 'authorised'].map((value) => ({ field: 'capacity', compare: 'is' as const, value })),
};

/** The questions of it: each of one line, a date, a few choices or a note. */
type Question = Extract<Field, { kind: 'one-of' | 'text' | 'national-id' | 'date' | 'tax-code' | 'note' }>;

const questionsFor = (service: Pick<Service, 'audiences'>): Question[] => {
  const choices = [
    { value: 'self', label: words.self },
    ...(service.audiences.includes('citizen')
      ? [
          { value: 'parent', label: words.parent },
          { value: 'guardian', label: words.guardian },
        ]
      : []),
    { value: 'authorised', label: words.authorised },
    ...(service.audiences.includes('business') ? [{ value: 'organisation', label: words.organisation }] : []),
  ];
  return [
    { kind: 'one-of', id: 'capacity', label: words.capacity, required: true, choices },
    { kind: 'text', id: 'name', label: words.name, required: true, showIf: another, maxLength: 200 },
    { kind: 'national-id', id: 'nationalId', label: words.nationalId, required: false, showIf: another },
    { kind: 'date', id: 'birthDate', label: words.birthDate, required: false, showIf: another, notAfter: 'today' },
    {
      kind: 'text',
      id: 'organisationName',
      label: words.organisationName,
      required: true,
      showIf: organisation,
      prefill: 'organisationName',
      maxLength: 200,
    },
    {
      kind: 'tax-code',
      id: 'taxCode',
      label: words.taxCode,
      required: true,
      showIf: organisation,
      prefill: 'taxCode',
    },
    {
      kind: 'note',
      id: 'paper',
      label: words.paper,
      showIf: { field: 'capacity', compare: 'is', value: 'authorised' },
    },
  ];
};

/** Who files and whom it concerns (người nộp, chủ hồ sơ), asked as a form of its own: the same controls, the same checks. */
export const whoForm = (service: Pick<Service, 'audiences'>) => ({
  sections: [{ id: 'who', title: words.title, help: words.help, fields: questionsFor(service) }],
});

export const answersOfConcerning = ({ capacity, name, nationalId, birthDate, taxCode }: Concerning): Answers => ({
  capacity,
  [capacity === 'organisation' ? 'organisationName' : 'name']: name,
  nationalId,
  birthDate,
  taxCode,
});

const capacityFrom = (value: unknown): Concerning['capacity'] =>
  value === 'parent' || value === 'guardian' || value === 'authorised' || value === 'organisation' ? value : 'self';

const text = (value: unknown): string | undefined => (typeof value === 'string' && value !== '' ? value : undefined);
const whole = (value: unknown): string | undefined =>
  typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value) ? value : undefined;

/** What is kept of it: nothing of a capacity that was left again, and no half a date. */
export const concerningFrom = (answers: Answers): Concerning => {
  const capacity = capacityFrom(answers.capacity);
  const facts =
    capacity === 'self'
      ? {}
      : capacity === 'organisation'
        ? { name: text(answers.organisationName), taxCode: text(answers.taxCode) }
        : { name: text(answers.name), nationalId: text(answers.nationalId), birthDate: whole(answers.birthDate) };
  return { capacity, ...Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined)) };
};
