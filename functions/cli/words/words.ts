import type { NightProgress } from '../../../infra/local/run-night.ts';
import type {
  Decision,
  DismissalCode,
} from '../../../shared/domain/decision.ts';
import type { Counted } from '../../../shared/platform/phrase.ts';

/** What commands say of nights, decisions and tasks, beside reports. */
export type CliWords = {
  /** How far a night is. */
  readonly night: {
    readonly steps: Readonly<Record<NightProgress['step'], string>>;
    readonly soFar: string;
  };
  /** How a crawl ended. */
  readonly crawl: Readonly<Record<'requests' | 'figures', string>> &
    Readonly<Record<'read' | 'unchanged' | 'failed' | 'statements', Counted>>;
  /** How a promise was read. */
  readonly extract: Readonly<Record<'hedged' | 'refused', string>>;
  readonly decide: Readonly<Record<'kept', string>>;
  readonly ignore: Readonly<
    Record<'kept' | 'takenBack' | 'preview' | 'nothingSaved', string>
  > & { readonly promises: Counted; readonly openGaps: Counted };
  readonly decisions: Readonly<
    Record<
      | 'none'
      | 'line'
      | 'lineTakenBack'
      | 'id'
      | 'happened'
      | 'isNew'
      | 'step'
      | 'gap',
      string
    >
  > & {
    readonly kinds: Readonly<Record<Decision['kind'], string>>;
    readonly codes: Readonly<Record<DismissalCode, string>>;
    /** What a rule names. */
    readonly rule: Readonly<Record<'topic' | 'url' | 'quote', string>>;
  };
  readonly tasks: Readonly<
    Record<'draft' | 'published' | 'nobodyWaits' | 'named', string>
  >;
};
