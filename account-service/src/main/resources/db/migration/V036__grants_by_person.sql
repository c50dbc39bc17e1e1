-- A person's export tells the support grants that the person gave.
create index support_grant_by_person on support_grant (granted_by, id);
