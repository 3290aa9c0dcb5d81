/** Numbers of what the parts of texts mean, one text after the other. */
export class PartList {
  #numbers = new Uint32Array(4096);
  #length = 0;

  get length(): number {
    return this.#length;
  }

  /** Of the part at a place; 0 for what means nothing, or is not there. */
  at(place: number): number {
    return this.#numbers[place] ?? 0;
  }

  /** Add no more than there was room made for. */
  add(number: number): void {
    this.#numbers[this.#length++] = number;
  }

  makeRoom(more: number): void {
    const wanted = this.#length + more;
    if (wanted <= this.#numbers.length) return;
    const wider = new Uint32Array(2 * wanted);
    wider.set(this.#numbers);
    this.#numbers = wider;
  }
}
