import { useState } from 'preact/hooks';
import { localDate } from '#shared/calendar/local-time.ts';
import { mostSelected } from '#shared/dossier/selection.ts';
import { portalNow } from '../api/portal-clock.ts';
import { Asked, idOf } from '../kit/asked.tsx';
import { useSay } from '../kit/locale.tsx';
import { RefusalBanner } from '../kit/refusal-banner.tsx';
import type { Me } from '../session/staff-gate.tsx';
import { actingWords } from '../words/desk-acting.ts';
import { deskActionWords } from '../words/desk-actions.ts';
import { manyWords as words } from '../words/desk-many.ts';
import { OutcomeList } from './outcome-list.tsx';
import type { ManyAction } from './selectable.ts';
import { useAway } from './use-away.ts';
import { useProcessors } from './use-processors.ts';
import type { Selecting } from './use-selection.ts';

const namesSomebody = (action: ManyAction) => action === 'assign' || action === 'hand-over';

type ConfirmProps = { action: ManyAction; selecting: Selecting; me: Me; onDone: () => void; onLeave: () => void };

/** What will be done to how many, to whom they go, and the button that does it. */
const Confirm = ({ action, selecting, me, onDone, onLeave }: ConfirmProps) => {
  const t = useSay();
  const [staffId, setStaffId] = useState('');
  const [missing, setMissing] = useState(false);
  const { processors, error: unread, reload } = useProcessors();
  const away = useAway(localDate(portalNow()));
  const { button, effect } = deskActionWords[action];
  const count = selecting.chosen.length;
  const path = 'many.staffId';
  const error = missing && staffId === '' ? t(actingWords.colleagueMissing) : undefined;
  const send = () => {
    const isMissing = namesSomebody(action) && staffId === '';
    setMissing(isMissing);
    if (!isMissing) void selecting.send(action, staffId).then((answered) => answered && onDone());
  };
  return (
    <div class="mc-card" role="group" aria-label={t(words.sure, { action: t(button), count })}>
      <p class="govuk-body">
        <strong>{t(words.sure, { action: t(button), count })}.</strong> {t(effect)} {t(words.each)}
      </p>
      {namesSomebody(action) && <RefusalBanner error={unread} onRetry={reload} />}
      {namesSomebody(action) && (
        <Asked path={path} label={t(actingWords.colleague)} error={error}>
          <select
            class="govuk-select"
            id={idOf(path)}
            value={staffId}
            onChange={({ currentTarget }) => setStaffId(currentTarget.value)}
          >
            <option value="">{t(actingWords.choose)}</option>
            {processors
              .filter((each) => action === 'assign' || each.staffId !== me.staffId)
              .map((each) => (
                <option value={each.staffId} key={each.staffId} disabled={away(each) !== undefined}>
                  {[each.name, away(each)].filter(Boolean).join(' – ')}
                </option>
              ))}
          </select>
        </Asked>
      )}
      <RefusalBanner error={selecting.error} />
      <div class="mc-buttons">
        <button type="button" class="govuk-button" aria-disabled={selecting.sending || count === 0} onClick={send}>
          {t(selecting.sending ? actingWords.sending : actingWords.confirm)}
        </button>
        <button type="button" class="mc-plain" onClick={onLeave}>
          {t(actingWords.cancel)}
        </button>
      </div>
    </div>
  );
};

const buttonOf = (action: ManyAction) => `many-${action}`;
/** Where one goes on choosing; in an empty queue, its heading. */
const toTheQueue = () =>
  (document.querySelector<HTMLElement>('.mc-queue .mc-picks input') ?? document.querySelector('h1'))?.focus();

/** What may be done to the rows that are chosen, and what came of it. */
export const SelectionBar = ({ actions, selecting, me }: { actions: ManyAction[]; selecting: Selecting; me: Me }) => {
  const t = useSay();
  const [asked, setAsked] = useState<ManyAction>();
  const { chosen, report } = selecting;
  const count = chosen.length;
  const over = count - mostSelected;
  const hideReport = () => {
    selecting.hideReport();
    toTheQueue();
  };
  const clear = () => {
    selecting.clear();
    setAsked(undefined);
    toTheQueue();
  };
  const leave = (action: ManyAction) => () => {
    selecting.giveUp();
    setAsked(undefined);
    // Those not answered may be in the queue no longer, and their buttons with them.
    if (selecting.error === undefined) document.getElementById(buttonOf(action))?.focus();
    else toTheQueue();
  };
  return (
    <section class="mc-selection" aria-label={t(words.bar)}>
      {report && (
        <div class="mc-card">
          <OutcomeList outcomes={report.outcomes} rows={report.rows} />
          {count > 0 && report.outcomes.some(({ refused }) => refused) && <p class="mc-meta">{t(words.stillPicked)}</p>}
          <button type="button" class="mc-plain" onClick={hideReport}>
            {t(words.hide)}
          </button>
        </div>
      )}
      <p class="mc-selection__said" role="status">
        {count > 0 && t(words.picked, { count })}
        {over > 0 && <strong> {t(words.tooMany, { most: mostSelected, count: over })}</strong>}
      </p>
      {count > 0 && over <= 0 && (
        <div class="mc-buttons">
          {actions.map((action) => (
            <button
              type="button"
              key={action}
              id={buttonOf(action)}
              class="govuk-button govuk-button--secondary"
              aria-expanded={action === asked}
              onClick={() => setAsked(action)}
            >
              {t(words.many, { action: t(deskActionWords[action].button), count })}
            </button>
          ))}
          <button type="button" class="mc-plain" onClick={clear}>
            {t(words.clear)}
          </button>
        </div>
      )}
      {asked && count > 0 && over <= 0 && (
        <Confirm
          action={asked}
          selecting={selecting}
          me={me}
          onDone={() => setAsked(undefined)}
          onLeave={leave(asked)}
          key={asked}
        />
      )}
    </section>
  );
};
