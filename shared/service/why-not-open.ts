import { momentWords } from '../words/dates.ts';
import { dateText } from '../words/format.ts';
import { standingWords as words } from '../words/standing.ts';
import { fill } from '../words/text.ts';
import type { Text } from '../words/text.ts';
import { endOn } from './standing.ts';
import type { Standing } from './standing.ts';
import type { Suspension } from './suspension.ts';

/** A reason as it goes on in a sentence: without a full stop of its own. */
const inSentence = ({ vi, en }: Text): Text => ({ vi: vi.replace(/\.$/, ''), en: en.replace(/\.$/, '') });

const whySuspended = ({ reason, backBy }: Suspension): Text =>
  backBy === undefined
    ? fill(words.suspendedForNow, { reason: inSentence(reason) })
    : fill(words.suspended, { reason: inSentence(reason), time: momentWords(backBy) });

/** Why a service takes no dossiers on a local date though it once did: it has ended, or is suspended. */
export const whyNotOpen = (standing: Standing, date: string): Text | undefined => {
  const end = endOn(standing, date);
  if (end !== undefined && end <= date) return fill(words.ended, { date: dateText(end) });
  return standing.suspension && whySuspended(standing.suspension);
};
