/** What `alert` sends; on one machine it is written to an outbox folder. */
export type AlertMessage = {
  /** Deterministic: sending it twice is sending it once. */
  readonly id: string;
  readonly detailType: string;
  readonly audience: string;
  readonly subject: string;
  readonly body: string;
  readonly detail: Record<string, unknown>;
};

/** Takes messages to whoever sends them on. */
export type Outbox = { send(message: AlertMessage): Promise<void> };
