import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { configJsonSchema } from '../../shared/domain/config-problems.ts';

const root = join(import.meta.dirname, '../..');
const readJson = (path: string): unknown =>
  JSON.parse(readFileSync(join(root, path), 'utf8'));

describe('the schema of the configuration', () => {
  it('is published as it is today', () => {
    const published = readJson('docs/briefed.config.schema.json');

    // When it is not: npm run schemas
    expect(published).toEqual(configJsonSchema());
  });

  it("accepts the example company's, and no key it does not know", () => {
    const accepts = new Ajv({ strict: false, validateFormats: false }).compile(
      configJsonSchema(),
    );

    expect(accepts(readJson('examples/briefed.config.json'))).toBe(true);
    expect(
      accepts({
        sites: [{ id: 'a', startUrls: ['https://a.example/'], ids: 1 }],
      }),
    ).toBe(false);
  });
});
