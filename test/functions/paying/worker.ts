/** The functions in a process of their own, so that it can be killed in the middle of one. */
type Asked = { id: number; module: string; event: unknown };
type Handler = (event: unknown, context: unknown) => Promise<unknown>;

const handlers = new Map<string, Promise<{ handler: Handler }>>();

process.on('message', ({ id, module, event }: Asked) => {
  const loaded = handlers.get(module) ?? (import(`#functions/${module}.ts`) as Promise<{ handler: Handler }>);
  handlers.set(module, loaded);
  loaded
    .then(({ handler }) => handler(event, {}))
    .then(
      (reply) => process.send?.({ id, reply: reply ?? null }),
      (error: unknown) => process.send?.({ id, error: String(error) }),
    );
});
process.on('disconnect', () => process.exit());
for (const module of [
  'entry/citizen',
  'entry/pay',
  'entry/callback',
  'entry/officer',
  'entry/cashier',
  'on/every-minute',
  'on/receipts-due',
])
  handlers.set(module, import(`#functions/${module}.ts`) as Promise<{ handler: Handler }>);
await Promise.all(handlers.values());
process.send?.({ ready: true });
export {};
