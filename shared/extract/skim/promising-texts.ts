import type { Skim } from './skim.ts';
import { isEndless, type Stretch, textOf } from './stretches.ts';

/**
 * Gathers the stretches of a text of which a rule may speak. Neighbours that
 * may all hold opening hours stay together: these run over full stops.
 */
export class PromisingTexts {
  readonly #skim: Skim;
  readonly #texts: string[] = [];
  #run: Stretch | undefined;
  #isOpen = false;
  #mayHoldHours = false;
  #isLong = false;

  constructor(skim: Skim) {
    this.#skim = skim;
  }

  /** Add them in order. */
  add(stretch: Stretch, isOpen: boolean, mayHoldHours: boolean): void {
    const run = this.#run;
    // What has no end is cut, and joined to nothing.
    const isLong = isEndless(this.#skim, stretch);
    if (run && this.#mayHoldHours && mayHoldHours && !isLong) {
      this.#run = { ...run, end: stretch.end, to: stretch.to };
      this.#isOpen ||= isOpen;
      return;
    }
    this.#endRun();
    this.#run = stretch;
    this.#isOpen = isOpen;
    this.#isLong = isLong;
    this.#mayHoldHours = mayHoldHours && !isLong;
  }

  texts(): readonly string[] {
    this.#endRun();
    this.#run = undefined;
    return this.#texts;
  }

  #endRun(): void {
    if (!this.#run || !this.#isOpen) return;
    const { text } = this.#skim;
    const { start, end } = this.#run;
    this.#texts.push(
      this.#isLong ? textOf(this.#skim, this.#run) : text.slice(start, end),
    );
  }
}
