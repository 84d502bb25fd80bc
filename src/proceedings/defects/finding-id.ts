/** The shape of a finding's id: a code and root ids of records. */
export const FINDING_ID = /^[A-Z0-9-]{3,40}(\|[0-9a-f-]{36}){1,3}$/;
