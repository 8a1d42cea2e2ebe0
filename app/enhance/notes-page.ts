export interface NotesWords {
  title: string;
  close: string;
}

const DOT = /^data:/;

/** Puts a plain page in the place of this one at once: what was shown is gone, not hidden. */
export function showNotes({ title, close }: NotesWords) {
  document.title = title;
  plainIcon();
  document.body.textContent = '';
  document.body.className = '';
  document.body.appendChild(notesPage(title, close));
  window.scrollTo(0, 0);
}

/** As app/routes/notes shows it. */
function notesPage(title: string, close: string): HTMLElement {
  const page = element('main', 'mx-auto max-w-3xl p-4');
  const field = element('textarea', 'my-4 block w-full rounded-lg border-2 border-edge bg-surface p-3');
  field.setAttribute('aria-label', title);
  field.setAttribute('autocomplete', 'off');
  field.rows = 12;
  const form = element('form');
  form.method = 'post';
  form.action = '/notes';
  form.appendChild(element('button', 'min-h-12 cursor-pointer text-soft underline', close));
  page.appendChild(element('h1', 'text-2xl', title));
  page.appendChild(field);
  page.appendChild(form);
  return page;
}

function element<Name extends keyof HTMLElementTagNameMap>(name: Name, className = '', text = '') {
  const made = document.createElement(name);
  made.className = className;
  made.textContent = text;
  return made;
}

function plainIcon() {
  const icon = document.querySelector<HTMLLinkElement>('link[rel=icon]');
  if (icon && !DOT.test(icon.href)) icon.href = 'data:image/svg+xml,%3Csvg xmlns="http://www.w3.org/2000/svg"/%3E';
}
