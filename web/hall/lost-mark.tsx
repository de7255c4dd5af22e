import { localTime } from '#shared/calendar/local-time.ts';
import { useSay } from '../kit/locale.tsx';
import { hallWords as words } from '../words/hall.ts';

/** Since when a screen gets no answer; what it shows stays. */
export const LostMark = ({ since }: { since: string | undefined }) => {
  const t = useSay();
  return (
    <div class="mc-hall-lost" role="status">
      {since !== undefined && (
        <p>
          <strong>{t(words.lost, { time: localTime(since) })}.</strong> {t(words.lostHelp)}
        </p>
      )}
    </div>
  );
};
