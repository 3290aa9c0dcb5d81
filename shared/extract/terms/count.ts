/** How many of what, over tokens [first, next). */
export type Count = {
  readonly value: number;
  readonly of: string;
  readonly first: number;
  readonly next: number;
};
