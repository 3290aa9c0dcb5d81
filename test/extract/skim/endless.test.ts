import { describe, expect, it } from 'vitest';
import { readBlocks } from '../../../shared/extract/blocks/read-blocks.ts';
import { readPromises } from '../../../shared/extract/read-promises.ts';
import { blockOf, contextIn, pageOf } from '../read-sample.ts';

const context = contextIn('en');

function topicsIn(text: string): readonly string[] {
  const page = pageOf([blockOf({ text })]);
  return readPromises(page, context).map(({ topic }) => topic);
}

describe('a sentence without end', () => {
  it.each([
    'return within 30 days ',
    'Save $5 off $10 off ',
    'Open Monday 9 am to 5 pm, ',
    'Free delivery until 1/2/2027 to 3 March ',
    '1,1,1,',
    '1-1-1-',
  ])('is read no further than its opening: %s', (words) => {
    const opening = topicsIn(words.repeat(90));

    expect(topicsIn(words.repeat(2000)).length).toBeLessThanOrEqual(
      opening.length,
    );
    expect(topicsIn(words.repeat(2000))).toEqual(topicsIn(words.repeat(4000)));
  });

  it('leaves the sentence beside it to be read', () => {
    const endless = '30 days off '.repeat(600);

    const topics = topicsIn(`${endless}kettle. Free delivery over $50.`);

    expect(topics).toEqual(['free-shipping']);
  });

  it('is left there by who reads everything too', () => {
    const page = pageOf([blockOf({ text: '$5 off '.repeat(9000) })]);

    const read = readBlocks(page, context);

    expect(read.length).toBeLessThan(20);
  });

  it('is none where lines part it', () => {
    const lines = 'Grey kettle\n'.repeat(900);

    expect(topicsIn(`${lines}Free delivery over $50`)).toEqual([
      'free-shipping',
    ]);
  });
});

describe('a page of nothing but promises', () => {
  it('is read until more is found than is kept of it', () => {
    const one = blockOf({ text: 'Free delivery over $50.' });
    const page = pageOf(Array.from({ length: 9000 }, () => one));

    const read = readBlocks(page, context);

    expect(read.length).toBeGreaterThan(2000);
    expect(read.length).toBeLessThan(5000);
  });

  it.each([
    'Free delivery over $50.',
    'Free returns\n',
  ])('is left there though it is one block: %s', (words) => {
    const page = pageOf([blockOf({ text: `${words} `.repeat(9000) })]);

    const read = readBlocks(page, context);

    expect(read.length).toBeGreaterThan(2000);
    expect(read.length).toBeLessThan(5000);
  });

  it('is read to its end where its lines hold little else', () => {
    const lines = 'Grey kettle; blue kettle\n'.repeat(3000);

    expect(topicsIn(`${lines}Free delivery over $50`)).toEqual([
      'free-shipping',
    ]);
  });
});
