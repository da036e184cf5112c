/** Sentences below the tables of final accounts. */

/** The sentence that explains what a table shows. */
export const TABLE_EXPLAINED = /本表反映[^。;]*[。;]?/g;
