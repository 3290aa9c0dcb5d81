import { writeFile } from 'node:fs/promises';
import { configJsonSchema } from '../shared/domain/config-problems.ts';
import {
  publishedSchemas,
  schemaFile,
} from '../shared/report/published-schemas.ts';
import { reportSchema } from '../shared/report/report-schema.ts';

/** Writes the published schemas from the types: `npm run schemas`. */
const schemas = {
  'briefed.report.schema.json': reportSchema(),
  'briefed.config.schema.json': configJsonSchema(),
  ...Object.fromEntries(
    Object.entries(publishedSchemas()).map(([name, schema]) => [
      schemaFile(name),
      schema,
    ]),
  ),
};

for (const [name, schema] of Object.entries(schemas)) {
  const file = new URL(name, import.meta.url);
  await writeFile(file, `${JSON.stringify(schema, null, 2)}\n`);
}
