import { useEffect, useRef } from 'preact/hooks';
import { hallWords as words } from '../words/hall.ts';

/** A kiosk that nobody opened, or that was ended: both languages at once, since nobody may be there to choose one. */
export const KioskClosed = () => {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <section class="mc-kiosk-closed">
      <div lang="vi">
        <h1 tabIndex={-1} ref={heading}>
          {words.kioskClosed.vi}
        </h1>
        <p class="mc-kiosk-ask">{words.kioskClosedHelp.vi}</p>
        <p>{words.kioskOfficers.vi}</p>
      </div>
      <div lang="en">
        <h2>{words.kioskClosed.en}</h2>
        <p class="mc-kiosk-ask">{words.kioskClosedHelp.en}</p>
        <p>{words.kioskOfficers.en}</p>
      </div>
    </section>
  );
};
