// 404.html: what a host serves, at any depth, for an address that leads nowhere. Its scripts are not the framework's.
export const prerender = true;
export const csr = false;
export const trailingSlash = 'never';
