import { startS3 } from '#infra/local/s3/start-s3.ts';

/** A process to be killed: writes until then, and says on its output what was acknowledged. */
const [dataDir = ''] = process.argv.slice(2);
const s3 = await startS3({
  dataDir,
  credentials: { accessKeyId: 'a', secretAccessKey: 'b' },
  onEvent: () => Promise.reject(new Error('busy')),
});
s3.createBucket('uploads', { versioned: true });
const writer = async (name: string): Promise<never> => {
  for (let n = 0; ; n += 1) {
    const key = `${name}/${n}`;
    const body = Buffer.alloc(20_000 + n, key);
    const { eTag } = await s3.put('uploads', key, body);
    process.stdout.write(`${key} ${eTag}\n`);
  }
};
await Promise.all(['a', 'b', 'c', 'd'].map(writer));
