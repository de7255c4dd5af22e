import type { Service } from '../service.ts';
import { definitionError } from './definition-error.ts';
import type { DefinitionError } from './definition-error.ts';

const when = (isWrong: boolean, ...error: Parameters<typeof definitionError>): DefinitionError[] =>
  isWrong ? [definitionError(...error)] : [];

/** In each case that costs something, is there something to pay online? */
const isPayableOnline = ({ fee, cases }: Service): boolean =>
  cases.every(({ id }) => {
    const lines = fee.lines.filter((line) => line.cases?.includes(id) ?? true);
    return lines.length === 0 || lines.some(({ channels }) => channels?.includes('online') ?? true);
  });

const checkMode = ({ onlineMode, result: { delivery } }: Service, online: boolean): DefinitionError[] => {
  if (onlineMode === 'thong-tin') return when(online, 'mode-files-online', 'onlineMode');
  if (onlineMode === 'mot-phan') return [];
  const comesHome = delivery.includes('online') || delivery.includes('post');
  return [
    ...when(!online, 'mode-not-online', 'channels'),
    ...when(!comesHome, 'mode-result-at-counter', 'result.delivery'),
  ];
};

/**
 * The level and mode claimed are what is really offered: levels 1–2 inform, 3 is filed online, 4 also paid online, whose result may come
 * online, by post or in person (NĐ 43/2011 Đ3.4); toàn trình is filed online and its result comes online or by post (NĐ 42/2022).
 */
export const checkLevel = (service: Service): DefinitionError[] => {
  const { level, form, channels } = service;
  const online = channels.some(({ channel }) => channel === 'online');
  return [
    ...when(level >= 3 && !online, 'level-not-online', 'channels', { level }),
    ...when(level <= 2 && online, 'level-files-online', 'channels', { level }),
    ...when(level <= 2 && form !== undefined, 'form-not-filed', 'form', { level }),
    ...when(level === 4 && !isPayableOnline(service), 'level-4-not-payable', 'fee'),
    ...checkMode(service, online),
  ];
};
