/** The queues of a desk; each is a key of the table, none is a filter. */
export const deskViews = [
  'new',
  'mine',
  'processing',
  'waiting',
  'due-soon',
  'due-today',
  'overdue',
  'to-apologise',
  'done',
] as const;
export type DeskView = (typeof deskViews)[number];
