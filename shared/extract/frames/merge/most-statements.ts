/** No page says more; which belongs to which is asked of all with all. */
export const mostStatements = 2000;
