import {
  addHeading,
  controlLevel,
  type HeadingChain,
  lookalikeLevel,
} from './heading-chain.ts';
import { isOpener, isTab } from './heading-of.ts';
import { addChildren } from './inline-text.ts';
import { attributeOf, type PageElement } from './page-element.ts';
import { startRun } from './text-run.ts';
import type { HidingFacts } from './visibility.ts';

/**
 * Answers the headings inside a panel that a control elsewhere opens: a tab
 * heads its panel though all tabs stand together, a button asks what its
 * panel answers.
 */
export function panelChain(
  chain: HeadingChain | undefined,
  panel: PageElement,
  facts: HidingFacts,
): HeadingChain | undefined {
  const control = controlOf(panel, facts);
  if (!control || !(isOpener(control) || isTab(control))) return chain;
  const run = startRun();
  addChildren(run, control, facts);
  const { text } = run;
  if (text === '' || text.length > 200) return chain;
  if (chain?.question === text || chain?.headings.at(-1) === text) return chain;
  const isQuestion = !isTab(control);
  const level = isQuestion ? controlLevel : lookalikeLevel;
  return addHeading(chain, { text, level, isQuestion });
}

function controlOf(
  panel: PageElement,
  { opened, tabs }: HidingFacts,
): PageElement | undefined {
  return (
    opened.get(attributeOf(panel, 'id') ?? '') ??
    tabs.get(attributeOf(panel, 'aria-labelledby') ?? '')
  );
}
