/** Runs before the first paint, so that a page never flashes in the wrong theme. Key and names: settings-store. */
const SCRIPT =
  "try{var t=JSON.parse(localStorage.getItem('forkjoin.settings')||'{}').theme;" +
  "if(t==='light'||t==='dark')document.documentElement.dataset.theme=t}catch(e){}";

export function ThemeScript() {
  return <script dangerouslySetInnerHTML={{ __html: SCRIPT }} />;
}
