/** Style sheets are taken out of the bundle by the build; here they are only named. */
declare module '*.css';
