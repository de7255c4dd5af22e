import { staffPaths } from '#shared/api/paths-staff.ts';
import { startApp } from '../session/app.tsx';
import { AdminPage } from './admin-page.tsx';

startApp('staff', <AdminPage />, staffPaths);
