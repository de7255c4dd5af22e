import { comparedWords, datedWords, joinWords } from '../words/conditions.ts';
import { fill, locales } from '../words/text.ts';
import type { Text } from '../words/text.ts';
import { answerInWords } from './answer-in-words.ts';
import type { Condition } from './condition.ts';
import { fieldMeant, topFields } from './definition/form-places.ts';
import type { Field, Form } from './form.ts';

type Leaf = Extract<Condition, { field: string }>;
type Meant = (id: string) => Field | undefined;

const bare = (label: string): string => label.trim().replace(/[\s:*.?]+$/u, '');

const labelOf = (leaf: Leaf, field: Field | undefined): Text =>
  field === undefined
    ? { vi: `“${leaf.field}”`, en: `“${leaf.field}”` }
    : { vi: bare(field.label.vi), en: bare(field.label.en) };

const valueOf = ({ value }: Leaf, field: Field | undefined): Text => {
  const [vi = '', en = ''] = locales.map((locale) => {
    if (field === undefined || field.kind === 'group') return String(value ?? '…');
    const answer = field.kind === 'several-of' && typeof value === 'string' ? [value] : value;
    return answerInWords(field, answer, { locale }) || String(value ?? '…');
  });
  return { vi, en };
};

const compared = (leaf: Leaf, field: Field | undefined): Text => {
  const label = labelOf(leaf, field);
  if (field?.kind === 'yes-no' && leaf.compare === 'is' && leaf.value === true) return label;
  const dated = field?.kind === 'date' ? datedWords[leaf.compare] : undefined;
  return fill(dated ?? comparedWords[leaf.compare], { label, value: valueOf(leaf, field) });
};

const bracketed = ({ vi, en }: Text): Text => ({ vi: `(${vi})`, en: `(${en})` });

const joined = (conditions: Condition[], by: 'all' | 'any', meant: Meant): Text => {
  const parts = conditions.map((each) => {
    const text = inWords(each, meant);
    return conditions.length > 1 && !('field' in each) ? bracketed(text) : text;
  });
  return {
    vi: parts.map(({ vi }) => vi).join(` ${joinWords[by].vi} `),
    en: parts.map(({ en }) => en).join(` ${joinWords[by].en} `),
  };
};

const inWords = (condition: Condition, meant: Meant): Text => {
  if ('all' in condition) return joined(condition.all, 'all', meant);
  if ('any' in condition) return joined(condition.any, 'any', meant);
  if (!('not' in condition)) return compared(condition, meant(condition.field));
  const inner = inWords(condition.not, meant);
  return fill(joinWords.not, { inner: 'field' in condition.not ? inner : bracketed(inner) });
};

/**
 * A condition as people read it, by the questions' own words: `Nơi sinh: Tại nhà và Số bản từ 2 trở lên`. A question that is not there is
 * named by its id; inside a group its siblings are looked up first.
 */
export const conditionInWords = (condition: Condition, form: Form | undefined, siblings: Field[] = []): Text => {
  const top = topFields(form);
  return inWords(condition, (id) => fieldMeant(id, siblings, top));
};
