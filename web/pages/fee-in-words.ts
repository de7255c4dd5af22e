import { bandInWords } from '#shared/service/band-in-words.ts';
import type { FeeExemption, FeeLine, FeeScope } from '#shared/service/fee.ts';
import type { Service } from '#shared/service/service.ts';
import { capacityWords } from '#shared/words/definition-values.ts';
import { formatDate, formatMoney } from '#shared/words/format.ts';
import { labelInSentence } from '#shared/words/in-sentence.ts';
import { channelShort } from '#shared/words/service-facts.ts';
import { say } from '#shared/words/text.ts';
import type { Locale, Text } from '#shared/words/text.ts';
import { servicePageWords as words } from '../words/service-page.ts';

type Amount = FeeLine['amount'];
type AmountOf<Kind extends Amount['kind']> = Extract<Amount, { kind: Kind }>;

/** What a fee names besides itself: the agencies by id, the questions by id. */
export type FeeNames = { agencies?: ReadonlyMap<string, Text>; service?: Pick<Service, 'form' | 'documents' | 'fee'> };

const capped = (cap: number | undefined, text: Text, locale: Locale): string[] =>
  cap === undefined ? [] : [say(text, locale, { money: formatMoney(cap, locale) })];

const perItem = ({ dong, unit, from, cap }: AmountOf<'per-item'>, locale: Locale): string => {
  const values = { money: formatMoney(dong, locale), unit: say(unit, locale), from };
  const each = say(from > 1 ? words.perItemFrom : words.perItem, locale, values);
  return [each, ...capped(cap, words.capInAll, locale)].join('; ');
};

const perPage = ({ tiers, cap }: AmountOf<'per-page'>, locale: Locale): string => {
  const steps = tiers.map(({ upTo, dong }) => {
    const money = formatMoney(dong, locale);
    return upTo === undefined ? say(words.perPage, locale, { money }) : say(words.perPageUpTo, locale, { money, upTo });
  });
  return [...steps, ...capped(cap, words.cap, locale)].join('; ');
};

const byBand = ({ bands, unit }: AmountOf<'band'>, locale: Locale): string =>
  bands.map(({ dong }, at) => `${bandInWords(bands, at, unit, locale)}: ${formatMoney(dong, locale)}`).join('; ');

const amountInWords = (amount: Amount, locale: Locale): string => {
  if (amount.kind === 'fixed') return formatMoney(amount.dong, locale);
  if (amount.kind === 'band') return byBand(amount, locale);
  return amount.kind === 'per-item' ? perItem(amount, locale) : perPage(amount, locale);
};

const placesInWords = (
  { field, communes }: NonNullable<FeeScope['places']>,
  { service }: FeeNames,
  locale: Locale,
): string => {
  const question = service?.form?.sections.flatMap(({ fields }) => fields).find(({ id }) => id === field);
  return say(words.atPlaces, locale, {
    count: communes.length,
    question: question ? say(labelInSentence(question.label), locale) : field,
  });
};

/** For whom, where, on which channel, and from when until when. */
const scopeInWords = (scope: FeeScope, names: FeeNames, locale: Locale): string[] => {
  const { channels, capacities, agencyIds, places, validFrom, validTo } = scope;
  const listed = (texts: Text[]) => texts.map((text) => say(text, locale)).join(', ');
  return [
    channels && say(words.onlyOn, locale, { channels: listed(channels.map((each) => channelShort[each])) }),
    capacities &&
      say(words.onlyBy, locale, { capacities: listed(capacities.map((each) => labelInSentence(capacityWords[each]))) }),
    agencyIds &&
      say(words.onlyAt, locale, {
        agencies: listed(agencyIds.map((id) => names.agencies?.get(id) ?? { vi: id, en: id })),
      }),
    places && placesInWords(places, names, locale),
    validFrom && say(words.from, locale, { date: formatDate(validFrom, locale) }),
    validTo && say(words.until, locale, { date: formatDate(validTo, locale) }),
  ].filter((part) => part !== undefined);
};

/** One fee line as a reader needs it: how much, then for whom and where, on which channel, until when. */
export const feeParts = (line: FeeLine, locale: Locale, names: FeeNames = {}): string[] => [
  amountInWords(line.amount, locale),
  ...scopeInWords(line, names, locale),
];

/** One exemption as a reader needs it: how much less, then of what, for whom, and what proves it. */
export const exemptionParts = (exemption: FeeExemption, locale: Locale, names: FeeNames = {}): string[] => {
  const { percent, lines, evidence } = exemption;
  const of = names.service?.fee.lines.filter(({ id }) => lines?.includes(id)).map(({ name }) => say(name, locale));
  const proof = names.service?.documents.find(({ id }) => id === evidence)?.name;
  return [
    percent === 100 ? say(words.exempt, locale) : say(words.reduced, locale, { percent }),
    ...(of === undefined || of.length === 0 ? [] : [say(words.ofLines, locale, { lines: of.join('; ') })]),
    ...scopeInWords(exemption, names, locale),
    ...(proof ? [say(words.proof, locale, { document: say(labelInSentence(proof), locale) })] : []),
  ];
};
