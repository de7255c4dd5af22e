import { startView } from '../kit/start-view.tsx';
import { CheckPage } from './check-page.tsx';
import { receiptInAddress } from './typed-receipt.ts';

const start = receiptInAddress(location.search);
// Whoever looks over a shoulder, or finds the address in a history, has no receipt.
if (location.search !== '') history.replaceState(history.state, '', location.pathname);

startView(<CheckPage start={start} />);
