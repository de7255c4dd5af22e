import type { ComponentChild } from 'preact';
import type { Difference } from '#shared/service/draft/definition-diff.ts';
import type { Text } from '#shared/words/text.ts';
import { useSay } from '../kit/locale.tsx';
import { draftWords as words } from '../words/admin-draft.ts';

type Props = {
  differences: readonly Difference[];
  /** What the two sides are called, where it is not the published version and the draft. */
  before?: Text;
  after?: Text;
  beside?: (difference: Difference) => ComponentChild;
};

/** What differs, place by place and in words: before on the left, after on the right; on a narrow screen below each other. */
export const DiffTable = ({ differences, before = words.before, after = words.after, beside }: Props) => {
  const t = useSay();
  return (
    <table class="mc-queue mc-diff">
      <caption class="govuk-visually-hidden">{t(words.compare)}</caption>
      <thead>
        <tr>
          {[words.place, before, after].map((name) => (
            <th scope="col" key={name.en}>
              {t(name)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {differences.map((difference) => (
          <tr key={`${difference.change} ${difference.place} ${t(difference.what)}`}>
            <th scope="row">
              {t(difference.what)}
              {difference.change !== 'changed' && (
                <span class={`mc-change mc-change--${difference.change}`}>{t(words[difference.change])}</span>
              )}
              {beside?.(difference)}
            </th>
            <td data-label={t(before)}>{difference.before === undefined ? '–' : <del>{t(difference.before)}</del>}</td>
            <td data-label={t(after)}>{difference.after === undefined ? '–' : <ins>{t(difference.after)}</ins>}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
};
