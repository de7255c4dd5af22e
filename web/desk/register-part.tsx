import { part } from '../api/part.ts';
import { Heading } from '../kit/heading.tsx';
import { useSay } from '../kit/locale.tsx';
import { RefusalBanner } from '../kit/refusal-banner.tsx';
import { usePart } from '../kit/use-part.ts';
import type { Me } from '../session/staff-gate.tsx';
import { kitWords } from '../words/kit.ts';
import { deskWords } from '../words/desk.ts';
import { registerAt } from '../register/which.ts';
import type { Which } from '../register/which.ts';
import { CashNav } from './cash-nav.tsx';
import { QueueNav } from './queue-nav.tsx';

const pages = part(() => import('../register/register-page.tsx'));

/** The register at the desk, in a part that comes when it is opened. */
export const RegisterPart = ({ me, ...which }: Which & { me: Me }) => {
  const t = useSay();
  const { value, error, retry } = usePart(pages, true);
  return (
    <div class="mc-desk">
      <div>
        <QueueNav view={undefined} counts={new Map()} me={me} atRegister />
        <CashNav me={me} />
      </div>
      <div class="mc-desk-main">
        {value ? (
          <value.RegisterPage {...which} me={me} key={registerAt(which)} />
        ) : (
          <>
            <Heading text={t(deskWords.register)} />
            {error === undefined && <p role="status">{t(kitWords.loading)}</p>}
            <RefusalBanner error={error} onRetry={retry} />
          </>
        )}
      </div>
    </div>
  );
};
