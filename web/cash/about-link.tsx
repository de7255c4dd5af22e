import type { AboutPayment } from '#shared/api/cash-views.ts';
import { useSay } from '../kit/locale.tsx';

/** The dossier a payment is of, as a link; its service beside it. */
export const AboutLink = ({ about: { dossierId, code, serviceName } }: { about: AboutPayment }) => {
  const t = useSay();
  return (
    <>
      <a class="govuk-link" href={`?dossier=${dossierId}`}>
        {code ?? dossierId.slice(0, 8)}
      </a>{' '}
      <span class="mc-meta">{t(serviceName)}</span>
    </>
  );
};
