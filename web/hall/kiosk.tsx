import { caller } from '../api/call.ts';
import { startView } from '../kit/start-view.tsx';
import { ChooseHall } from './choose-hall.tsx';
import { KioskPage } from './kiosk-page.tsx';
import { hallHere } from './place.ts';

const call = caller();
const agencyId = hallHere(location.search, localStorage);

startView(agencyId === undefined ? <ChooseHall call={call} /> : <KioskPage call={call} agencyId={agencyId} />);
