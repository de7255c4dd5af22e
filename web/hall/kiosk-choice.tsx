import { useEffect, useRef } from 'preact/hooks';
import type { HallView } from '#shared/api/hall-views.ts';
import { wants } from '#shared/hall/hall-limits.ts';
import type { Want } from '#shared/hall/hall-limits.ts';
import { useSay } from '../kit/locale.tsx';
import { hallWords as words, wantWords } from '../words/hall.ts';

type Group = HallView['groups'][number];
type Props = {
  view: HallView;
  step: { want?: Want; priority: boolean; taking?: boolean };
  onWant: (want?: Want) => void;
  onPriority: () => void;
  onTake: (group: string) => void;
};

/** One thing to press: what it is for, and how many wait or that no counter is open. */
const Choice = ({
  name,
  groups,
  busy,
  onPress,
}: {
  name: string;
  groups: readonly Group[];
  busy: boolean;
  onPress: () => void;
}) => {
  const t = useSay();
  const open = groups.some((group) => group.open);
  const count = groups.reduce((sum, { waiting }) => sum + waiting, 0);
  return (
    <button type="button" class="mc-kiosk-choice" disabled={!open || busy} onClick={onPress}>
      <span>{name}</span>
      <small>{open ? t(words.inFront, { count }) : t(words.groupClosed)}</small>
    </button>
  );
};

/** What somebody comes for, and about what where several groups share it. */
export const KioskChoice = ({ view, step, onWant, onPriority, onTake }: Props) => {
  const t = useSay();
  const heading = useRef<HTMLHeadingElement>(null);
  const shown = useRef(step.want);
  useEffect(() => {
    if (shown.current !== step.want) heading.current?.focus();
    shown.current = step.want;
  }, [step.want]);
  const groupsOf = (want: Want) => view.groups.filter((group) => group.wants === want);
  const busy = step.taking ?? false;
  return (
    <>
      <h1 tabIndex={-1} ref={heading}>
        {step.want ? (
          <>
            {t(wantWords[step.want])}: {t(words.whichGroup)}
          </>
        ) : (
          t(words.whatFor)
        )}
      </h1>
      <div class="mc-kiosk-choices">
        {step.want
          ? groupsOf(step.want).map((group) => (
              <Choice
                key={group.letter}
                name={t(group.name)}
                groups={[group]}
                busy={busy}
                onPress={() => onTake(group.letter)}
              />
            ))
          : wants.flatMap((want) => {
              const groups = groupsOf(want);
              const [only, ...more] = groups;
              if (!only) return [];
              const press = () => (more.length === 0 ? onTake(only.letter) : onWant(want));
              return [<Choice key={want} name={t(wantWords[want])} groups={groups} busy={busy} onPress={press} />];
            })}
      </div>
      <p role="status" class="mc-kiosk-status">
        {busy && t(words.taking)}
      </p>
      <div class="mc-kiosk-foot">
        <button
          type="button"
          class="mc-kiosk-priority"
          aria-pressed={step.priority}
          disabled={busy}
          aria-describedby="priority-help"
          onClick={onPriority}
        >
          {t(words.priority)}
        </button>
        <p id="priority-help">{t(words.priorityHelp)}</p>
        {step.want && (
          <button type="button" class="govuk-button govuk-button--secondary" disabled={busy} onClick={() => onWant()}>
            {t(words.back)}
          </button>
        )}
      </div>
    </>
  );
};
