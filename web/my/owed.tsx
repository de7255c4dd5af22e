import { useLoaded } from '../kit/use-loaded.ts';
import { useApp } from '../session/app.tsx';
import { later } from './later.ts';

/** What one owes over all dossiers, if anything; where that cannot be asked, each dossier still says it. */
export const Owed = () => {
  const { call } = useApp();
  const { value, reload } = useLoaded(async () => {
    const { payments } = await call('listOwed', {});
    return payments.length > 0 ? { payments, parts: await later.fetch() } : undefined;
  }, 'owed');
  return value ? <value.parts.OwedList payments={value.payments} onChanged={reload} /> : null;
};
