import { describe, expect, it } from 'vitest';
import {
  contentKindOf,
  sniffContentKind,
} from '../../shared/crawl/content-kind.ts';

describe('the kind of a body', () => {
  it.each([
    ['text/html; charset=utf-8', 'html'],
    ['application/xhtml+xml', 'html'],
    ['application/pdf', 'document'],
    [
      'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
      'document',
    ],
    ['application/msword', 'document'],
    ['image/png', 'other'],
    ['application/rss+xml', 'other'],
    ['text/htmlx', 'other'],
    ['', undefined],
  ])('is, where the server says %j, %s', (contentType, kind) => {
    expect(contentKindOf(contentType)).toBe(kind);
  });

  it.each([
    ['a PDF that is called HTML', '%PDF-1.7', 'text/html', 'document'],
    ['an image that is called HTML', '\x89PNG\0\0', 'text/html', 'other'],
    ['HTML of which nothing is said', ' <!DOCTYPE html><p>', '', 'html'],
    ['a bit of HTML of which nothing is said', '<div class=a>', '', 'html'],
    ['text of which nothing is said', 'hello', '', 'other'],
    ['UTF-16 with its mark', '\xff\xfe<\0p\0', 'text/html', 'html'],
  ])('is seen in the bytes: %s', (_, bytes, contentType, kind) => {
    expect(sniffContentKind(Buffer.from(bytes, 'latin1'), contentType)).toBe(
      kind,
    );
  });
});
