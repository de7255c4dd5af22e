import { startView } from '../kit/start-view.tsx';
import { TrackPage } from './track-page.tsx';

startView(<TrackPage />);
