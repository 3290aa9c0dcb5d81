/** Which parts of phrases stand in the stretch that is looked at. */
export class StandingParts {
  /** The stretch in which a part stood last. */
  #stoodIn = new Uint32Array(1024);
  #stretch = 0;

  /** Begins a stretch, in which nothing stands yet. */
  begin(): void {
    this.#stretch++;
  }

  add(part: number): void {
    if (part >= this.#stoodIn.length) this.#makeRoom(part);
    this.#stoodIn[part] = this.#stretch;
  }

  has(part: number): boolean {
    return this.#stoodIn[part] === this.#stretch;
  }

  #makeRoom(part: number): void {
    const wider = new Uint32Array(2 * part);
    wider.set(this.#stoodIn);
    this.#stoodIn = wider;
  }
}
