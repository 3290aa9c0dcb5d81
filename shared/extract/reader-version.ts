/**
 * Raise it with every change in what the reader finds: pages that another
 * version has read are read again, changed or not.
 */
export const readerVersion = '43';
