import { staffPaths } from '#shared/api/paths-staff.ts';
import { startApp } from '../session/app.tsx';
import { DeskPage } from './desk-page.tsx';

startApp('staff', <DeskPage />, staffPaths);
