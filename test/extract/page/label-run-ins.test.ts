import { describe, expect, it } from 'vitest';
import { readPage } from '../../../shared/extract/read-page.ts';
import { contextIn } from '../read-sample.ts';
import { blockWith } from './read-page.ts';

describe('bold words that a paragraph begins with', () => {
  it.each([
    ['<p><strong>Returns.</strong> You have forty days.</p>', 'Returns'],
    ['<p><b>Deposit</b>: given back on the last day.</p>', 'Deposit'],
    [
      '<p><strong>Late parcels</strong><br>We pay the carriage.</p>',
      'Late parcels',
    ],
    ['<ol><li><b>6.2 Claims.</b> Write to us.</li></ol>', '6.2 Claims'],
  ])('are the label of what follows in %s', (html, label) => {
    expect(blockWith(html, ' ').label).toBe(label);
  });

  it.each([
    '<p><strong>Two years</strong> of cover on every lamp.</p>',
    '<p><strong>40% off.</strong> This weekend only, in every shop.</p>',
    '<p><strong>Broken?</strong> We send another one the next day.</p>',
    '<p>Our <strong>Returns:</strong> forty days for everybody.</p>',
  ])('say something themselves in %s', (html) => {
    expect(blockWith(html, ' ').label).toBeUndefined();
  });

  it('leave the items of a list to what introduces it', () => {
    const html =
      '<p>Repairs take:</p><ul><li><strong>Software:</strong> two hours each.</li></ul>';

    expect(blockWith(html, 'Software').label).toBeUndefined();
  });
});

describe('words before a colon that a text begins with', () => {
  it.each([
    ['in bold', '<p><b>Delivery:</b> two days. Free over €60.', 'Delivery'],
    ['in plain words', '<li>Your data: kept here. Never sold.', 'Your data'],
    ['with a space', '<p>Livraison : 2 jours. Offerte dès 60 €.', 'Livraison'],
  ])('labels it (%s)', (_, html, label) => {
    expect(blockWith(html, ':').label).toBe(label);
  });

  it.each([
    ['of one sentence', '<p>Delivery: two days.'],
    ['of more than four words', '<p>What our customers say to us: fine. Good.'],
    ['with a figure', '<p>Step 2: pay. Then wait.'],
    ['later on', '<p>We deliver. Delivery: two days. Free over €60.'],
  ])('is none: %s', (_, html) => {
    expect(blockWith(html, ':').label).toBeUndefined();
  });

  it.each([
    ['en', 'Delivery: two days. Free over €60.', 'free-shipping'],
    ['fr', 'Livraison : deux jours. Offerte dès 60 €.', 'free-shipping'],
    ['en', 'Returns: 30 days. Free in our shops.', 'return-cost'],
    ['fr', 'Retours : 30 jours. Gratuits en boutique.', 'return-cost'],
  ])('gives the next sentence its subject (%s: %s)', (lang, text, topic) => {
    const { readings } = readPage(`<html lang="${lang}"><p>${text}`, {
      ...contextIn(lang),
      url: 'https://shop.example/',
    });
    expect(readings.map((reading) => reading.topic)).toContain(topic);
  });
});
