/** What a record itself holds at a key; never what every object has (`constructor`, `valueOf`), for keys that someone may have typed. */
export const ownValue = <Value>(record: Readonly<Record<string, Value>>, key: string): Value | undefined =>
  Object.hasOwn(record, key) ? record[key] : undefined;
