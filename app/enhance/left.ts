const LEFT = 'left';
const LEAVING = 'leaving';
const LEFT_S = 10 * 60;
/** As long as a session that may still be open. */
const LEAVING_S = 30 * 24 * 60 * 60;

/** For ten minutes the server answers every address with the plain page, and so do pages that a browser has kept. */
export function markLeft(shared: boolean) {
  document.cookie = cookie(LEFT, LEFT_S);
  if (shared) document.cookie = cookie(LEAVING, LEAVING_S);
}

export function hasLeft(cookies: string): boolean {
  return cookies.split('; ').indexOf(`${LEFT}=1`) >= 0;
}

function cookie(name: string, seconds: number): string {
  const secure = location.protocol === 'https:' ? '; Secure' : '';
  return `${name}=1; Path=/; Max-Age=${seconds}; SameSite=Lax${secure}`;
}
