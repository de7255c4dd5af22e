import { useEffect, useState } from 'preact/hooks';
import type { ExampleSetting } from '#shared/service/run-example.ts';
import { loadAreas } from '../api/portal-data.ts';
import { useApp } from '../session/app.tsx';

let kept: Promise<ExampleSetting> | undefined;

/** Calendar, policy and areas in force, by which example dossiers are judged; fetched once. */
export const useRules = (): ExampleSetting | undefined => {
  const { call } = useApp();
  const [rules, setRules] = useState<ExampleSetting>();
  useEffect(() => {
    kept ??= Promise.all([call('getRules', {}), loadAreas()]).then(([{ calendar, policy }, areas]) => ({
      calendar,
      policy,
      areas,
    }));
    kept.then(setRules, () => {
      kept = undefined;
    });
  }, []);
  return rules;
};
