import { randomUUID } from 'node:crypto';
import { DatabaseSync } from 'node:sqlite';
import * as z from 'zod';

const Mail = z.object({
  id: z.string(),
  /** Milliseconds, by the portal's clock. */
  at: z.number(),
  channel: z.enum(['email', 'sms']),
  /** Addresses separated by `, `, or one phone number. */
  to: z.string(),
  /** Empty for SMS. */
  subject: z.string(),
  /** As plain text. */
  body: z.string(),
});

/** A message that would have left the portal. */
export type Mail = z.infer<typeof Mail>;

/** What has been sent, in a file. */
export type MailStore = {
  readonly add: (mail: Omit<Mail, 'id' | 'at'>) => Mail;
  /** Newest first. */
  readonly list: () => Mail[];
  readonly close: () => void;
};

/** Opens the file; `now` dates what comes in. */
export const openMailStore = (file: string, now: () => number): MailStore => {
  const sqlite = new DatabaseSync(file);
  sqlite.exec(`
    PRAGMA journal_mode = WAL;
    CREATE TABLE IF NOT EXISTS mail (
      seq INTEGER PRIMARY KEY AUTOINCREMENT, id TEXT NOT NULL, at INTEGER NOT NULL, channel TEXT NOT NULL,
      "to" TEXT NOT NULL, subject TEXT NOT NULL, body TEXT NOT NULL);
  `);
  const insert = sqlite.prepare('INSERT INTO mail (id, at, channel, "to", subject, body) VALUES (?, ?, ?, ?, ?, ?)');
  const all = sqlite.prepare('SELECT id, at, channel, "to", subject, body FROM mail ORDER BY seq DESC');
  return {
    add: ({ channel, to, subject, body }) => {
      const mail = { id: randomUUID(), at: now(), channel, to, subject, body };
      insert.run(mail.id, mail.at, channel, to, subject, body);
      return mail;
    },
    list: () => all.all().map((row) => Mail.parse(row)),
    close: () => sqlite.close(),
  };
};
