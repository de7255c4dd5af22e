import { DatabaseSync } from 'node:sqlite';
import type { Adapter, AdapterPayload } from 'oidc-provider';
import type { PoolName } from './demo-people.ts';

/** What the identity providers must not forget: sessions, grants, codes and refresh tokens, written through to disk. */
export type SignInStore = {
  /** Where the provider of a pool keeps its models. */
  readonly adapterOf: (pool: PoolName) => (model: string) => Adapter;
  readonly close: () => void;
};

const layout = `PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA busy_timeout = 2000;
  CREATE TABLE IF NOT EXISTS kept (
    pool TEXT NOT NULL, model TEXT NOT NULL, id TEXT NOT NULL, expires INTEGER, payload TEXT NOT NULL,
    PRIMARY KEY (pool, model, id)
  );
  CREATE INDEX IF NOT EXISTS kept_by_grant ON kept (pool, payload ->> 'grantId')`;

const live = '(expires IS NULL OR expires > ?)';

const payloadIn = (row: Record<string, unknown> | undefined): AdapterPayload | undefined =>
  typeof row?.payload === 'string' ? (JSON.parse(row.payload) as AdapterPayload) : undefined;

/** Opens the store kept in `file`, without what has expired (on the real clock). */
export const openSignInStore = (file: string): SignInStore => {
  const sqlite = new DatabaseSync(file);
  sqlite.exec(layout);
  sqlite.prepare(`DELETE FROM kept WHERE NOT ${live}`).run(Date.now());
  const of = 'pool = ? AND model = ?';
  const put = sqlite.prepare('INSERT OR REPLACE INTO kept (pool, model, id, expires, payload) VALUES (?, ?, ?, ?, ?)');
  const byId = sqlite.prepare(`SELECT payload FROM kept WHERE ${of} AND id = ? AND ${live}`);
  const byField = sqlite.prepare(`SELECT payload FROM kept WHERE ${of} AND payload ->> ? = ? AND ${live}`);
  const use = sqlite.prepare(
    `UPDATE kept SET payload = json_set(payload, '$.consumed', unixepoch()) WHERE ${of} AND id = ?`,
  );
  const drop = sqlite.prepare(`DELETE FROM kept WHERE ${of} AND id = ?`);
  const dropGrant = sqlite.prepare("DELETE FROM kept WHERE pool = ? AND payload ->> 'grantId' = ?");
  return {
    adapterOf: (pool) => (model) => {
      const search = (field: string, value: string) =>
        Promise.resolve(payloadIn(byField.get(pool, model, field, value, Date.now())));
      return {
        upsert: async (id, payload, seconds = 0) => {
          const expires = seconds > 0 ? Date.now() + seconds * 1000 : null;
          put.run(pool, model, id, expires, JSON.stringify(payload));
          return Promise.resolve();
        },
        find: (id) => Promise.resolve(payloadIn(byId.get(pool, model, id, Date.now()))),
        findByUserCode: (userCode) => search('userCode', userCode),
        findByUid: (uid) => search('uid', uid),
        consume: async (id) => {
          use.run(pool, model, id);
          return Promise.resolve();
        },
        destroy: async (id) => {
          drop.run(pool, model, id);
          return Promise.resolve();
        },
        revokeByGrantId: async (grantId) => {
          dropGrant.run(pool, grantId);
          return Promise.resolve();
        },
      };
    },
    close: () => sqlite.close(),
  };
};
