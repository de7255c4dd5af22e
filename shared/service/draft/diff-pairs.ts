import { grouped } from '../../grouped.ts';
import { differenceWords } from '../../words/definition-parts.ts';
import { fill } from '../../words/text.ts';
import type { Text } from '../../words/text.ts';
import { atItem, atPart } from './diff-spot.ts';
import type { DiffSpot } from './diff-spot.ts';
import { sectionsAlone, writtenQuestions } from './form-questions.ts';
import type { WrittenQuestion } from './form-questions.ts';
import { matchItems, unmoved } from './match-items.ts';

/** Two values to compare at a spot, one of them absent where an item came or went; `moved` from where to where. */
export type DiffPair = { spot: DiffSpot; before?: unknown; after?: unknown; moved?: { from: Text; to: Text } };

const position = (at: number): Text => fill(differenceWords.position, { at: at + 1 });

/** The items of two lists in pairs, recognised by id, else by place. */
export const itemPairs = (before: unknown[], after: unknown[], list: DiffSpot): DiffPair[] =>
  matchItems(before, after).map(({ before: was, after: is, at, movedFrom }) => ({
    spot: atItem(list, is ?? was, at),
    ...(was === undefined ? {} : { before: was }),
    ...(is === undefined ? {} : { after: is }),
    ...(movedFrom === undefined ? {} : { moved: { from: position(movedFrom), to: position(at) } }),
  }));

/** A question is named by itself, without its section: its id is unique in the whole form. */
const atQuestion = (form: DiffSpot, { section, sectionAt, question, at }: WrittenQuestion): DiffSpot => {
  const inSection = atItem(atPart(form, 'sections'), section, sectionAt);
  return atItem({ ...atPart(inSection, 'fields'), way: atPart({ ...form, way: [] }, 'fields').way }, question, at);
};

type Kept = { was: WrittenQuestion; is: WrittenQuestion };

/** Questions that kept their section and their order in it. */
const stayed = (kept: Kept[]): Set<WrittenQuestion> => {
  const there = kept.filter(({ was, is }) => was.sectionId === is.sectionId);
  return new Set(
    [...grouped(there, ({ is }) => is.sectionId).values()].flatMap((inSection) => {
      const places = unmoved(inSection.map(({ was }) => was.at));
      return inSection.filter(({ was }) => places.has(was.at)).map(({ is }) => is);
    }),
  );
};

const movedTo = ({ was, is }: Kept): { from: Text; to: Text } => {
  if (was.sectionId === is.sectionId) return { from: position(was.at), to: position(is.at) };
  const [from, to] = [was, is].map(({ sectionName: name }) => fill(differenceWords.inSection, { name }));
  return { from: from ?? was.sectionName, to: to ?? is.sectionName };
};

/**
 * Two forms in pairs: section by section, and question by question wherever each stands; undefined where ids do not tell the questions
 * apart, so that they have to be compared by place.
 */
export const formPairs = (before: unknown, after: unknown, form: DiffSpot): DiffPair[] | undefined => {
  const [were, are] = [writtenQuestions(before), writtenQuestions(after)];
  if (!were || !are) return undefined;
  const kept = are.flatMap((is) => were.filter(({ id }) => id === is.id).map((was) => ({ was, is })));
  const still = stayed(kept);
  return [
    ...itemPairs(sectionsAlone(before), sectionsAlone(after), atPart({ ...form, way: [] }, 'sections')),
    ...are.map((is): DiffPair => {
      const pair = kept.find((each) => each.is === is);
      const spot = atQuestion(form, is);
      if (pair === undefined) return { spot, after: is.question };
      const moved = still.has(is) ? {} : { moved: movedTo(pair) };
      return { spot, before: pair.was.question, after: is.question, ...moved };
    }),
    ...were
      .filter(({ id }) => !are.some((is) => is.id === id))
      .map((was): DiffPair => ({ spot: atQuestion(form, was), before: was.question })),
  ];
};
