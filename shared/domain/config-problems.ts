import * as z from 'zod';
import { Config } from './config.ts';

type Path = readonly PropertyKey[];

/**
 * Answers what is wrong with a configuration, one line a problem: the key, the
 * value that stands there and what is allowed. Empty means it is sound.
 */
export function configProblems(input: unknown): string[] {
  const parsed = Config.safeParse(input);
  if (parsed.success) {
    return [];
  }
  return parsed.error.issues.flatMap((issue) => describe(issue, input));
}

/** The JSON Schema of `briefed.config.json`, for editors. */
export function configJsonSchema(): z.core.JSONSchema.BaseSchema {
  return z.toJSONSchema(Config, { io: 'input', target: 'draft-7' });
}

function describe(issue: z.core.$ZodIssue, input: unknown): string[] {
  if (issue.code === 'unrecognized_keys') {
    const known = Object.keys(schemaAt(issue.path).properties ?? {});
    return issue.keys.map(
      (key) =>
        `${keyOf([...issue.path, key])} is not a known key; allowed: ${known.join(', ')}`,
    );
  }
  const value = valueAt(issue.path, input);
  const said =
    value === undefined ? 'is missing' : `is ${shorten(JSON.stringify(value))}`;
  const allowed =
    issue.code === 'custom' ? issue.message : allowedAt(issue.path);
  return [`${keyOf(issue.path)} ${said}; allowed: ${allowed}`];
}

function allowedAt(path: Path): string {
  const schema = schemaAt(path);
  // Words of ours say what a pattern means.
  if (schema.description && schema.pattern) return schema.description;
  const said = [
    schema.description,
    schema.enum?.join(', ') ?? schema.type,
    limits(schema),
    schema.pattern && `matching ${schema.pattern}`,
    schema.format === 'uri' && 'such as https://www.example.com/',
    schema.minItems && `with at least ${schema.minItems} entry`,
    schema.minLength && `of at least ${schema.minLength} character`,
  ];
  return (
    said.filter(Boolean).join(' ') ||
    (schema.anyOf ?? []).map((one) => allowedOf(one)).join(' or ')
  );
}

function allowedOf(schema: unknown): string {
  const { enum: values, const: value } = Schema.parse(schema);
  return values?.join(', ') ?? JSON.stringify(value) ?? '';
}

function limits({ minimum, maximum }: Schema): string | undefined {
  if (minimum === undefined) {
    return undefined;
  }
  return maximum === undefined || maximum === Number.MAX_SAFE_INTEGER
    ? `from ${minimum}`
    : `from ${minimum} to ${maximum}`;
}

/** What of a JSON Schema node says what is allowed. */
const Schema = z.looseObject({
  description: z.string().optional(),
  type: z.string().optional(),
  enum: z.array(z.string()).optional(),
  const: z.unknown().optional(),
  minimum: z.number().optional(),
  maximum: z.number().optional(),
  minItems: z.number().optional(),
  minLength: z.number().optional(),
  pattern: z.string().optional(),
  format: z.string().optional(),
  properties: z.record(z.string(), z.unknown()).optional(),
  items: z.unknown().optional(),
  anyOf: z.array(z.unknown()).optional(),
});
type Schema = z.infer<typeof Schema>;

function schemaAt(path: Path): Schema {
  let schema = Schema.parse(configJsonSchema());
  for (const key of path) {
    const next =
      typeof key === 'number' ? schema.items : schema.properties?.[String(key)];
    schema = Schema.parse(next ?? {});
  }
  return schema;
}

function valueAt(path: Path, input: unknown): unknown {
  let value = input;
  for (const key of path) {
    const entries: Iterable<readonly [string, unknown]> =
      typeof value === 'object' && value !== null ? Object.entries(value) : [];
    value = new Map(entries).get(String(key));
  }
  return value;
}

function keyOf(path: Path): string {
  const text = path
    .map((key) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`))
    .join('');
  return text.replace(/^\./, '') || 'the file';
}

function shorten(text: string): string {
  return text.length > 80 ? `${text.slice(0, 77)}…` : text;
}
