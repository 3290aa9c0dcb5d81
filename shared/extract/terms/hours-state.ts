import type { Days } from './read-days.ts';
import type { TermReader } from './term-reader.ts';

/** Hours as found, their days perhaps still to come. */
export type FoundHours = {
  readonly opens: string | null;
  readonly closes: string;
  readonly first: number;
  readonly next: number;
  /** The whole day. */
  readonly whole: boolean;
  days: number | undefined;
};

/** Days and hours further apart than this belong to different things. */
const maxGap = 14;

/** What of a sentence is known while hours are read from left to right. */
export class HoursState {
  readonly found: FoundHours[] = [];
  readonly #r: TermReader;
  #days: Days | undefined;
  /** The days were named after their hours. */
  #after = false;
  /** Where the last days or hours ended. */
  #end = 0;
  /** Index into found of the sentence's first hours. */
  #sentence = 0;

  constructor(r: TermReader) {
    this.#r = r;
  }

  /** The days that hold for hours at this place, unless others are named. */
  get days(): Days | undefined {
    return this.#days;
  }

  get daysCameAfter(): boolean {
    return this.#after;
  }

  /** Forgets what was said when a sentence ends or too much stands between. */
  moveTo(at: number): void {
    if (!this.#isBroken(at)) return;
    this.setDays(undefined, at);
    this.#sentence = this.found.length;
  }

  setDays(days: Days | undefined, end: number): void {
    this.#days = days;
    this.#after = false;
    this.#end = end;
  }

  add(hours: FoundHours): void {
    this.found.push(hours);
    this.#end = hours.next;
  }

  /** Days named after hours hold for all of the sentence without days. */
  setDaysAfter(days: Days): void {
    for (const hours of this.found.slice(this.#sentence)) {
      hours.days ??= days.mask;
    }
    this.setDays(days, days.next);
    this.#after = true;
  }

  /** Tokens since the last days or hours of the sentence, if any. */
  gap(at: number): number | undefined {
    const some = this.#days ?? this.found[this.#sentence];
    return some === undefined ? undefined : at - this.#end;
  }

  #isBroken(at: number): boolean {
    if (at - this.#end > maxGap) return true;
    for (let token = this.#end; token < at; token++) {
      if (this.#r.isStop(token)) return true;
    }
    return false;
  }
}
