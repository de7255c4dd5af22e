import { useQuery } from '../kit/query.ts';
import { deskPlace } from './desk-place.ts';
import { DossierPage } from './dossier-page.tsx';
import { QueuePage } from './queue-page.tsx';
import { StaffGate } from '../session/staff-gate.tsx';

/** The officers' desk: a queue or search (`?view=`, `?search=`), or one dossier (`?dossier=`). */
export const DeskPage = () => {
  const query = useQuery();
  const dossierId = query.get('dossier');
  return (
    <StaffGate at={deskPlace}>
      {(me) =>
        dossierId === null ? (
          <QueuePage query={query} me={me} />
        ) : (
          <DossierPage dossierId={dossierId} me={me} key={dossierId} />
        )
      }
    </StaffGate>
  );
};
