/** Rising steps under a sun: the mark, drawn large. Decoration only. */
export function StepsDrawing() {
  return (
    <svg viewBox="0 0 220 200" className="mx-auto hidden w-full max-w-56 sm:block" aria-hidden="true">
      <circle cx="160" cy="54" r="30" className="fill-warn-tint stroke-warn" strokeWidth="2" />
      <path d="M8 172h52v-34h50v-34h50V70h52v102z" className="fill-brand-tint" />
      <path
        d="M8 172h52v-34h50v-34h50V70h52"
        className="fill-none stroke-brand"
        strokeWidth="6"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
      <path d="M4 190h212" className="stroke-line" strokeWidth="4" strokeLinecap="round" />
    </svg>
  );
}
