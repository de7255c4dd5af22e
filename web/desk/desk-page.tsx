import { useQuery } from '../kit/query.ts';
import { cashPlaceIn } from './cash-nav.tsx';
import { CashPart } from './cash-part.tsx';
import { deskPlace } from './desk-place.ts';
import { DossierPage } from './dossier-page.tsx';
import { QueuePage } from './queue-page.tsx';
import { StaffGate } from '../session/staff-gate.tsx';

/** The officers' desk: a queue or search (`?view=`, `?search=`), fees (`?cash=`), or one dossier (`?dossier=`). */
export const DeskPage = () => {
  const query = useQuery();
  const dossierId = query.get('dossier');
  return (
    <StaffGate at={deskPlace}>
      {(me) => {
        if (dossierId !== null) return <DossierPage dossierId={dossierId} me={me} key={dossierId} />;
        const cash = cashPlaceIn(query, me);
        return cash ? <CashPart place={cash} query={query} me={me} /> : <QueuePage query={query} me={me} />;
      }}
    </StaffGate>
  );
};
