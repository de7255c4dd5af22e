import type { ActionType } from '#shared/dossier/lifecycle.ts';
import { marksFor, marksNeeded } from '#shared/notice/check-template.ts';
import type { NoticeChannel } from '#shared/notice/template-limits.ts';
import { useSay } from '../../kit/locale.tsx';
import { markWords, templateWords as words } from '../../words/admin-notices.ts';

/** What the portal fills in, and what must be there. */
export const TemplateMarks = ({ action, channel }: { action: ActionType; channel: NoticeChannel }) => {
  const t = useSay();
  const needed = marksNeeded(action, channel);
  return (
    <section aria-labelledby="template-marks">
      <h3 class="govuk-heading-s" id="template-marks">
        {t(words.marks)}
      </h3>
      <ul class="govuk-list">
        {marksFor(action, channel).map((mark) => {
          const meaning = markWords[mark];
          return (
            <li key={mark}>
              <code>{`{${mark}}`}</code> {meaning && t(meaning)}
              {needed.includes(mark) && <span class="mc-meta"> ({t(words.needed)})</span>}
            </li>
          );
        })}
      </ul>
    </section>
  );
};
