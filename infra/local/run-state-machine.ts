import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { StateMachine } from 'aws-local-stepfunctions';
import * as z from 'zod';
import type { LocalHandlers } from './local-handlers.ts';

/** The definition that `cdk synth` emits, as `npm run definition` writes it. */
export const definitionPath = join(import.meta.dirname, 'state-machine.json');

type Definition = ConstructorParameters<typeof StateMachine>[0];

/** The engine checks the rest of the definition itself. */
const Definition = z.custom<Definition>(
  (value) => z.object({ States: z.looseObject({}) }).safeParse(value).success,
);

/** What Step Functions hands to Lambda. */
const Invocation = z.object({ Payload: z.unknown() });

/** Runs the night's state machine in this process; answers its output. */
export async function runStateMachine(
  input: { readonly siteId: string; readonly asOf?: string | undefined },
  handlers: LocalHandlers,
): Promise<unknown> {
  const definition = Definition.parse(
    JSON.parse(await readFile(definitionPath, 'utf8')),
  );
  const machine = new StateMachine(definition, {
    validationOptions: { checkArn: false },
  });
  const { result } = machine.run(asJson(input), {
    overrides: {
      taskResourceLocalHandlers: Object.fromEntries(
        Object.entries(handlers).map(([state, handler]) => [
          state,
          async (parameters: unknown) => ({
            Payload: asJson(
              await handler(Invocation.parse(parameters).Payload),
            ),
          }),
        ]),
      ),
    },
  });
  try {
    return await result;
  } catch (error) {
    // The engine wraps what the step threw.
    throw error instanceof Error && error.cause instanceof Error
      ? error.cause
      : error;
  }
}

const Json = z.json();

/** Between two steps there is only JSON, here as there. */
function asJson(value: unknown): z.infer<typeof Json> {
  return Json.parse(JSON.parse(JSON.stringify(value)));
}
