import type { Text } from '../../words/text.ts';
import { isRecord, isText } from '../answer-shapes.ts';
import { recordsIn, unfinishedText } from './unfinished.ts';

/** A question as written, in its section. */
export type WrittenQuestion = {
  id: string;
  question: Record<string, unknown>;
  section: Record<string, unknown>;
  sectionId: string;
  sectionAt: number;
  sectionName: Text;
  at: number;
};

/** The questions of a form that may be unfinished; undefined where ids do not tell them apart. */
export const writtenQuestions = (form: unknown): WrittenQuestion[] | undefined => {
  if (form !== undefined && !(isRecord(form) && Array.isArray(form.sections) && form.sections.every(isRecord)))
    return undefined;
  const questions = recordsIn(form?.sections).flatMap((section, sectionAt) => {
    const sectionId = isText(section.id) ? section.id : String(sectionAt);
    const sectionName = unfinishedText(section.title, sectionId);
    return recordsIn(section.fields).map((question, at) => ({
      id: isText(question.id) ? question.id : '',
      ...{ question, section, sectionId, sectionAt, sectionName, at },
    }));
  });
  const ids = new Set(questions.map(({ id }) => id));
  return ids.size === questions.length && !ids.has('') ? questions : undefined;
};

/** The sections without their questions. */
export const sectionsAlone = (form: unknown): unknown[] =>
  recordsIn(isRecord(form) ? form.sections : undefined).map(({ fields: _fields, ...section }) => section);
