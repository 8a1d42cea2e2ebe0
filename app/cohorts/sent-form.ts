const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** The id that the page gave its form, so that a form that comes twice is kept once; without one, 400. */
export function pageId(form: FormData): string {
  const id = text(form, 'id');
  if (!isPageId(id)) throw new Response(null, { status: 400 });
  return id;
}

export function isPageId(id: string): boolean {
  return UUID.test(id);
}

export function text(form: FormData, field: string): string {
  const value = form.get(field);
  return typeof value === 'string' ? value : '';
}
