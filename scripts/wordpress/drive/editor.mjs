/** The desk of the paper: changes posts through the REST API, signed in. */
export function editor({origin, editor: credentials}) {
  const headers = {
    Authorization: `Basic ${Buffer.from(credentials).toString('base64')}`,
    'Content-Type': 'application/json',
  };
  async function ask(method, path, body) {
    const response = await fetch(`${origin}/wp-json/wp/v2/posts${path}`, {method, headers, body: JSON.stringify(body)});
    if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${await response.text()}`);
    return response.json();
  }
  return {
    headers,
    publish: (post) => ask('POST', '', {status: 'publish', ...post}),
    edit: (id, change) => ask('POST', `/${id}`, change),
    /** For good: its address answers with 404. */
    remove: (id) => ask('DELETE', `/${id}?force=true`),
    /** Into the trash: its address answers with 401. */
    trash: (id) => ask('DELETE', `/${id}`),
  };
}
