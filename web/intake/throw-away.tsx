import { AskOnce } from '../kit/ask-once.tsx';
import { useApp } from '../session/app.tsx';
import { eraseDeviceDraft } from '../session/device-drafts.ts';
import { throwAwayWords } from '../words/intake.ts';

type Props = { dossierId: string; name: string; onGone: () => void };

/** Throws away what one began; what was typed on this device goes too. */
export const ThrowAway = ({ dossierId, name, onGone }: Props) => {
  const { call } = useApp();
  const throwAway = async () => {
    await call('discardIntake', { params: { dossierId }, key: `discard-${dossierId}` });
    eraseDeviceDraft(dossierId);
    onGone();
  };
  return <AskOnce words={throwAwayWords} values={{ name }} of={name} act={throwAway} />;
};
