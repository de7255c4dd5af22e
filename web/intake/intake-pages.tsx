import { StartPage } from '../apply/start-page.tsx';
import { goTo } from '../kit/query.ts';
import { useApp } from '../session/app.tsx';
import type { Me } from '../session/staff-gate.tsx';
import { intakeWords } from '../words/intake.ts';
import { AtCounter } from './counter-call.tsx';
import { IntakePage } from './intake-page.tsx';
import { IntakeStart } from './intake-start.tsx';

type Props = { place: string; query: URLSearchParams; me: Me };

/** Which service (`?intake=start`), which case and agency (`?intake=service&service=…`), or one intake (`?intake=<dossier>`). */
export const IntakePages = ({ place, query, me }: Props) => {
  const { call } = useApp();
  const serviceId = query.get('service');
  if (place === 'start') return <IntakeStart />;
  if (place === 'service' && serviceId !== null)
    return (
      <StartPage
        serviceId={serviceId}
        preferred={me.agencyId}
        caption={intakeWords.title}
        open={async (body, key) => {
          const { dossier } = await call('openIntake', { body, key });
          goTo(`?intake=${dossier.id}`, true);
        }}
      />
    );
  return (
    <AtCounter>
      <IntakePage dossierId={place} paper={query.get('paper')} key={place} />
    </AtCounter>
  );
};
