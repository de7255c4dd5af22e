import type { NoticeTemplateView } from '#shared/api/routes-templates.ts';
import { templateViolations } from '#shared/notice/check-template.ts';
import { defaultTemplate } from '#shared/notice/default-template.ts';
import type { NoticeTemplate } from '#shared/notice/template.ts';
import { useApp } from '../../session/app.tsx';
import { officeWords } from '../../words/admin-office.ts';
import { templateWords as words } from '../../words/admin-notices.ts';
import { OfficeForm, PairField } from '../office/fields.tsx';
import { useForm } from '../office/use-form.ts';
import { TemplateMarks } from './template-marks.tsx';
import { TemplatePreview } from './template-preview.tsx';

const blank: NoticeTemplate = { title: { vi: '', en: '' }, body: { vi: '', en: '' } };

type Props = { view: NoticeTemplateView; onDone: () => void; onReload: () => void };

/** The text in both languages, judged as the portal does, with what it comes to below. */
export const TemplateForm = ({ view, onDone, onReload }: Props) => {
  const { call } = useApp();
  const { action, channel, version } = view;
  const form = useForm<NoticeTemplate>({
    place: `template.${action}.${channel}`,
    start: view.template ?? defaultTemplate(action, channel) ?? blank,
    version,
    judge: (typed) => templateViolations(action, channel, typed),
    submit: (template, key) =>
      call('saveNoticeTemplate', {
        params: { action, channel },
        body: { template, version },
        key: `${key}-${version}`,
      }),
    onDone,
  });
  const { typed, change, wrong } = form;
  return (
    <OfficeForm form={form} title={words.form} button={officeWords.save} onReload={onReload}>
      <TemplateMarks action={action} channel={channel} />
      {channel !== 'sms' && (
        <PairField
          path="title"
          label={words.titleField}
          value={typed.title}
          error={wrong('title')}
          onType={(title) => change({ title })}
        />
      )}
      <PairField
        path="body"
        label={words.body}
        hint={words.bodyHint}
        lines={8}
        value={typed.body}
        error={wrong('body')}
        onType={(body) => change({ body })}
      />
      <TemplatePreview action={action} channel={channel} template={typed} />
    </OfficeForm>
  );
};
