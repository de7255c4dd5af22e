import { useState } from 'preact/hooks';
import type { Text } from '#shared/words/text.ts';
import { useSay } from '../../kit/locale.tsx';
import { importWords as words } from '../../words/admin-import.ts';

/** A kind of row, as it is counted and marked. */
export type RowKind = { kind: string; name: Text; colour: 'red' | 'green' | 'blue' | 'grey' | 'yellow' };

/** A row of a file, with what is said of it. */
export type RowLine = { row: number; name: string; kind: string; said: readonly string[] };

/** More rows than this are not drawn at once; whoever looks for one chooses what is shown. */
const mostShown = 200;

type CountsProps = {
  kinds: readonly RowKind[];
  lines: readonly RowLine[];
  shown: string;
  onShow: (kind: string) => void;
};

const Counts = ({ kinds, lines, shown, onShow }: CountsProps) => {
  const t = useSay();
  const counts = Map.groupBy(lines, ({ kind }) => kind);
  return (
    <div class="mc-switch" role="group" aria-label={t(words.show)}>
      {[{ kind: 'all', name: words.all }, ...kinds].map(({ kind, name }) => (
        <button type="button" aria-pressed={kind === shown} onClick={() => onShow(kind)} key={kind}>
          {t(words.count, { name: t(name), count: kind === 'all' ? lines.length : (counts.get(kind)?.length ?? 0) })}
        </button>
      ))}
    </div>
  );
};

const Said = ({ said }: Pick<RowLine, 'said'>) => {
  if (said.length < 2) return <>{said[0]}</>;
  return (
    <ul class="govuk-list mc-tight">
      {said.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
};

type Props = {
  caption: string;
  /** What the rows are about. */
  about: Text;
  /** In the order they are shown. */
  kinds: readonly RowKind[];
  lines: readonly RowLine[];
};

/** A file row by row; kinds that come first stand on top, and each can be looked at alone. */
export const RowTable = ({ caption, about, kinds, lines }: Props) => {
  const t = useSay();
  const [shown, setShown] = useState('all');
  const places = new Map(kinds.map((each, at) => [each.kind, { ...each, at }]));
  const order = ({ kind }: RowLine) => places.get(kind)?.at ?? 0;
  const found = lines
    .filter(({ kind }) => shown === 'all' || kind === shown)
    .sort((one, other) => order(one) - order(other) || one.row - other.row);
  return (
    <>
      <Counts kinds={kinds} lines={lines} shown={shown} onShow={setShown} />
      {found.length > mostShown && <p class="mc-meta">{t(words.shownOf, { shown: mostShown, count: found.length })}</p>}
      <table class="mc-queue mc-import-rows">
        <caption class="govuk-visually-hidden">{caption}</caption>
        <thead>
          <tr>
            {[words.row, about, words.outcome, words.details].map((name) => (
              <th scope="col" key={name.en}>
                {t(name)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {found.slice(0, mostShown).map((line) => {
            const { colour, name } = places.get(line.kind) ?? { colour: 'grey', name: words.all };
            return (
              <tr key={line.row}>
                <th scope="row" data-label={t(words.row)}>
                  {line.row}
                </th>
                <td data-label={t(about)} class="mc-wrap">
                  {line.name || '–'}
                </td>
                <td data-label={t(words.outcome)}>
                  <strong class={`govuk-tag govuk-tag--${colour}`}>{t(name)}</strong>
                </td>
                <td data-label={t(words.details)} class="mc-wrap">
                  <Said said={line.said} />
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </>
  );
};
