import type { AreaName } from '../service/answer-in-words.ts';

type Area = { code: string; name: string };

/** Provinces and their communes. */
export type Areas = { provinces: (Area & { communes: Area[] })[] };

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
