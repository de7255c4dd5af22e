import { isAbsent } from '#shared/person/is-absent.ts';
import { formatDate } from '#shared/words/format.ts';
import { useLocale, useSay } from '../kit/locale.tsx';
import { stepWords as words } from '../words/desk-steps.ts';
import type { Colleague } from './use-processors.ts';

/** Says of a colleague until when they are away on a local date; nothing of who is there. Nobody away may be given a dossier. */
export const useAway = (today: string) => {
  const t = useSay();
  const locale = useLocale();
  return ({ absence }: Pick<Colleague, 'absence'>): string | undefined =>
    absence && isAbsent(absence, today) ? t(words.awayUntil, { date: formatDate(absence.to, locale) }) : undefined;
};
