import type { ComponentChild } from 'preact';
import type { Difference } from '#shared/service/draft/definition-diff.ts';
import { useSay } from '../kit/locale.tsx';
import { draftWords as words } from '../words/admin-draft.ts';

type Props = { differences: readonly Difference[]; beside?: (difference: Difference) => ComponentChild };

/** What differs, place by place and in words: before on the left, after on the right; on a narrow screen below each other. */
export const DiffTable = ({ differences, beside }: Props) => {
  const t = useSay();
  return (
    <table class="mc-queue mc-diff">
      <caption class="govuk-visually-hidden">{t(words.compare)}</caption>
      <thead>
        <tr>
          {[words.place, words.before, words.after].map((name) => (
            <th scope="col" key={name.en}>
              {t(name)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {differences.map((difference) => (
          <tr key={difference.place + t(difference.what)}>
            <th scope="row" class="mc-wrap">
              {t(difference.what)}
              {beside?.(difference)}
            </th>
            <td data-label={t(words.before)}>
              {difference.before === undefined ? '–' : <del>{difference.before}</del>}
            </td>
            <td data-label={t(words.after)}>{difference.after === undefined ? '–' : <ins>{difference.after}</ins>}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
};
