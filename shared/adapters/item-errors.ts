/** A value that no item can hold: nothing was stored, and a retry will not help. */
export class ItemTooLargeError extends Error {
  override readonly name = 'ItemTooLargeError';
  readonly retryable = false;
}

/** Somebody else changed the item meanwhile: read it again, decide again. */
export class StaleItemError extends Error {
  override readonly name = 'StaleItemError';
  readonly retryable = true;
}
