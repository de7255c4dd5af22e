import { isOffline, isRefused } from '../api/call.ts';
import { keptWords as words } from '../words/kept.ts';
import { useSay } from './locale.tsx';

type Props = {
  /** Is what is typed kept in this tab? */
  isKept: boolean;
  /** Is it what was typed before, not changed since? */
  restored: boolean;
  error: unknown;
  /** Is there a file, which is not kept? */
  hasFiles?: boolean;
};

/** Beside a refusal for which a person may leave the page, whether what they typed will be here again; and that it is. */
export const KeptNote = ({ isKept, restored, error, hasFiles = false }: Props) => {
  const t = useSay();
  const leaving = isKept && (isRefused(error, 'sign-in-expired') || isOffline(error));
  const said = leaving
    ? [t(words.kept), ...(hasFiles ? [t(words.filesNotKept)] : [])]
    : restored && error === undefined
      ? [t(words.restored)]
      : [];
  return (
    <p class={said.length > 0 ? 'govuk-body' : 'govuk-visually-hidden'} role="status">
      {said.join(' ')}
    </p>
  );
};
