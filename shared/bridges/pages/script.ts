/**
 * The pages work without it. It adds a button to copy a request where the browser lets a page do so, and on a narrow
 * screen keeps the index folded except while it is used.
 */
export const SCRIPT = `
for (const call of navigator.clipboard ? document.querySelectorAll('pre.call') : []) {
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = 'Copy';
  button.setAttribute('aria-live', 'polite');
  button.onclick = async () => {
    await navigator.clipboard.writeText(call.textContent);
    button.textContent = 'Copied';
    setTimeout(() => { button.textContent = 'Copy'; }, 1500);
  };
  const frame = document.createElement('div');
  frame.className = 'copyable';
  call.replaceWith(frame);
  frame.append(call, button);
}
const index = document.querySelector('.index details');
const narrow = matchMedia('(max-width: 55.99rem)');
const fold = () => { if (index) index.open = !narrow.matches; };
narrow.onchange = fold;
fold();
index?.addEventListener('click', ({ target }) => { if (target.closest('a')) fold(); });
`;
