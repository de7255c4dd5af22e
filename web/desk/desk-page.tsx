import { useQuery } from '../kit/query.ts';
import { AwayPage } from './away-page.tsx';
import { colleaguePlaceIn } from './colleague-nav.tsx';
import { OpinionPage } from './opinion-page.tsx';
import { OpinionsPage } from './opinions-page.tsx';
import { cashPlaceIn } from './cash-nav.tsx';
import { CashPart } from './cash-part.tsx';
import { deskPlace } from './desk-place.ts';
import { DossierPage } from './dossier-page.tsx';
import { HallPart } from './hall-part.tsx';
import { HandOverPage } from './hand-over-page.tsx';
import { IntakePart } from './intake-part.tsx';
import { QueuePage } from './queue-page.tsx';
import { readsRegister } from './queue-nav.tsx';
import { RegisterPart } from './register-part.tsx';
import { UnsurePart } from './unsure-part.tsx';
import { StaffGate } from '../session/staff-gate.tsx';

/**
 * The officers' desk: a queue or search (`?view=`, `?search=`), fees (`?cash=`), the counter (`?counter=`), messages in doubt (`?notices=`),
 * handing all over (`?handover=`), the intake of paper (`?intake=`), the register of a year (`?register=`), or one dossier (`?dossier=`).
 */
export const DeskPage = () => {
  const query = useQuery();
  const dossierId = query.get('dossier');
  return (
    <StaffGate at={deskPlace}>
      {(me) => {
        const intake = query.get('intake');
        if (intake !== null && me.duties.includes('reception'))
          return <IntakePart place={intake} query={query} me={me} />;
        if (dossierId !== null) return <DossierPage dossierId={dossierId} me={me} key={dossierId} />;
        const year = query.get('register');
        if (year !== null && readsRegister(me))
          return <RegisterPart year={year} unit={query.get('unit') ?? undefined} me={me} key={query.toString()} />;
        const opinion = query.get('opinion');
        if (opinion !== null)
          return <OpinionPage dossierId={opinion} no={query.get('no') ?? ''} key={query.toString()} />;
        const place = colleaguePlaceIn(query);
        if (place === 'opinions') return <OpinionsPage me={me} />;
        if (place === 'away') return <AwayPage me={me} />;
        if (query.has('notices') && me.duties.includes('reception')) return <UnsurePart me={me} />;
        if (query.get('counter') !== null) return <HallPart me={me} />;
        if (query.get('handover') !== null) return <HandOverPage me={me} />;
        const cash = cashPlaceIn(query, me);
        return cash ? <CashPart place={cash} query={query} me={me} /> : <QueuePage query={query} me={me} />;
      }}
    </StaffGate>
  );
};
