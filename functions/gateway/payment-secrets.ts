import type { SecretsManagerClient } from '@aws-sdk/client-secrets-manager';

/** A rotated secret is believed that long after; milliseconds. */
const freshFor = 3 * 60_000;
/** Whoever invents terminals must not fill the memory. */
const mostKept = 200;

/** Loaded by the first payment only. */
const openClient = async (): Promise<SecretsManagerClient> => {
  const { SecretsManagerClient: Client } = await import('@aws-sdk/client-secrets-manager');
  return new Client({});
};

/**
 * The secrets a provider gave for its terminals, from Secrets Manager: `<folder>/<provider>/<terminal>`, plain text. Undefined where there is none; an error
 * where none can be read just now. Kept with the container for three minutes. The name of a terminal must have been checked: it becomes part of a name.
 */
export const paymentSecrets = (folder: string, open = openClient) => {
  let client: Promise<SecretsManagerClient> | undefined;
  const kept = new Map<string, { until: number; secret: Promise<string | undefined> }>();

  const read = async (SecretId: string): Promise<string | undefined> => {
    client ??= open();
    const [{ GetSecretValueCommand }, secrets] = await Promise.all([import('@aws-sdk/client-secrets-manager'), client]);
    try {
      const { SecretString } = await secrets.send(new GetSecretValueCommand({ SecretId }));
      return SecretString === '' ? undefined : SecretString;
    } catch (error) {
      if (error instanceof Error && error.name === 'ResourceNotFoundException') return undefined;
      throw error;
    }
  };

  return (provider: string) =>
    (terminal: string): Promise<string | undefined> => {
      const name = `${folder}/${provider}/${terminal}`;
      const held = kept.get(name);
      if (held && held.until > performance.now()) return held.secret;
      if (kept.size >= mostKept) kept.clear();
      const secret = read(name);
      kept.set(name, { until: performance.now() + freshFor, secret });
      secret.catch(() => kept.delete(name));
      return secret;
    };
};
