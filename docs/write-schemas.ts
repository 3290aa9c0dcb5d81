import { writeFile } from 'node:fs/promises';
import { configJsonSchema } from '../shared/domain/config-problems.ts';
import { reportSchema } from '../shared/report/report-schema.ts';

/** Writes the published schemas from the types: `npm run schemas`. */
const schemas = {
  'briefed.report.schema.json': reportSchema(),
  'briefed.config.schema.json': configJsonSchema(),
};

for (const [name, schema] of Object.entries(schemas)) {
  const file = new URL(name, import.meta.url);
  await writeFile(file, `${JSON.stringify(schema, null, 2)}\n`);
}
