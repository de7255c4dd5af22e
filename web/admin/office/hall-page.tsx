import { useState } from 'preact/hooks';
import type { KeptHallView } from '#shared/api/hall-views.ts';
import { Heading } from '../../kit/heading.tsx';
import { useLocale, useSay } from '../../kit/locale.tsx';
import { RefusalBanner } from '../../kit/refusal-banner.tsx';
import { useLoaded } from '../../kit/use-loaded.ts';
import { addressOf } from '../../pages/addresses.ts';
import { useApp } from '../../session/app.tsx';
import type { Me } from '../../session/staff-gate.tsx';
import { adminHallWords as words } from '../../words/admin-halls.ts';
import { counterWords } from '../../words/desk-hall.ts';
import { kitWords } from '../../words/kit.ts';
import { Said, useSaid } from '../said.tsx';
import { factInWords } from './fact-in-words.ts';
import { ChangeHall } from './hall-forms.tsx';
import { History } from './history.tsx';
import { useUnits } from './use-units.ts';

type OpenedProps = { view: KeptHallView; nameOf: (id: string) => string; reload: () => void };

const Opened = ({ view, nameOf, reload }: OpenedProps) => {
  const t = useSay();
  const locale = useLocale();
  const [changing, setChanging] = useState(false);
  const [said, say] = useSaid();
  const { agencyId, groups, counters, priorityInARow } = view.hall;
  const facts = [
    [words.groups, 'serviceGroups', groups],
    [words.counters, 'counters', counters],
    [words.priorityInARow, 'priorityInARow', priorityInARow],
  ] as const;
  const done = () => {
    setChanging(false);
    say(t(words.saved));
    reload();
  };
  return (
    <>
      {!changing && <Said said={said} />}
      {changing ? (
        <ChangeHall view={view} onLeave={() => setChanging(false)} onDone={done} onReload={reload} />
      ) : (
        <p>
          <button type="button" class="govuk-button" onClick={() => setChanging(true)}>
            {t(words.change)}
          </button>
        </p>
      )}
      <h2 class="govuk-heading-m">{t(words.facts)}</h2>
      <dl class="mc-known">
        {facts.map(([name, fact, value]) => (
          <>
            <dt key={fact}>{t(name)}</dt>
            <dd>{factInWords(fact, value, { t, locale, nameOf })}</dd>
          </>
        ))}
      </dl>
      <p class="govuk-body">
        <a class="govuk-link" href={`${addressOf('board', locale)}?co-quan=${agencyId}`}>
          {t(counterWords.board)}
        </a>
      </p>
      <History events={view.events} nameOf={nameOf} />
    </>
  );
};

/** One waiting hall: its groups and counters, what was done to it, and what may be changed. */
export const HallPage = ({ id }: { id: string; me: Me }) => {
  const { call } = useApp();
  const t = useSay();
  const units = useUnits();
  const loaded = useLoaded<KeptHallView>(() => call('getAdminHall', { params: { agencyId: id } }), id);
  const { value } = loaded;
  const error = loaded.error ?? units.error;
  const reload = () => {
    loaded.reload();
    units.reload();
  };
  return (
    <>
      <Heading text={value ? units.nameOf(id) : t(words.title)} first />
      <RefusalBanner error={error} onRetry={reload} />
      {value && <Opened view={value} nameOf={units.nameOf} reload={loaded.reload} />}
      {!value && error === undefined && (
        <p class="govuk-body" role="status">
          {t(kitWords.loading)}
        </p>
      )}
      <p>
        <a class="govuk-link" href="?view=halls">
          {t(words.back)}
        </a>
      </p>
    </>
  );
};
