/** The functions in a process of their own, so that it can be killed in the middle of one. */
type Asked = { id: number; module: string; event: unknown };
type Handler = (event: unknown, context: unknown) => Promise<unknown>;
type Loaded = Promise<{ handler: Handler }>;

// Each is named as a literal: the worker is bundled with what it runs, as functions are when deployed.
const atOnce: Record<string, Promise<unknown>> = {
  'entry/citizen': import('#functions/entry/citizen.ts'),
  'entry/pay': import('#functions/entry/pay.ts'),
  'entry/callback': import('#functions/entry/callback.ts'),
  'entry/officer': import('#functions/entry/officer.ts'),
  'entry/cashier': import('#functions/entry/cashier.ts'),
  'on/every-minute': import('#functions/on/every-minute.ts'),
  'on/receipts-due': import('#functions/on/receipts-due.ts'),
};
const whenAsked: Record<string, () => Promise<unknown>> = {
  'entry/admin': () => import('#functions/entry/admin.ts'),
  'entry/public': () => import('#functions/entry/public.ts'),
  'entry/citizen-paper': () => import('#functions/entry/citizen-paper.ts'),
  'entry/officer-paper': () => import('#functions/entry/officer-paper.ts'),
  'entry/public-paper': () => import('#functions/entry/public-paper.ts'),
  'on/money-night': () => import('#functions/on/money-night.ts'),
};
const load = async (module: string): Loaded => {
  const loaded = atOnce[module] ?? whenAsked[module]?.();
  if (!loaded) throw new Error(`${module} is not among the functions of this worker`);
  return loaded as Loaded;
};

process.on('message', ({ id, module, event }: Asked) => {
  load(module)
    .then(({ handler }) => handler(event, {}))
    .then(
      (reply) => process.send?.({ id, reply: reply ?? null }),
      (error: unknown) => process.send?.({ id, error: String(error) }),
    );
});
process.on('disconnect', () => process.exit());
void Promise.all(Object.values(atOnce)).then(() => process.send?.({ ready: true }));
