/** Titles of the final accounts (部门决算公开表). */

/** The code of a published table. */
export const PUBLISHED_CODE = /公开\d+表|财决/;
