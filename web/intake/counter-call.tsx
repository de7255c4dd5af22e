import type { ComponentChildren } from 'preact';
import { useMemo } from 'preact/hooks';
import type { RouteName } from '#shared/api/paths.ts';
import type { Call } from '../api/call.ts';
import { AppCalling, useApp } from '../session/app.tsx';

/** An intake has the shapes of an applicant's own draft, and routes of its own. */
const atCounter: Partial<Record<RouteName, RouteName>> = {
  getDossier: 'getIntake',
  saveAnswers: 'saveIntake',
  requestUpload: 'requestIntakeUpload',
  removeDocument: 'removeIntakeDocument',
  linkDocument: 'linkIntakeDocument',
};

/** Inside, what filing calls for an applicant is called for an intake: draft keeping and uploads need not know where they are. */
export const AtCounter = ({ children }: { children: ComponentChildren }) => {
  const { call } = useApp();
  const calling = useMemo((): Call => (name, input) => call(atCounter[name] ?? name, input as never), [call]);
  return <AppCalling call={calling}>{children}</AppCalling>;
};
