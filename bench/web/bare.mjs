import { createServer } from 'node:http';

const PAGE = `<!doctype html><title>bare</title><style>[aria-selected=true]{background:#ccc}</style>
<div role="listbox" tabindex="0">${'<div role="option">Толпин Примерович, 1970</div>'.repeat(30)}</div>
<script>
  const list = document.querySelector('[role=listbox]');
  let at = 0;
  list.addEventListener('keydown', (event) => {
    event.preventDefault();
    list.children[at].removeAttribute('aria-selected');
    at = (at + 1) % list.children.length;
    list.children[at].setAttribute('aria-selected', 'true');
  });
</script>`;

/** The limit: a page in which a press changes one attribute, and nothing else is there. */
export async function bareList() {
  const server = createServer((_, response) =>
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(PAGE),
  );
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${server.address().port}/`,
    close: () => new Promise((resolve) => server.close(resolve)),
  };
}
