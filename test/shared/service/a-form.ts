import type { Field, Form, PlainField } from '#shared/service/form.ts';
import type { Text } from '#shared/words/text.ts';

/** A text in both languages that differ. */
export const aText = (vi: string, en = `${vi} (en)`): Text => ({ vi, en });

/** A form of one section with these questions. */
export const aForm = (...fields: Field[]): Form => ({ sections: [{ id: 'main', title: aText('Thông tin'), fields }] });

/** A short text question; required unless said otherwise. */
export const aTextField = (id: string, more: Partial<Extract<PlainField, { kind: 'text' }>> = {}): PlainField => ({
  kind: 'text',
  id,
  label: aText('Họ tên của trẻ', 'Full name of the child'),
  required: false,
  ...more,
});

/** A one-of question with these choices. */
export const aChoiceField = (id: string, values: string[], more: object = {}): PlainField => ({
  kind: 'one-of',
  id,
  label: aText('Nơi sinh', 'Place of birth'),
  required: false,
  choices: values.map((value) => ({ value, label: aText(value) })),
  ...more,
});

/** A repeating group of these questions. */
export const aGroup = (id: string, fields: PlainField[], more: object = {}): Field => ({
  kind: 'group',
  id,
  label: aText('Thành viên hộ', 'Household members'),
  entry: aText('Thành viên', 'Member'),
  required: false,
  minEntries: 0,
  maxEntries: 20,
  fields,
  ...more,
});
