declare module 'virtual:enhance' {
  /** Where a page loads the script from. */
  const address: string;
  export default address;
}
