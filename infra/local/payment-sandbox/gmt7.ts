const ahead = 7 * 60 * 60 * 1000;

/** An instant (ms) as VNPay writes it: yyyyMMddHHmmss in GMT+7. */
export const stampOf = (at: number): string => new Date(at + ahead).toISOString().replaceAll(/\D/g, '').slice(0, 14);

/** The instant (ms) of such a stamp; undefined for what is no time. */
export const instantOf = (stamp: string): number | undefined => {
  const parts = /^(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)$/.exec(stamp)?.slice(1);
  if (!parts) return undefined;
  const [year, month, day, hour, minute, second] = parts;
  const at = Date.parse(`${year}-${month}-${day}T${hour}:${minute}:${second}+07:00`);
  return Number.isFinite(at) && stampOf(at) === stamp ? at : undefined;
};
