import { useLocale, useSay } from '../kit/locale.tsx';
import { useQuery } from '../kit/query.ts';
import { addressOf } from '../pages/addresses.ts';
import { SignedInAs, SignedInGate } from '../session/signed-in-gate.tsx';
import { applyWords as words } from '../words/apply.ts';
import { DossierApp } from './dossier-app.tsx';
import { StartPage } from './start-page.tsx';

/** `?service=…` begins a dossier, `?dossier=…&step=…` goes on with one. */
export const ApplyApp = () => {
  const t = useSay();
  const locale = useLocale();
  const query = useQuery();
  const dossierId = query.get('dossier');
  const serviceId = query.get('service');
  return (
    <SignedInGate title={t(words.title)}>
      {(me) => (
        <>
          <SignedInAs name={me.fullName} />
          {dossierId !== null ? (
            <DossierApp
              key={dossierId}
              me={me}
              dossierId={dossierId}
              stepId={query.get('step')}
              goingOn={query.has('going-on')}
            />
          ) : serviceId !== null ? (
            <StartPage serviceId={serviceId} />
          ) : (
            <p class="govuk-body">
              {t(words.noService)}{' '}
              <a class="govuk-link" href={addressOf('services', locale)}>
                {t(words.chooseService)}
              </a>
            </p>
          )}
        </>
      )}
    </SignedInGate>
  );
};
