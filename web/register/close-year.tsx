import { useRef } from 'preact/hooks';
import type { ReplyOf } from '../api/call.ts';
import { AskOnce } from '../kit/ask-once.tsx';
import { useSay } from '../kit/locale.tsx';
import { useApp } from '../session/app.tsx';
import { closeYearWords, registerWords as words } from '../words/register.ts';

type Props = { year: ReplyOf<'getRegister'>['year']; unit?: string; onDone: (said: string) => void };

/** A year that is over is closed by a leader, once and for good. */
export const CloseYear = ({ year, unit, onDone }: Props) => {
  const { call } = useApp();
  const t = useSay();
  const key = useRef(crypto.randomUUID());
  const close = async () => {
    const { count } = await call('closeRegister', {
      params: { year: String(year) },
      body: unit === undefined ? {} : { unit },
      key: key.current,
    });
    onDone(t(words.closeDone, { year, count }));
  };
  return (
    <div class="mc-card">
      <p class="govuk-body">{t(words.closeHelp)}</p>
      <AskOnce words={closeYearWords} values={{ year }} isButton act={close} />
    </div>
  );
};
