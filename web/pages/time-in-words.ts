import type { Service, TimeLimit } from '#shared/service/service.ts';
import { fill, say } from '#shared/words/text.ts';
import type { Locale, Text } from '#shared/words/text.ts';
import { timeUnitWords } from '#shared/words/service-facts.ts';
import { servicePageWords as words } from '../words/service-page.ts';

const saysTheHour = ({ vi }: Text, cutOff: string) => vi.includes(`${Number(cutOff.slice(0, 2))} giờ`);

/** The last one, where those before it are for some dossiers only. */
const isForTheRest = (limit: TimeLimit, { timeLimits }: Service) =>
  timeLimits.length > 1 && limit.cases === undefined && limit.when === undefined;

const limitInWords = (limit: TimeLimit, service: Service, locale: Locale): string => {
  const asWritten = say(limit.asWritten, locale);
  const promised =
    limit.committed === undefined
      ? asWritten
      : say(words.committed, locale, {
          asWritten,
          committed: say(fill(timeUnitWords[limit.unit], { value: limit.committed }), locale),
        });
  const cases = service.cases.filter(({ id }) => limit.cases?.includes(id)).map(({ name }) => say(name, locale));
  const late =
    limit.cutOff === undefined || saysTheHour(limit.asWritten, limit.cutOff)
      ? ''
      : `. ${say(words.cutOff, locale, { hour: limit.cutOff })}`;
  const whose = isForTheRest(limit, service) ? [say(words.otherCases, locale)] : cases;
  return `${whose.length === 0 ? '' : `${whose.join('; ')}: `}${promised}${late}`;
};

/** The time limits as the law words them, with what the province promises; units are never converted. */
export const timesInWords = (service: Service, locale: Locale): string[] => [
  ...new Set(service.timeLimits.map((limit) => limitInWords(limit, service, locale))),
];
