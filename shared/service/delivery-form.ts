import type { Delivery } from '../dossier/delivery.ts';
import type { Violation } from '../errors.ts';
import { deliveryWords as words } from '../words/delivery.ts';
import type { Answers } from './condition.ts';
import type { Field } from './form.ts';
import type { Service } from './service.ts';
import { violations } from './violations.ts';

type Offering = Pick<Service, 'result'>;
type Question = Extract<Field, { kind: 'one-of' | 'text' | 'phone' }>;

const byPost = { field: 'way', compare: 'is', value: 'post' } as const;

const questionsFor = ({ result }: Offering): Question[] => [
  {
    ...{ kind: 'one-of', id: 'way', label: words.way, required: true },
    choices: result.delivery.map((way) => ({ value: way, label: words[way] })),
  },
  {
    ...{ kind: 'text', id: 'address', label: words.address, help: words.addressHelp },
    ...{ required: true, showIf: byPost, maxLength: 300 },
  },
  { kind: 'text', id: 'name', label: words.name, required: false, showIf: byPost, maxLength: 200 },
  { kind: 'phone', id: 'phone', label: words.phone, required: false, showIf: byPost },
];

/** How the result is to be received, asked as a form of its own: the same controls, the same checks. */
export const deliveryForm = (service: Offering) => ({
  sections: [{ id: 'delivery', title: words.title, fields: questionsFor(service) }],
});

/** Is there anything to ask? Not where the one way offered needs no address. */
export const asksDelivery = ({ result: { delivery } }: Offering): boolean =>
  delivery.length > 1 || delivery.includes('post');

/** What stands there before anybody chose: what was filed online comes back online, what was handed in is fetched where it was, as far as offered. */
export const firstDelivery = ({ result: { delivery } }: Offering, filed: 'online' | 'counter'): Delivery => ({
  way: delivery.includes(filed) ? filed : (delivery[0] ?? 'counter'),
});

const text = (value: unknown): string | undefined =>
  typeof value === 'string' && value.trim() !== '' ? value : undefined;

/** What is sent of it: an address only by post. */
export const deliveryFrom = (answers: Answers): Delivery => {
  const way = answers.way === 'post' || answers.way === 'online' ? answers.way : 'counter';
  if (way !== 'post') return { way };
  const to = { address: text(answers.address), name: text(answers.name), phone: text(answers.phone) };
  return { way, ...Object.fromEntries(Object.entries(to).filter(([, value]) => value !== undefined)) };
};

/** What is wrong with it: a way that is not offered, by post no address; paths begin with `delivery.`. The same in browser and function. */
export const deliveryViolations = (service: Offering, delivery: Delivery, today: string): Violation[] =>
  violations(deliveryForm(service), delivery, { today }).map((each) => ({ ...each, path: `delivery.${each.path}` }));
