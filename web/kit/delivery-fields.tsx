import { holds } from '#shared/service/condition.ts';
import type { Answers } from '#shared/service/condition.ts';
import { deliveryForm } from '#shared/service/delivery-form.ts';
import type { Service } from '#shared/service/service.ts';
import { useSay } from './locale.tsx';
import { ShortField } from './short-field.tsx';

type Props = {
  service: Pick<Service, 'result'>;
  answers: Answers;
  errors: Map<string, string>;
  onChange: (answers: Answers) => void;
};

/** How the result is to be received: the ways the service offers, and by post where to and to whom. */
export const DeliveryFields = ({ service, answers, errors, onChange }: Props) => {
  const t = useSay();
  return (
    <>
      {deliveryForm(service).sections.map(({ id, title, fields }) => (
        <section key={id}>
          <h2 class="govuk-heading-m">{t(title)}</h2>
          {fields
            .filter((field) => !field.showIf || holds(field.showIf, answers))
            .map((field) => (
              <ShortField
                key={field.id}
                field={field}
                path={`delivery.${field.id}`}
                value={answers[field.id]}
                answers={answers}
                error={errors.get(`delivery.${field.id}`)}
                onAnswer={(answer) => onChange({ ...answers, [field.id]: answer })}
              />
            ))}
        </section>
      ))}
    </>
  );
};
