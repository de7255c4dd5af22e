import { startApp } from '../session/app.tsx';
import { TrackPage } from './track-page.tsx';

startApp('applicant', <TrackPage />);
