import { useEffect, useState } from 'preact/hooks';
import type { Definition } from '#shared/api/admin-views.ts';
import type { DefinitionError } from '#shared/service/definition/definition-error.ts';
import { writtenService } from '#shared/service/definition/written-service.ts';
import { runExample } from '#shared/service/run-example.ts';
import type { ExampleRun } from '#shared/service/run-example.ts';
import type { Service } from '#shared/service/service.ts';
import { useRules } from './use-rules.ts';

/** What the rules say of a definition: everything wrong by place, and what came of each example dossier. */
export type Judged = {
  errors: DefinitionError[];
  /** The service, once its shape is whole. */
  service: Service | undefined;
  outcomes: ReadonlyMap<string, ExampleRun>;
  /** Examples that did not come out as expected. */
  red: number;
};

const nothing: Judged = { errors: [], service: undefined, outcomes: new Map(), red: 0 };

/** Milliseconds without typing before all is judged again. */
const pause = 250;

/** Judges the definition and runs its examples at every change, with the server's own functions. */
export const useJudged = (definition: Definition): Judged => {
  const rules = useRules();
  const [judged, setJudged] = useState<Judged>(nothing);
  useEffect(() => {
    const timer = setTimeout(() => {
      const { service, errors } = writtenService(definition);
      const outcomes = new Map(
        service && rules ? service.examples.map((each) => [each.id, runExample(service, each, rules)] as const) : [],
      );
      setJudged({
        errors,
        service,
        outcomes,
        red: [...outcomes.values()].filter(({ passes }) => !passes).length,
      });
    }, pause);
    return () => clearTimeout(timer);
  }, [definition, rules]);
  return judged;
};
