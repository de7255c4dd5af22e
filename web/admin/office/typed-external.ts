import { present } from '#shared/dossier/present.ts';
import { externalFaults } from '#shared/service/change-external.ts';
import type { ExternalFacts } from '#shared/service/external-act.ts';
import { externalLengths, externalLines } from '#shared/service/external-limits.ts';
import type { ExternalService } from '#shared/service/external-service.ts';
import { procedureCode } from '#shared/service/procedure-code.ts';
import { fill } from '#shared/words/text.ts';
import type { Text } from '#shared/words/text.ts';
import { externalWords as words } from '../../words/admin-external.ts';
import { textWrong } from './judged-text.ts';
import { linesOf } from './several-fields.tsx';
import type { Wrong } from './use-form.ts';

/** The choice of a field that is to be named. */
export const otherField = '+';

/** A service of another system as it is typed: what is blank is left out when it is sent. */
export type TypedExternal = Pick<
  ExternalService,
  'id' | 'name' | 'summary' | 'provider' | 'lifeEvents' | 'audiences' | 'href' | 'validFrom'
> & {
  /** The Vietnamese name of a field that is known, or `otherField`. */
  field: string;
  newField: Text;
  administrativeLevel: ExternalService['administrativeLevel'] | '';
  code: string;
  keywords: string;
  unverified: string;
  validTo: string;
  insteadOf: string;
};

const blank: Text = { vi: '', en: '' };

export const blankExternal = (validFrom: string): TypedExternal => ({
  id: '',
  name: blank,
  summary: blank,
  provider: blank,
  href: '',
  field: '',
  newField: blank,
  lifeEvents: [],
  audiences: [],
  administrativeLevel: '',
  code: '',
  keywords: '',
  unverified: '',
  validFrom,
  validTo: '',
  insteadOf: '',
});

export const typedExternal = ({ field, keywords, unverified, ...service }: ExternalService): TypedExternal => ({
  ...service,
  field: field.name.vi,
  newField: blank,
  code: service.code ?? '',
  keywords: keywords.join('\n'),
  unverified: unverified.join('\n'),
  validTo: service.validTo ?? '',
  insteadOf: service.insteadOf ?? '',
});

const fieldWrong = ({ field, newField }: TypedExternal): Wrong[] => {
  if (field === '') return [{ path: 'field', message: words.fieldMissing }];
  return field === otherField ? textWrong('newField', words.newField, newField, externalLengths.field) : [];
};

const linesWrong = (path: 'keywords' | 'unverified', typed: string): Wrong[] => {
  const { lines, length } = externalLines[path];
  const written = linesOf(typed);
  if (written.length <= lines && written.every((line) => line.length <= length)) return [];
  return [{ path, message: fill(words.linesWrong, { name: words[path], lines, length }) }];
};

const missing = (path: string, isMissing: boolean, message: Text): Wrong[] => (isMissing ? [{ path, message }] : []);
const orNothing = (text: string): string | undefined => (text.trim() === '' ? undefined : text.trim());

/** What is missing or wrong, in the order of the form, before it is sent. */
export const externalWrong = (typed: TypedExternal): Wrong[] => {
  const { href, validFrom, validTo } = typed;
  const faults = externalFaults({ href: href.trim(), validFrom, validTo: orNothing(validTo) });
  const at = (path: string) => faults.filter((each) => each.path === path);
  return [
    ...textWrong('name', words.name, typed.name, externalLengths.name),
    ...textWrong('summary', words.summary, typed.summary, externalLengths.summary),
    ...at('href'),
    ...textWrong('provider', words.provider, typed.provider, externalLengths.provider),
    ...fieldWrong(typed),
    ...missing('lifeEvents', typed.lifeEvents.length === 0, words.lifeEventsMissing),
    ...missing('audiences', typed.audiences.length === 0, words.audiencesMissing),
    ...missing('administrativeLevel', typed.administrativeLevel === '', words.levelMissing),
    ...linesWrong('keywords', typed.keywords),
    ...missing('validFrom', validFrom === '', words.validFromMissing),
    ...at('validTo'),
    ...missing('code', typed.code.trim() !== '' && !procedureCode.test(typed.code.trim()), words.codeWrong),
    ...linesWrong('unverified', typed.unverified),
  ];
};

/** What is missing in the id of a new one. */
export const externalIdWrong = ({ id }: TypedExternal): Wrong[] =>
  missing('id', id.length > 80 || !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id), words.idWrong);

/** The name of the field that is chosen or typed. */
export const fieldNameOf = ({ field, newField }: TypedExternal): Text =>
  field === otherField ? newField : { vi: field, en: '' };

/** As it is sent, with its field as that is known. */
export const externalFrom = (typed: TypedExternal, field: ExternalFacts['field']): ExternalFacts => {
  const { id: _, newField: __, administrativeLevel, ...facts } = typed;
  return present({
    ...facts,
    field,
    administrativeLevel: administrativeLevel === '' ? 'province' : administrativeLevel,
    href: facts.href.trim(),
    code: orNothing(facts.code),
    keywords: linesOf(facts.keywords),
    unverified: linesOf(facts.unverified),
    validTo: orNothing(facts.validTo),
    insteadOf: orNothing(facts.insteadOf),
  });
};
