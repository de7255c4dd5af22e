import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { APIGatewayProxyStructuredResultV2 } from 'aws-lambda';

/** Said where the site's own page does not lie beside the bundle. */
const plain =
  '<!doctype html><html lang="vi"><title>404</title><p>Không tìm thấy trang. <span lang="en">Page not found.</span></p></html>';

let page: string | undefined;

const read = (): string => {
  const file = join(process.env.LAMBDA_TASK_ROOT ?? 'dist/web', '404.html');
  return existsSync(file) ? readFileSync(file, 'utf8') : plain;
};

/** Answers for an address where no page was published: the site's own page, with the status that says so. */
export const pageNotFound = (): APIGatewayProxyStructuredResultV2 => {
  page ??= read();
  return { statusCode: 404, headers: { 'content-type': 'text/html; charset=utf-8' }, body: page };
};
