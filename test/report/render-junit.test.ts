import { findAll, innerText } from 'domutils';
import { parseDocument } from 'htmlparser2';
import { describe, expect, it } from 'vitest';
import type { Report } from '../../shared/domain/report.ts';
import {
  type JunitOptions,
  renderJunit,
} from '../../shared/report/render-junit.ts';
import { aGap, aMention, aPromise, aReport } from './sample-report.ts';

function suite(report: Report, failOn: JunitOptions['failOn'] = 'high') {
  const document = parseDocument(renderJunit(report, { failOn }), {
    xmlMode: true,
  });
  return (name: string) =>
    findAll((element) => element.name === name, document.children);
}

describe('renderJunit', () => {
  it('fails for a gap at or above the level asked for', () => {
    const named = suite(aReport());

    expect(named('failure')).toHaveLength(1);
    expect(named('testsuites')[0]?.attribs).toMatchObject({
      tests: '1',
      failures: '1',
    });
  });

  it('tells of a milder gap without failing', () => {
    const mild = aGap({
      severity: { ...aGap().severity, score: 4, level: 'medium' },
    });

    const named = suite(aReport({ gaps: [mild] }));

    expect(named('failure')).toEqual([]);
    expect(named('system-out').map(innerText).join()).toContain('thirty days');
  });

  it('fails for nothing when told so, nor for what a person decided', () => {
    expect(suite(aReport(), 'none')('failure')).toEqual([]);
    const decided = aReport({ gaps: [aGap({ state: 'accepted' })] });
    expect(suite(decided)('failure')).toEqual([]);
  });

  it('counts a covered promise as a test that passes', () => {
    const named = suite(aReport({ gaps: [] }));

    expect(named('testcase').map((one) => one.attribs['classname'])).toEqual([
      'covered',
    ]);
  });

  it('skips the pages that could not be checked', () => {
    const issues = [{ url: '/x', issue: 'timeout', detail: '30 s' }] as const;

    const named = suite(aReport({ issues }));

    expect(named('skipped')[0]?.attribs['message']).toBe('timeout 30 s');
  });

  it('writes well-formed XML whatever the page says', () => {
    const quote = `]]><x a="1">&'\u0000\u0008\ufffe\ud800`;
    const promises = [
      aPromise({ mentions: [aMention({ quote, url: quote })] }),
    ];

    const xml = renderJunit(aReport({ promises, gaps: [] }), { failOn: 'low' });

    expect(xml).toContain(`]]&gt;&lt;x a=&quot;1&quot;&gt;&amp;&apos;`);
    expect(xml.isWellFormed()).toBe(true);
    expect(xml).not.toMatch(/[^\P{Cc}\n]|\ufffe/u);
  });
});
