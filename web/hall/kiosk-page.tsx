import { useEffect, useRef, useState } from 'preact/hooks';
import type { HallView, TakenTicket } from '#shared/api/hall-views.ts';
import type { Want } from '#shared/hall/hall-limits.ts';
import { isRefused } from '../api/call.ts';
import type { Call } from '../api/call.ts';
import { useKeyOf } from '../api/use-key-of.ts';
import { useLocale, useSay } from '../kit/locale.tsx';
import { RefusalBanner } from '../kit/refusal-banner.tsx';
import { addressOf } from '../pages/addresses.ts';
import { kitWords } from '../words/kit.ts';
import { hallWords as words } from '../words/hall.ts';
import { ChooseHall } from './choose-hall.tsx';
import { KioskChoice } from './kiosk-choice.tsx';
import { KioskClosed } from './kiosk-closed.tsx';
import { LostMark } from './lost-mark.tsx';
import { useNewBuild } from './new-build.ts';
import { printsItself } from './place.ts';
import { TicketSlip } from './ticket-slip.tsx';
import { useKioskKey } from './use-kiosk-key.ts';
import { useWatched } from './use-watched.ts';

const every = 5000;
/** Milliseconds that an answer is waited for, and a number that may take its turn: shorter than a choice is kept. */
const patience = { look: 8000, ticket: 15_000 };
/** Milliseconds after which the next person finds a fresh start: a number on the screen, or a choice half made. */
const forgets = { ticket: 20_000, choice: 45_000 };

type Step = { want?: Want; priority: boolean; ticket?: TakenTicket; error?: unknown; taking?: boolean };
const begin: Step = { priority: false };

/** Where people take a number, once an officer opened it: large targets, nothing to type, nothing asked of who they are. */
export const KioskPage = ({ call, agencyId }: { call: Call; agencyId: string }) => {
  const t = useSay();
  const locale = useLocale();
  const params = { agencyId };
  const hall = useWatched<HallView>(
    () => call('getHall', { params, signal: AbortSignal.timeout(patience.look) }),
    agencyId,
    every,
  );
  const { key, forget } = useKioskKey(agencyId);
  const [step, setStep] = useState<Step>(begin);
  const isFresh = step === begin;
  const home = addressOf('kiosk', 'vi') + location.search;
  const again = () => {
    // Who comes next finds Vietnamese.
    if (locale === 'vi') setStep(begin);
    else location.replace(home);
  };
  useEffect(() => {
    if (isFresh && locale === 'vi') return;
    const timer = setTimeout(again, step.ticket ? forgets.ticket : forgets.choice);
    return () => clearTimeout(timer);
  }, [step]);
  useEffect(() => {
    if (step.ticket && printsItself(location.search)) print();
  }, [step.ticket]);
  useNewBuild('kiosk', () => isFresh && hall.lostSince === undefined);
  // Who presses again after a lost answer gets the number that was given; who comes next gets another.
  const keyOf = useKeyOf();
  const visitor = useRef(0);
  useEffect(() => {
    if (isFresh) visitor.current += 1;
  }, [isFresh]);
  const take = async (group: string, kiosk: string) => {
    const taking: Step = { ...step, taking: true, error: undefined };
    setStep(taking);
    const body = { group, priority: step.priority, kiosk };
    /** What comes after the screen was left for the next person is not theirs to see. */
    const show = (next: Step) => setStep((now) => (now === taking ? next : now));
    try {
      const signal = AbortSignal.timeout(patience.ticket);
      const ticket = await call('takeTicket', { params, body, signal, key: keyOf([visitor.current, body]) });
      show({ ...begin, ticket });
    } catch (error) {
      if (isRefused(error, 'kiosk-closed')) {
        forget(kiosk);
        show(begin);
      } else show({ ...taking, taking: false, error });
    }
    hall.again();
  };
  if (isRefused(hall.error, 'not-found')) return <ChooseHall call={call} error={hall.error} />;
  const { value } = hall;
  return (
    <div class="mc-kiosk">
      <header class="mc-kiosk-head">
        <p>{value && t(value.name)}</p>
        <a
          class="mc-kiosk-language"
          href={addressOf('kiosk', locale === 'vi' ? 'en' : 'vi') + location.search}
          lang={locale === 'vi' ? 'en' : 'vi'}
        >
          {t(words.otherLanguage)}
        </a>
      </header>
      <LostMark since={hall.lostSince} />
      <RefusalBanner error={step.error} />
      {!value && key !== undefined && (
        <p class="govuk-body" role="status">
          {t(kitWords.loading)}
        </p>
      )}
      {key === undefined && !step.ticket && <KioskClosed />}
      {value && step.ticket && <TicketSlip ticket={step.ticket} view={value} onDone={again} />}
      {value && key !== undefined && !step.ticket && (
        <KioskChoice
          view={value}
          step={step}
          onWant={(want) => setStep({ priority: step.priority, ...(want && { want }) })}
          onPriority={() => setStep({ ...step, priority: !step.priority })}
          onTake={(group) => void take(group, key)}
        />
      )}
    </div>
  );
};
