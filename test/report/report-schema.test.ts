import { readFile } from 'node:fs/promises';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { renderJson } from '../../shared/report/render-json.ts';
import { reportSchema } from '../../shared/report/report-schema.ts';
import { aGap, aPromise, aReport } from './sample-report.ts';

const validate = new Ajv2020({ strict: true, validateFormats: false }).compile(
  reportSchema(),
);

describe('the published schema of the report', () => {
  it('is current (npm run schemas writes it)', async () => {
    const file = new URL(
      '../../docs/briefed.report.schema.json',
      import.meta.url,
    );

    expect(JSON.parse(await readFile(file, 'utf8'))).toEqual(reportSchema());
  });

  it('accepts the reports we write', () => {
    const reports = [
      aReport(),
      aReport({ pages: [], promises: [], gaps: [] }),
      aReport({ gaps: [aGap({ type: 'withdrawn', promise: null })] }),
      aReport({
        promises: [
          aPromise({
            terms: [
              { type: 'hours', always: true, raw: '24/7' },
              {
                type: 'hours',
                days: null,
                opens: '09:00',
                closes: null,
                raw: 'from 9',
              },
            ],
          }),
        ],
      }),
    ];

    for (const report of reports) {
      expect(
        validate(JSON.parse(renderJson(report))),
        JSON.stringify(validate.errors),
      ).toBe(true);
    }
  });

  it('refuses a report with a misspelt gap type', () => {
    const text = renderJson(aReport()).replaceAll('contradicted', 'wrong');

    expect(validate(JSON.parse(text))).toBe(false);
  });
});
