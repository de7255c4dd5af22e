import { caller } from '../api/call.ts';
import { startView } from '../kit/start-view.tsx';
import { BoardPage } from './board-page.tsx';
import { ChooseHall } from './choose-hall.tsx';
import { hallHere } from './place.ts';

const call = caller();
const agencyId = hallHere(location.search, localStorage);

startView(agencyId === undefined ? <ChooseHall call={call} /> : <BoardPage call={call} agencyId={agencyId} />);
