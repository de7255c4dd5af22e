import { Heading } from '../kit/heading.tsx';
import { useSay } from '../kit/locale.tsx';
import { OnItsWay } from '../kit/on-its-way.tsx';
import { useQuery } from '../kit/query.ts';
import { usePart } from '../kit/use-part.ts';
import { SignedInAs, SignedInGate } from '../session/signed-in-gate.tsx';
import { myWords as words } from '../words/my.ts';
import { Inbox } from './inbox.tsx';
import { later } from './later.ts';
import { MyDossiers } from './my-dossiers.tsx';
import { ViewPage } from './view-page.tsx';
import { views } from './views.ts';

/** One's own dossiers; `?dossier=…` is one of them, `?view=inbox` the notices. */
export const MyApp = () => {
  const t = useSay();
  const query = useQuery();
  const dossierId = query.get('dossier');
  const view = query.get('view') ?? '';
  const { value: parts, error, retry } = usePart(later, dossierId !== null);
  return (
    <SignedInGate title={t(words.title)}>
      {(me) => (
        <>
          <SignedInAs name={me.fullName} />
          {dossierId !== null ? (
            parts ? (
              <parts.DossierPage key={dossierId} dossierId={dossierId} />
            ) : (
              <>
                <Heading text={t(words.title)} first />
                <OnItsWay error={error} onRetry={retry} />
              </>
            )
          ) : query.get('view') === 'inbox' ? (
            <Inbox />
          ) : view in views ? (
            <ViewPage view={view} />
          ) : (
            <MyDossiers />
          )}
        </>
      )}
    </SignedInGate>
  );
};
