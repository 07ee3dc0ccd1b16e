// A page of text: no script at all.
export const csr = false;
