import type { Call } from '../api/call.ts';
import { Heading } from '../kit/heading.tsx';
import { useSay } from '../kit/locale.tsx';
import { RefusalBanner } from '../kit/refusal-banner.tsx';
import { hallWords as words } from '../words/hall.ts';
import { useWatched } from './use-watched.ts';

/** Milliseconds: a screen that is switched on before the network finds its hall once that is there. */
const every = 10_000;

/** Which hall this screen stands in: asked once, by whoever sets it up. */
export const ChooseHall = ({ call, error }: { call: Call; error?: unknown }) => {
  const t = useSay();
  const { value, error: unread, again } = useWatched(() => call('listHalls', {}), 'halls', every);
  return (
    <div class="mc-hall-choose">
      <Heading text={t(words.choose)} first />
      <RefusalBanner error={unread ?? error} onRetry={again} />
      {value?.halls.length === 0 && <p class="govuk-body">{t(words.noHalls)}</p>}
      <ul class="govuk-list">
        {value?.halls.map(({ agencyId, name }) => (
          <li key={agencyId}>
            <a class="govuk-link" href={`?co-quan=${agencyId}`}>
              {t(name)}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
};
