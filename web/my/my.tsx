import { applicantPaths } from '#shared/api/paths-applicant.ts';
import { startApp } from '../session/app.tsx';
import { MyApp } from './my-app.tsx';

startApp('applicant', applicantPaths, <MyApp />);
