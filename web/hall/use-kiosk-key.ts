import { useEffect, useState } from 'preact/hooks';
import { bringsKey, forgetKioskKey, kioskKey } from './kiosk-key.ts';

/** Keeps what the address brought on the device and takes it out of the address, so that nobody reads or shares it there. */
const look = (agencyId: string): string | undefined => {
  const { hash, pathname, search } = location;
  const key = kioskKey(agencyId, hash, localStorage);
  if (bringsKey(hash)) history.replaceState(history.state, '', pathname + search);
  return key;
};

/** The key of this kiosk, also one that is opened anew in this window or another; `forget` the one that was ended. */
export const useKioskKey = (agencyId: string) => {
  const [key, setKey] = useState(() => look(agencyId));
  useEffect(() => {
    const again = () => setKey(look(agencyId));
    const all = ['hashchange', 'storage'];
    all.forEach((event) => addEventListener(event, again));
    return () => all.forEach((event) => removeEventListener(event, again));
  }, [agencyId]);
  const forget = (ended: string) => {
    forgetKioskKey(agencyId, ended, localStorage);
    setKey(look(agencyId));
  };
  return { key, forget };
};
