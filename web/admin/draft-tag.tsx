import { draftStatusWords } from '#shared/service/draft/draft-status.ts';
import type { DraftStatus } from '#shared/service/draft/draft-status.ts';
import { useSay } from '../kit/locale.tsx';

const colours: Record<DraftStatus, string> = {
  draft: 'grey',
  'in-review': 'blue',
  returned: 'orange',
  'ready-to-sign': 'teal',
  published: 'green',
  dropped: 'grey',
};

/** Where a draft stands, in its plain words. */
export const DraftTag = ({ status }: { status: DraftStatus }) => {
  const t = useSay();
  return <strong class={`govuk-tag govuk-tag--${colours[status]}`}>{t(draftStatusWords[status])}</strong>;
};
