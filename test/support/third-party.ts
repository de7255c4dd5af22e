import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

type Locked = { version: string; dev?: boolean; optional?: boolean; devOptional?: boolean; license?: string };

const root = fileURLToPath(new URL('../../', import.meta.url));
const read = (file: string): unknown => JSON.parse(readFileSync(join(root, file), 'utf8'));

/** Packages that state none in their manifest, read by a person in the text they ship. */
const readByHand: Record<string, string> = { 'png-js': 'MIT' };

/** The licence a package states, and its text where it ships one. */
const licenceOf = (place: string) => {
  const manifest = read(join(place, 'package.json')) as { license?: string; name: string };
  const texts = readdirSync(join(root, place))
    .filter((name) => /^(licen[cs]e|copying|ofl)/i.test(name))
    .map((file) =>
      readFileSync(join(root, place, file), 'utf8')
        .trim()
        .replaceAll('\r\n', '\n'),
    );
  return {
    name: manifest.name,
    licence: manifest.license ?? readByHand[manifest.name] ?? 'see text',
    text: texts.length === 0 ? undefined : texts.join('\n\n'),
  };
};

/** Packages whose code or fonts reach a Lambda bundle or a browser: the production tree of the lock file. */
const shipped = () => {
  const { packages } = read('package-lock.json') as { packages: Record<string, Locked> };
  return Object.entries(packages)
    .filter(
      ([place, entry]) => place !== '' && entry.dev !== true && entry.optional !== true && entry.devOptional !== true,
    )
    .filter(([place]) => existsSync(join(root, place, 'package.json')))
    .map(([place, { version }]) => ({ ...licenceOf(place), version }))
    .sort((a, b) => a.name.localeCompare(b.name, 'en'));
};

/** THIRD_PARTY_NOTICES.md: every shipped package with its licence, equal texts printed once. */
export const thirdPartyNotices = (): string => {
  const all = shipped();
  const texts = new Map<string, string[]>();
  for (const { name, version, licence, text } of all) {
    const key = text ?? `${licence} (the package ships no text of its own)`;
    texts.set(key, [...(texts.get(key) ?? []), `${name} ${version}`]);
  }
  const table = all.map(({ name, version, licence }) => `| ${name} | ${version} | ${licence} |`);
  const parts = [...texts].map(([text, names]) => `## ${names.join(', ')}\n\n\`\`\`text\n${text}\n\`\`\``);
  return [
    '# Third-party notices',
    '',
    'Made by `npm run generate` from the lock file: what reaches a Lambda bundle or a browser.',
    '',
    '| package | version | licence |',
    '| --- | --- | --- |',
    ...table,
    '',
    parts.join('\n\n'),
    '',
  ].join('\n');
};

/** Licences this project accepts in what it ships. */
export const acceptedLicences = [
  'Apache-2.0',
  'MIT',
  'ISC',
  '0BSD',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'OFL-1.1',
  'MPL-2.0',
  'BlueOak-1.0.0',
  '(MIT OR Apache-2.0)',
  '(MIT AND Zlib)',
  'MIT AND OFL-1.1',
  'Unlicense',
  'Zlib',
];

/** The shipped packages whose licence is not accepted. */
export const unacceptedLicences = (): string[] =>
  shipped()
    .filter(({ licence }) => !acceptedLicences.includes(licence))
    .map(({ name, licence }) => `${name}: ${licence}`);
