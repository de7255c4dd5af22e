import { startView } from '../kit/start-view.tsx';
import { PayApp } from './pay-app.tsx';

startView(<PayApp />);
