import type { DemoPerson } from './demo-people.ts';

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

const style = `
  body { margin: 0; font: 16px/1.5 system-ui, 'Noto Sans', sans-serif; background: #faf4f1; color: #1d1d1b; }
  header { background: #903938; color: #fff; padding: 1rem; border-bottom: 4px solid #d9a441; }
  main { max-width: 40rem; margin: 0 auto; padding: 1rem; }
  h1 { font-size: 1.5rem; margin: 1rem 0 .5rem; }
  ul { list-style: none; padding: 0; }
  li { margin: .75rem 0; }
  button { font: inherit; display: block; width: 100%; text-align: left; padding: .75rem 1rem; cursor: pointer;
    background: #fff; color: #0b5cab; border: 2px solid #0b5cab; border-radius: 4px; }
  button:focus-visible { outline: 3px solid #ffbf47; outline-offset: 2px; }
  button span { display: block; }
  button [lang=en] { color: #454545; }
  .go { background: #0b5cab; color: #fff; text-align: center; }`;

const page = (title: string, main: string): string => `<!doctype html>
<html lang="vi">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<style>${style}</style>
</head>
<body>
<header>Một Cửa</header>
<main>
${main}
</main>
</body>
</html>
`;

/** The page on which one picks the demo person to be, in both languages; works without a script. */
export const signInPage = (people: readonly DemoPerson[], action: string): string =>
  page(
    'Đăng nhập – Một Cửa',
    `<h1>Đăng nhập thử <span lang="en">(Demo sign-in)</span></h1>
<p>Chọn một người. Không cần mật khẩu. <span lang="en">Choose a person; there is no password.</span></p>
<form method="post" action="${escaped(action)}">
<ul>
${people
  .map(
    ({ sub, words }) =>
      `<li><button type="submit" name="person" value="${escaped(sub)}"><span>${escaped(words.vi)}</span> <span lang="en">${escaped(words.en)}</span></button></li>`,
  )
  .join('\n')}
</ul>
</form>`,
  );

/** The page that ends a sign-in; \`form\` is the provider's own. */
export const signOutPage = (form: string): string =>
  page(
    'Đăng xuất – Một Cửa',
    `<h1>Đăng xuất <span lang="en">(Sign out)</span></h1>
${form}
<button class="go" type="submit" form="op.logoutForm" name="logout" value="yes" autofocus>Đăng xuất <span lang="en">Sign out</span></button>
<script>document.querySelector('.go').click()</script>`,
  );
