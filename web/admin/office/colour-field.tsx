import { contrastOf } from '#shared/province/colours.ts';
import type { Colours } from '#shared/province/colours.ts';
import { ratioWords } from '#shared/province/ratio-words.ts';
import { Asked, describedBy, idOf } from '../../kit/asked.tsx';
import { useSay } from '../../kit/locale.tsx';
import { provinceWords as words } from '../../words/admin-province.ts';

/** Is it a whole colour, as `#rrggbb`? */
export const isColour = (typed: string): boolean => /^#[0-9a-f]{6}$/.test(typed);

type Props = {
  name: keyof Colours;
  colours: Colours;
  error: string | undefined;
  onType: (colour: string) => void;
};

/** A colour, typed or picked, and how well it stands out where it is used. */
export const ColourField = ({ name, colours, error, onType }: Props) => {
  const t = useSay();
  const path = `colours.${name}`;
  const hint = t(words[`${name}Hint`]);
  const typed = colours[name];
  const isKnown = Object.values(colours).every(isColour);
  const { ratio, least } = isKnown ? contrastOf(name, colours) : { ratio: 0, least: 0 };
  return (
    <Asked path={path} label={t(words[name])} hint={hint} error={error}>
      <div class="mc-colour">
        <input
          class="govuk-input govuk-input--width-10"
          id={idOf(path)}
          type="text"
          autoComplete="off"
          spellcheck={false}
          value={typed}
          aria-describedby={describedBy({ path, hint, error })}
          aria-invalid={error !== undefined || undefined}
          onInput={({ currentTarget }) => onType(currentTarget.value.trim().toLowerCase())}
        />
        <input
          type="color"
          value={isColour(typed) ? typed : '#000000'}
          aria-label={t(words.pick, { name: t(words[name]) })}
          onInput={({ currentTarget }) => onType(currentTarget.value)}
        />
      </div>
      {isKnown && <p class="mc-meta">{t(words.ratio, { ratio: t(ratioWords(ratio)), least: t(ratioWords(least)) })}</p>}
    </Asked>
  );
};
