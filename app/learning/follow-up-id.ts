const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** The id in a letter's link; what cannot be one has no page. */
export function followUpIdAsked(id = ''): string {
  if (!UUID.test(id)) throw new Response(null, { status: 404 });
  return id;
}
