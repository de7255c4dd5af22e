import type { SupplementItem } from '#shared/dossier/action.ts';
import type { Dossier } from '#shared/dossier/dossier.ts';
import { isOnPaper } from '#shared/dossier/on-paper.ts';
import type { Answers } from '#shared/service/condition.ts';
import { documentsAsked, needsFile } from '#shared/service/documents-asked.ts';
import type { Field } from '#shared/service/form.ts';
import { prune } from '#shared/service/prune.ts';
import { shownPaths } from '#shared/service/shown-paths.ts';
import type { Service } from '#shared/service/service.ts';
import type { Text } from '#shared/words/text.ts';
import { actingWords as words } from '../words/desk-acting.ts';
import type { Say } from '../kit/locale.tsx';

/** What may be asked again, under the heading it stands under in the form; `key` is kind and reference. */
export type ItemGroup = { title: Text; items: { key: string; name: string }[] };

const entriesIn = (answer: Answers[string]): Answers[] => (Array.isArray(answer) ? (answer as Answers[]) : []);

/** A question, and in a repeating group each question of each entry (`members.0.name`). */
const fieldItems = (field: Field, answers: Answers, shown: Map<string, unknown>, t: Say): ItemGroup['items'] => {
  if (field.kind === 'note' || !shown.has(field.id)) return [];
  const whole = { key: `field:${field.id}`, name: t(field.label) };
  if (field.kind !== 'group') return [whole];
  const within = entriesIn(answers[field.id]).flatMap((_, place) =>
    field.fields
      .filter(({ id }) => shown.has(`${field.id}.${place}.${id}`))
      .filter(({ kind }) => kind !== 'note')
      .map(({ id, label }) => ({
        key: `field:${field.id}.${place}.${id}`,
        name: `${t(field.entry)} ${place + 1}: ${t(label)}`,
      })),
  );
  return [whole, ...within];
};

/** Every paper to hand in and every question put on these answers, in the words the applicant reads. */
export const itemGroups = (
  service: Service,
  { caseId, capacity, channel }: Pick<Dossier, 'caseId' | 'capacity' | 'channel'>,
  given: Answers,
  t: Say,
): ItemGroup[] => {
  const { form } = service;
  const answers = form ? prune(form, given) : {};
  const papers = documentsAsked(service, caseId, answers, capacity)
    .flatMap(({ documents }) => documents)
    // Of what is brought on paper also what is only shown.
    .filter((each) => needsFile(each) || (each.mode === 'show-only' && isOnPaper({ channel })))
    .map(({ id, name }) => ({ key: `document:${id}`, name: t(name) }));
  const shown = form ? shownPaths(form, answers) : new Map<string, unknown>();
  const sections = (form?.sections ?? []).map(({ title, fields }) => ({
    title,
    items: fields.flatMap((field) => fieldItems(field, answers, shown, t)),
  }));
  const other = { title: words.askMore, items: [{ key: 'other:other', name: t(words.askOther) }] };
  return [{ title: words.askPapers, items: papers }, ...sections, other].filter(({ items }) => items.length > 0);
};

/** What an item is called; its reference where the form no longer has it. */
export const itemName = (groups: ItemGroup[], { kind, ref }: Pick<SupplementItem, 'kind' | 'ref'>): string =>
  groups.flatMap(({ items }) => items).find(({ key }) => key === `${kind}:${ref}`)?.name ?? ref;
