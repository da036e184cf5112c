/** The build takes style sheets out of the bundle; here only their type is declared. */
declare module '*.css';
