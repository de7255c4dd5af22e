import { existsSync, readFileSync, statSync } from 'node:fs';
import { Calendar } from '#shared/calendar/calendar.ts';
import { Policy } from '#shared/dossier/policy.ts';
import type { ExampleSetting } from '#shared/service/run-example.ts';
import { serviceCheckWords as words } from '#shared/words/service-check.ts';
import { say } from '#shared/words/text.ts';
import type { Locale, Text } from '#shared/words/text.ts';
import { checkServices } from './check-services.ts';

const given = process.argv.slice(2);
const locale: Locale = given.includes('--en') ? 'en' : 'vi';
const [command, folder = ''] = given.filter((each) => !each.startsWith('--'));

const seeded = (name: string): unknown => JSON.parse(readFileSync(new URL(`seed/${name}`, import.meta.url), 'utf8'));

/** The calendar, settings and areas of the seed: examples are judged by them, whatever folder they are in. */
const setting = (): ExampleSetting => ({
  calendar: Calendar.parse(seeded('calendar.json')),
  policy: Policy.parse(seeded('policy.json')),
  areas: seeded('areas.json') as NonNullable<ExampleSetting['areas']>,
});

const print = (line: string): void => {
  process.stdout.write(`${line}\n`);
};

const stop = (text: Text, values: Record<string, string> = {}): void => {
  process.stderr.write(`${say(text, locale, values)}\n`);
  process.exitCode = 2;
};

const check = (): void => {
  const { services, examples, problems } = checkServices(folder, setting());
  if (services === 0) {
    stop(words.empty, { folder });
    return;
  }
  for (const { file, place, message } of problems)
    print(say(place === '' ? words.problem : words.placedProblem, locale, { file, place, message: message[locale] }));
  print(
    say(problems.length === 0 ? words.fine : words.faulty, locale, { services, examples, problems: problems.length }),
  );
  process.exitCode = problems.length === 0 ? 0 : 1;
};

const isFolder = existsSync(folder) && statSync(folder).isDirectory();
if (command !== 'check' || folder === '') stop(words.usage);
else if (isFolder) check();
else stop(words.empty, { folder });
