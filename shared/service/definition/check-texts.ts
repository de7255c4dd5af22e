import { locales } from '../../words/text.ts';
import type { Text } from '../../words/text.ts';
import type { Service } from '../service.ts';
import { isRecord, isText } from '../answer-shapes.ts';
import { definitionError } from './definition-error.ts';
import type { DefinitionError } from './definition-error.ts';
import { languageWords } from './definition-words.ts';
import { placeOfItem, placeOfPart } from './place.ts';

type PlacedText = { text: Partial<Text>; place: string };

const isTextPair = (value: Record<string, unknown>): value is Partial<Text> =>
  ('vi' in value || 'en' in value) && Object.values(value).every(isText);

/** Every text of a definition and where it stands, parts of lists named by their id. */
const textsIn = (value: unknown, place: string): PlacedText[] => {
  if (Array.isArray(value)) return value.flatMap((part: unknown, at) => textsIn(part, placeOfItem(place, part, at)));
  if (!isRecord(value)) return [];
  if (isTextPair(value)) return [{ text: value, place }];
  return Object.entries(value).flatMap(([name, part]) => textsIn(part, placeOfPart(place, name)));
};

const missing = ({ text, place }: PlacedText): DefinitionError[] =>
  locales
    .filter((locale) => (text[locale] ?? '').trim() === '')
    .map((locale) => definitionError('missing-translation', `${place}.${locale}`, { language: languageWords[locale] }));

/** Every text says something in both languages. */
export const checkTexts = (service: Service): DefinitionError[] => textsIn(service, '').flatMap(missing);

/** Texts of more than a word that are the same in both languages: names and numbers may be, sentences hardly. */
export const sameTexts = (service: Service): DefinitionError[] =>
  textsIn(service, '')
    .filter(({ text }) => text.vi !== undefined && text.vi === text.en && text.vi.trim().includes(' '))
    .map(({ place }) => definitionError('same-translation', place));
