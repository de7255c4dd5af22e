import type { ActionType } from '#shared/dossier/lifecycle.ts';
import { exampleValues } from '#shared/notice/example-values.ts';
import { renderNotice } from '#shared/notice/render.ts';
import { smsLength } from '#shared/notice/sms-length.ts';
import type { NoticeTemplate } from '#shared/notice/template.ts';
import type { NoticeChannel } from '#shared/notice/template-limits.ts';
import { locales } from '#shared/words/text.ts';
import { useSay } from '../../kit/locale.tsx';
import { officeWords } from '../../words/admin-office.ts';
import { templateWords as words } from '../../words/admin-notices.ts';

type Props = { action: ActionType; channel: NoticeChannel; template: NoticeTemplate };

/** The notice as somebody would read it, in both languages; of a text message also what it costs. */
export const TemplatePreview = ({ action, channel, template }: Props) => {
  const t = useSay();
  return (
    <section aria-labelledby="template-preview">
      <h3 class="govuk-heading-s" id="template-preview">
        {t(words.preview)}
      </h3>
      <div class="mc-both">
        {locales.map((locale) => {
          const { title, body } = renderNotice(template, channel, locale, exampleValues(action, locale));
          return (
            <figure class="mc-letter" key={locale}>
              <figcaption class="mc-meta">{t(officeWords.language[locale])}</figcaption>
              <div lang={locale}>
                {title !== '' && <p class="govuk-body govuk-!-font-weight-bold">{title}</p>}
                {body.split('\n').map((line, at) => (
                  <p class="govuk-body mc-break" key={at}>
                    {line}
                  </p>
                ))}
              </div>
              {channel === 'sms' && <p class="mc-meta">{t(words.sms, smsLength(body))}</p>}
            </figure>
          );
        })}
      </div>
      {channel === 'sms' && <p class="mc-meta">{t(words.accents)}</p>}
    </section>
  );
};
