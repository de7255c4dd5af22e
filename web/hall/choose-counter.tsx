import type { DeskHall } from '#shared/api/hall-views.ts';
import { useSay } from '../kit/locale.tsx';
import type { Me } from '../session/staff-gate.tsx';
import { counterWords as words } from '../words/desk-hall.ts';
import type { Act } from './counter-page.tsx';

type Props = { hall: DeskHall; me: Me; act: Act };

/** Which counter to open; a leader closes one that somebody left open. */
export const ChooseCounter = ({ hall: { counters, groups }, me, act }: Props) => {
  const t = useSay();
  const nameOf = (letter: string) => {
    const group = groups.find((each) => each.letter === letter);
    return group ? `${letter} ${t(group.name)}` : letter;
  };
  return (
    <section aria-labelledby="choose-counter">
      <h2 class="govuk-heading-m" id="choose-counter">
        {t(words.choose)}
      </h2>
      <ul class="mc-counters">
        {counters.map(({ no, holder, groups: served }) => (
          <li key={no}>
            {holder ? (
              <>
                <p>{t(words.heldBy, { no, name: holder.name })}</p>
                {me.duties.includes('leader') && (
                  <button
                    type="button"
                    class="govuk-button govuk-button--secondary"
                    onClick={() => act(no, { type: 'close' })}
                  >
                    {t(words.closeFor, { no })}
                  </button>
                )}
              </>
            ) : (
              <button type="button" class="govuk-button" onClick={() => act(no, { type: 'open' })}>
                {t(words.open, { no })}
              </button>
            )}
            <p class="mc-meta">{t(words.serves, { groups: served.map(nameOf).join('; ') })}</p>
          </li>
        ))}
      </ul>
    </section>
  );
};
