import { applicantPaths } from '#shared/api/paths-applicant.ts';
import { startApp } from '../session/app.tsx';
import { ApplyApp } from './apply-app.tsx';

startApp('applicant', applicantPaths, <ApplyApp />);
