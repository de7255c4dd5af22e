import { startApp } from '../session/app.tsx';
import { ApplyApp } from './apply-app.tsx';

startApp('applicant', <ApplyApp />);
