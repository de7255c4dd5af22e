import { startView } from '../kit/start-view.tsx';
import type { PublicKey } from '#shared/result/public-key.ts';
import { CheckPage } from './check-page.tsx';

/** The keys come with the page, so that nothing need be fetched to verify with them. */
const keys = JSON.parse(document.querySelector<HTMLElement>('#app')?.dataset.keys ?? '[]') as PublicKey[];

startView(<CheckPage keys={keys} />);
