import robotsModule from 'robots-parser';
import { spellOnce } from './canonical-url.ts';

/** The product token that robots.txt files may name (RFC 9309, 2.2.1). */
export const productToken = 'Briefed';

export type Robots = {
  /** The rule that forbids a URL of this origin, or undefined. */
  forbiddenBy(url: string): RobotsRule | undefined;
  readonly sitemaps: readonly string[];
  readonly crawlDelaySeconds: number | undefined;
};

export type RobotsRule = { readonly line: number; readonly text: string };

type RobotsParser = typeof robotsModule.default;

/** Its types describe another module format than the one it has. */
function isRobotsParser(value: unknown): value is RobotsParser {
  return typeof value === 'function';
}

function robotsParser(url: string, text: string): ReturnType<RobotsParser> {
  const parse: unknown = robotsModule;
  if (!isRobotsParser(parse)) throw new TypeError('robots-parser has changed');
  return parse(url, text);
}

/** RFC 9309, 2.5: at least 500 KiB must be read; more is not. */
export const robotsMaxBytes = 512 * 1024;

/** What a robots.txt (RFC 9309) of an origin says to us. */
export function readRobots(origin: string, text: string): Robots {
  const lines = text.split(/\r\n|\r|\n/);
  const rules = robotsParser(
    `${origin}/robots.txt`,
    lines.map(protocolLine).join('\n'),
  );
  const loose = robotsParser(`${origin}/robots.txt`, text);
  return {
    forbiddenBy(asked) {
      const url = spellOnce(asked);
      if (rules.isAllowed(url, productToken) !== false) return undefined;
      const line = rules.getMatchingLineNumber(url, productToken);
      return { line, text: (lines[line - 1] ?? '').trim() };
    },
    sitemaps: loose.getSitemaps(),
    crawlDelaySeconds: loose.getCrawlDelay(productToken),
  };
}

/**
 * The parser lets other records part a group, which RFC 9309 (2.2.4) forbids,
 * and compares escapes as written, where 2.2.2 undoes those that need not be:
 * so it is given nothing but rules, spelled once. Line numbers stay.
 */
function protocolLine(line: string): string {
  return /^[\s\uFEFF]*(?:user-agent|allow|disallow)\s*:/i.test(line)
    ? spellOnce(line)
    : '';
}
