import { ethnicGroups } from '../words/ethnic-groups.ts';
import { askedHelp, askedWords, questionSetWords, reasonWords } from '../words/question-sets.ts';
import type { Text } from '../words/text.ts';
import type { PlainField } from './form.ts';

/** A set of questions that many forms ask; ids begin with the prefix (`father` gives `fatherName`), so that a form may ask it twice. */
export type QuestionSet = { name: Text; prefix: string; questions: (prefix: string) => PlainField[] };

type Asked = keyof typeof askedWords;

const idOf = (prefix: string, name: string): string =>
  prefix === '' ? `${name.charAt(0).toLowerCase()}${name.slice(1)}` : `${prefix}${name}`;

/** Answers of a person are kept ten years after the dossier ends, those of registers seventy (the archive rules of both are the service’s). */
const kept = { usual: 10, register: 70 };

const because = (why: keyof typeof reasonWords, label: Asked, keptYears = kept.usual) => ({
  ...{ label: askedWords[label], why: reasonWords[why], keptYears, required: true },
});

const choices = (...values: [value: string, label: Asked][]) => ({
  choices: values.map(([value, label]) => ({ value, label: askedWords[label] })),
});
const sexes = choices(['male', 'male'], ['female', 'female']);
const nameShape = { minLength: 2, maxLength: 100, pattern: 'letters-and-spaces' as const };
const birthRange = { notBefore: '1900-01-01', notAfter: 'today' as const };

const person = (prefix: string): PlainField[] => {
  const id = (name: string) => idOf(prefix, name);
  return [
    { kind: 'text', id: id('Name'), ...because('identity', 'name'), help: askedHelp.name, ...nameShape },
    { kind: 'date', id: id('BirthDate'), ...because('identity', 'birthDate'), ...birthRange },
    { kind: 'one-of', id: id('Sex'), ...because('identity', 'sex'), ...sexes },
    { kind: 'national-id', id: id('NationalId'), ...because('lookUp', 'nationalId'), help: askedHelp.nationalId },
    { kind: 'phone', id: id('Phone'), ...because('contact', 'phone') },
    { kind: 'email', id: id('Email'), ...because('contact', 'email'), required: false },
    { kind: 'address', id: id('Address'), ...because('residence', 'residence') },
  ];
};

const organisation = (prefix: string): PlainField[] => {
  const id = (name: string) => idOf(prefix, name);
  const ofRepresentative = { ...nameShape, help: askedHelp.name };
  return [
    { kind: 'text', id: id('Name'), ...because('organisation', 'organisationName'), minLength: 2, maxLength: 300 },
    { kind: 'tax-code', id: id('TaxCode'), ...because('organisation', 'taxCode') },
    { kind: 'address', id: id('Address'), ...because('organisation', 'headOffice') },
    {
      ...{ kind: 'text', id: id('Representative') },
      ...because('organisation', 'representative'),
      ...ofRepresentative,
    },
    { kind: 'text', id: id('Position'), ...because('organisation', 'position'), maxLength: 100 },
    { kind: 'phone', id: id('Phone'), ...because('contact', 'phone'), landline: true },
    { kind: 'email', id: id('Email'), ...because('contact', 'email'), required: false },
  ];
};

const address = (prefix: string): PlainField[] => [
  {
    ...{ kind: 'one-of', id: idOf(prefix, 'ResidenceKind') },
    ...because('residence', 'residenceKind'),
    ...choices(['thuong-tru', 'permanent'], ['tam-tru', 'temporary'], ['hien-tai', 'current']),
  },
  { kind: 'address', id: idOf(prefix, 'Residence'), ...because('residence', 'residence') },
];

const child = (prefix: string): PlainField[] => {
  const id = (name: string) => idOf(prefix, name);
  const asked = (label: Asked) => because('civilStatus', label, kept.register);
  const atFacility = { field: id('BirthPlace'), compare: 'is' as const, value: 'co-so-y-te' };
  return [
    { kind: 'text', id: id('Name'), ...asked('childName'), ...nameShape },
    { kind: 'date', id: id('BirthDate'), ...asked('childBirthDate'), ...birthRange },
    { kind: 'one-of', id: id('Sex'), ...asked('childSex'), ...sexes },
    {
      ...{ kind: 'one-of', id: id('BirthPlace'), ...asked('birthPlace') },
      ...choices(['co-so-y-te', 'facility'], ['khac', 'elsewhere']),
    },
    { kind: 'text', id: id('Facility'), ...asked('facilityName'), maxLength: 200, showIf: atFacility },
    { kind: 'address', id: id('BirthAddress'), ...asked('birthAddress') },
    { kind: 'list', id: id('Ethnicity'), ...asked('ethnicity'), choices: ethnicGroups },
    {
      ...{ kind: 'one-of', id: id('Nationality'), ...asked('nationality') },
      ...choices(['viet-nam', 'vietnamese'], ['khac', 'otherNationality']),
    },
    { kind: 'address', id: id('HomeTown'), ...asked('homeTown') },
  ];
};

const landPlot = (prefix: string): PlainField[] => {
  const id = (name: string) => idOf(prefix, name);
  const asked = (label: Asked) => because('land', label, kept.register);
  const uses = choices(
    ['dat-o', 'residential'],
    ['cay-hang-nam', 'annualCrops'],
    ['cay-lau-nam', 'perennialCrops'],
    ['lam-nghiep', 'forest'],
    ['kinh-doanh', 'business'],
    ['khac', 'otherLand'],
  );
  return [
    { kind: 'text', id: id('Parcel'), ...asked('parcel'), pattern: 'digits', maxLength: 10 },
    { kind: 'text', id: id('MapSheet'), ...asked('mapSheet'), pattern: 'digits', maxLength: 10 },
    { kind: 'address', id: id('Address'), ...asked('landAddress') },
    {
      ...{ kind: 'whole-number', id: id('Area'), ...asked('area'), help: askedHelp.area },
      ...{ min: 1, max: 100_000_000, unit: askedWords.squareMetre },
    },
    { kind: 'one-of', id: id('Use'), ...asked('landUse'), ...uses },
    {
      ...{ kind: 'text', id: id('Certificate'), ...asked('certificate'), required: false, help: askedHelp.certificate },
      ...{ pattern: 'certificate-number' as const, maxLength: 20 },
    },
  ];
};

/** The sets a builder offers, each with why it is asked and how long it is kept, and the prefix it first suggests. */
export const questionSets = {
  person: { name: questionSetWords.person, prefix: 'person', questions: person },
  organisation: { name: questionSetWords.organisation, prefix: 'organisation', questions: organisation },
  address: { name: questionSetWords.address, prefix: 'home', questions: address },
  child: { name: questionSetWords.child, prefix: 'child', questions: child },
  landPlot: { name: questionSetWords.landPlot, prefix: 'plot', questions: landPlot },
} satisfies Record<string, QuestionSet>;
