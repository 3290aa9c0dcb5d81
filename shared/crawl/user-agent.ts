import { productToken } from './robots.ts';

/** Kept equal to package.json's by a test. */
export const version = '0.1.0';

/** How we introduce ourselves; the contact is an address or a URL. */
export function userAgentOf(contact: string | undefined): string {
  return `${productToken}/${version}${contact ? ` (+${contact})` : ''}`;
}
