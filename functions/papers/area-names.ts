import type { AreaName } from '#shared/service/answer-in-words.ts';
import type { Areas } from '../areas.ts';

/** Codes of provinces and communes in words; an unknown one stays as it is. */
export const areaNames = ({ provinces }: Areas): AreaName => {
  const names = new Map(
    provinces.flatMap(({ code, name, communes }) => [
      [code, name] as const,
      ...communes.map((each) => [each.code, each.name] as const),
    ]),
  );
  return (code) => names.get(code) ?? code;
};
