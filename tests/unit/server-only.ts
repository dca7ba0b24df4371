/** Stands in for the package of that name, which refuses to be imported outside of Next.js. */
export default {};
