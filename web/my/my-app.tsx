import { useSay } from '../kit/locale.tsx';
import { useQuery } from '../kit/query.ts';
import { SignedInAs, SignedInGate } from '../session/signed-in-gate.tsx';
import { myWords as words } from '../words/my.ts';
import { DossierPage } from './dossier-page.tsx';
import { Inbox } from './inbox.tsx';
import { MyDossiers } from './my-dossiers.tsx';

/** One's own dossiers; `?dossier=…` is one of them, `?view=inbox` the notices. */
export const MyApp = () => {
  const t = useSay();
  const query = useQuery();
  const dossierId = query.get('dossier');
  return (
    <SignedInGate title={t(words.title)}>
      {(me) => (
        <>
          <SignedInAs name={me.fullName} />
          {dossierId !== null ? (
            <DossierPage key={dossierId} dossierId={dossierId} />
          ) : query.get('view') === 'inbox' ? (
            <Inbox />
          ) : (
            <MyDossiers />
          )}
        </>
      )}
    </SignedInGate>
  );
};
