/** The address of a file that `next.config.js` makes a file of its own. */
declare module "*?url" {
  const address: string;
  export default address;
}
