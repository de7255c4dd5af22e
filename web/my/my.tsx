import { startApp } from '../session/app.tsx';
import { MyApp } from './my-app.tsx';

startApp('applicant', <MyApp />);
