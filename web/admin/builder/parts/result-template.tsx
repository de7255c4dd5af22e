import { fillTemplate, templateParts } from '#shared/service/fill-template.ts';
import type { FilledLine } from '#shared/service/fill-template.ts';
import type { Service } from '#shared/service/service.ts';
import { ownValue } from '#shared/service/own-value.ts';
import { describedBy, idOf } from '../../../kit/asked.tsx';
import { useSay } from '../../../kit/locale.tsx';
import { resultTemplateWords as words } from '../../../words/admin-result-template.ts';
import { Control, useErrorAt } from '../controls/control.tsx';
import { LineControl } from '../controls/line-control.tsx';
import { useEditor } from '../editor.tsx';
import { given, inside } from '../spot.ts';
import type { Spot } from '../spot.ts';

type Template = NonNullable<Service['result']['template']>;

const blank: Template = { title: '', body: '', signedAs: 'Chủ tịch' };

/** The questions a template may name, by their labels. */
const questionsOf = (form: Service['form']) =>
  (form?.sections ?? [])
    .flatMap(({ fields }) => fields)
    .filter(({ kind }) => kind !== 'group' && kind !== 'note' && kind !== 'file');

const Body = ({ at }: { at: Spot<string> }) => {
  const t = useSay();
  const error = useErrorAt(at.place);
  return (
    <Control at={at} label={words.body} hint={words.bodyHint} shown={at.value}>
      <textarea
        class={`govuk-textarea ${error === undefined ? '' : 'govuk-textarea--error'}`}
        id={idOf(at.place)}
        lang="vi"
        rows={14}
        value={at.value}
        aria-describedby={describedBy({ path: at.place, hint: t(words.bodyHint), error })}
        aria-invalid={error !== undefined || undefined}
        onInput={({ currentTarget }) => at.change(() => currentTarget.value)}
      />
    </Control>
  );
};

/** What may stand in braces: a list to read beside the text. */
const Parts = ({ form }: { form: Service['form'] }) => {
  const t = useSay();
  return (
    <details class="govuk-details">
      <summary class="govuk-details__summary">
        <span class="govuk-details__summary-text">{t(words.parts)}</span>
      </summary>
      <ul class="govuk-list">
        {Object.entries(templateParts).map(([name, label]) => (
          <li key={name}>
            <code>{`{${name}}`}</code> {t(label)}
          </li>
        ))}
        {questionsOf(form).map(({ id, label }) => (
          <li key={id}>
            <code>{`{${id}}`}</code> {t(label)}
          </li>
        ))}
      </ul>
    </details>
  );
};

/** The paper as it would read, with the names of questions in the place of answers. */
const Preview = ({ template, form }: { template: Template; form: Service['form'] }) => {
  const t = useSay();
  const names = new Map(questionsOf(form).map(({ id, label }) => [id, label.vi]));
  const valueOf = (name: string) => `‹${ownValue(templateParts, name)?.vi ?? names.get(name) ?? name}›`;
  const line = ({ text, ends }: FilledLine) => `${text}${ends ? `‹${templateParts[ends].vi}›` : ''}`;
  return (
    <section aria-label={t(words.preview)} class="mc-inset" lang="vi">
      <p class="govuk-body">
        <strong>{fillTemplate(template.title, valueOf).map(line).join(' ').toLocaleUpperCase('vi')}</strong>
      </p>
      {fillTemplate(template.body, valueOf).map((each, at) => (
        <p class="govuk-body" key={at}>
          {line(each)}
        </p>
      ))}
      <p class="govuk-body">
        <strong>{template.signedAs.toLocaleUpperCase('vi')}</strong>
      </p>
    </section>
  );
};

/** The number's symbol, and the template a result is printed from, with what it would read like. */
export const ResultTemplatePart = () => {
  const { closed, root } = useEditor();
  const t = useSay();
  const result = inside(root, 'result');
  const at: Spot<Template | undefined> = inside(result, 'template');
  const template = given(at);
  return (
    <>
      <LineControl at={inside(result, 'symbol')} label={words.symbol} hint={words.symbolHint} width={20} optional />
      {template === undefined ? (
        !closed && (
          <p data-place={at.place}>
            <button type="button" class="govuk-button govuk-button--secondary" onClick={() => at.change(() => blank)}>
              {t(words.add)}
            </button>
          </p>
        )
      ) : (
        <div class="mc-inset">
          <LineControl at={inside(template, 'title')} label={words.title} />
          <Body at={inside(template, 'body')} />
          <Parts form={root.value.form} />
          <LineControl at={inside(template, 'signedAs')} label={words.signedAs} />
          <h4 class="govuk-heading-s">{t(words.preview)}</h4>
          <Preview template={template.value} form={root.value.form} />
          {!closed && (
            <button type="button" class="mc-plain" onClick={() => at.change(() => undefined)}>
              {t(words.remove)}
            </button>
          )}
        </div>
      )}
    </>
  );
};
