import type { DossierView } from '#shared/api/views.ts';
import { useSay } from '../kit/locale.tsx';
import { filingWords as words } from '../words/filing.ts';
import { itemsAsked } from './items-asked.ts';

/** What the authority asks that is neither a question nor a document: in sight at every step, since any may answer it. */
export const OtherAsked = ({ view }: { view: DossierView }) => {
  const t = useSay();
  const asked = itemsAsked(view).filter(({ kind }) => kind === 'other');
  if (asked.length === 0) return null;
  return (
    <div class="mc-why">
      <p class="govuk-heading-s">{t(words.otherAsked)}</p>
      {asked.map(({ reason }) => (
        <p class="govuk-body" key={reason}>
          {reason}
        </p>
      ))}
    </div>
  );
};
