import type { Service } from '#shared/service/service.ts';
import { fold } from '#shared/words/fold.ts';
import { randomFrom } from '#test/crash/random.ts';
import { acts, cases, fields, objects } from './procedure-words.ts';

const slug = (text: string): string => fold(text).replaceAll(' ', '-').slice(0, 70).replace(/-$/, '');

const lower = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

/** Each field as often as its weight. */
const drawn = fields.flatMap((field) => Array.from({ length: field.weight }, () => field));

const levels = ['province', 'province', 'province', 'commune', 'commune', 'district'] as const;

/**
 * So many services that differ as a province's do: names made of what is done, to what, in which case; their bodies those of the given ones.
 * The same for the same seed.
 */
export const generatedServices = (count: number, templates: readonly Service[], seed = 20261123): Service[] => {
  const random = randomFrom(seed);
  const one = <Item>(items: readonly Item[]): Item => items[random.below(items.length)]!;
  const made = new Map<string, Service>();
  while (made.size < count) {
    const [act, object, given, field, template] = [one(acts), one(objects), one(cases), one(drawn), one(templates)];
    const name = {
      vi: `${act.vi} ${object.vi} ${given.vi}`.trim(),
      en: `${act.en} ${object.en} ${given.en}`.trim(),
    };
    const id = slug(`${name.vi} ${field.name.vi}`);
    if (made.has(id)) continue;
    const days = 2 + random.below(40);
    const summary = {
      vi: `Dành cho việc ${lower(name.vi)} thuộc lĩnh vực ${lower(field.name.vi)}; giải quyết trong ${days} ngày làm việc.`,
      en: `For the ${lower(name.en)} in the field of ${lower(field.name.en)}; decided in ${days} working days.`,
    };
    made.set(id, {
      ...template,
      id,
      code: `${1 + random.below(3)}.${String(100_000 + made.size).padStart(6, '0')}`,
      name,
      summary,
      field: { id: slug(field.name.vi), name: field.name },
      keywords: [object.vi, lower(field.name.en)],
      administrativeLevel: one(levels),
    });
  }
  return [...made.values()];
};
