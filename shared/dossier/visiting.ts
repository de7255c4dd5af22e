import { addDays, instantAt, localDate } from '../calendar/local-time.ts';
import type { ActContext } from './act-context.ts';
import type { Dossier } from './dossier.ts';
import type { Effect } from './effect.ts';
import { invalid } from './invalid-action.ts';
import type { Visit } from './visit.ts';

type Context = Pick<ActContext, 'at'>;

const visitOf = ({ on, time, place }: Visit): Visit => ({ on, time, place });

/** Tells the applicant when their site is looked at. Refuses 'invalid' a time that has passed, or lies more than a year ahead. */
export const announceVisit = (_: Dossier, asked: Visit & { text?: string | undefined }, { at }: Context): Effect => {
  if (instantAt(asked.on, asked.time) <= at) throw invalid('on', 'visit-passed');
  if (asked.on > addDays(localDate(at), 366)) throw invalid('on', 'too-far-ahead');
  const { text } = asked;
  return {
    refs: { on: asked.on, time: asked.time },
    letter: { to: 'applicant', visit: visitOf(asked), ...(text !== undefined && { text }) },
  };
};

type Minutes = Visit & { participants: string; text: string; documentIds?: readonly string[] | undefined };

/** Minutes of a look at the site: time, place, who took part, what was found (NĐ 61/2018 Đ19.3). Refuses 'invalid' a time to come. */
export const recordVisit = (_: Dossier, asked: Minutes, { at }: Context): Effect => {
  if (instantAt(asked.on, asked.time) > at) throw invalid('on', 'visit-to-come');
  const { participants, text, documentIds = [] } = asked;
  return {
    refs: { on: asked.on, time: asked.time, documentIds: [...documentIds] },
    letter: {
      to: 'applicant',
      visit: { ...visitOf(asked), participants },
      text,
      ...(documentIds.length > 0 && { documentIds: [...documentIds] }),
    },
  };
};
